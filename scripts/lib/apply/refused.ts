import type { Path } from '../../../src/entry/frontmatter-parts.ts';

/** Why a correction cannot be taken over: where in its record, what is wrong, and what to do. */
export class Refused extends Error {
  override name = 'Refused';
  readonly path: Path;
  readonly fix: string;
  constructor(path: Path, message: string, fix: string) {
    super(message);
    this.path = path;
    this.fix = fix;
  }
}
