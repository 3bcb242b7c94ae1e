import { createHash } from 'node:crypto';
import { outlineOf } from '../catalogue/checks/entry-outline.ts';
import { byId } from '../catalogue/facets/sort.ts';
import { initiatives } from './content.ts';

/** What the form compares a new entry with. */
export const outlineJson = JSON.stringify(initiatives.toSorted(byId).map(outlineOf));

export const outlineDigest = createHash('sha256').update(outlineJson).digest('hex').slice(0, 12);
