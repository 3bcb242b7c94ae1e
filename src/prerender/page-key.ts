import { hash } from 'node:crypto';
import { serialize } from 'node:v8';

/** What a page is made from: plain data, and for its layout a context, which says by its own digest what that comes from. */
export interface Shown {
  readonly context?: { readonly digest: string };
}

/**
 * Digest of everything a page shows.
 * @throws Error where that holds a function or anything else that is not plain data, because a change of it would not be seen
 */
export const keyOf = ({ context, ...shown }: Shown): string => hash('sha256', serialize([context?.digest, shown]), 'base64');
