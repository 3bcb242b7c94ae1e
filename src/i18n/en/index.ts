import { common } from './common.ts';
import { entry } from './entry.ts';
import { home } from './home.ts';
import { notFound } from './not-found.ts';
import { prose } from './prose.ts';

/** Every sentence of the interface in English; the other languages have this shape. */
export const en = { common, entry, home, notFound, prose } as const;
