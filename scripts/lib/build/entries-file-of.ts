import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { buildSettings } from '../../../src/settings.ts';

export type EntriesSettings = Pick<ReturnType<typeof buildSettings>, 'contentFolder' | 'today' | 'base'>;

/** Where entries are kept: those of each content folder apart, and apart for each base path, which stands in their texts. */
export const entriesFileOf = ({ contentFolder, base }: EntriesSettings): string =>
  `.cache/entries/${hash('sha256', `${resolve(contentFolder)} ${base}`).slice(0, 16)}.jsonl`;
