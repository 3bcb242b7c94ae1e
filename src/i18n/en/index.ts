import { common } from './common.ts';

/** Every sentence of the interface in English; the other languages have this shape. */
export const en = { common } as const;
