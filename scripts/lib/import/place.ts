import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import { ownText } from '../../../src/store/own-file.ts';
import { readFolder } from '../../../src/store/read-folder.ts';
import { readOrganisations } from '../../../src/store/read-organisations.ts';

/** Where entries and drafts go, and what stands there. */
export interface Place {
  readonly folder: string;
  readonly existing: readonly EntryFile[];
  /** Texts of entries in other languages. */
  readonly translations: readonly EntryFile[];
  readonly organisations: OrganisationRegister;
  readonly draftsFolder: string;
  /** Texts of the drafts, by the name of their file. */
  readonly draftsThere: ReadonlyMap<string, string>;
  readonly today: string;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const textsIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const drafts = names.filter((name) => name.endsWith('.mdx'));
  return new Map(drafts.map((name) => [name, ownText(join(folder, name)) ?? ''] as const));
};

/** Reads the folders of entries, organisations and drafts; one that is not there is empty. */
export const readPlace = async (folder: string, drafts: string | undefined, today: string): Promise<Place> => {
  const draftsFolder = drafts ?? join(folder, '..', 'drafts');
  const { files: existing, translations } = await readFolder(folder).catch((error: unknown) => {
    if (isMissing(error)) return { files: [], translations: [] };
    throw error;
  });
  const [{ register: organisations }, draftsThere] = await Promise.all([readOrganisations(folder), textsIn(draftsFolder)]);
  return { folder, existing, translations, organisations, draftsFolder, draftsThere, today };
};
