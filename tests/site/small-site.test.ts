// Together, on one copy of the project: each of its builds takes longer than all that is asked of the site.
import './small-site/builds.ts';
import './small-site/bad-numbers.ts';
import './small-site/below-a-path.ts';
import './small-site/parts.ts';
