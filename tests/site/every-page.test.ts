// Together, so that all pages are read once.
import './every-page/links.ts';
import './every-page/pages.ts';
import './every-page/traces.ts';
