import { createHash } from 'node:crypto';
import { encodeIndex, inParts } from '../catalogue/index/compact-index.ts';
import { cardsPerPage } from '../catalogue/lists/paging.ts';
import { searchNumbers } from '../catalogue/search/entry-numbers.ts';
import type { SearchData } from '../catalogue/search/search.ts';
import { searchWords } from '../catalogue/search/search-words.ts';
import { configOf, type ExplorerConfig, type ExplorerData } from '../components/explorer/explorer-config.ts';
import { world } from '../components/map/world.ts';
import { index, initiatives, listed, organisationRegister } from './content.ts';
import { contextOf } from './page-context.ts';

interface DataFile {
  readonly json: string;
  readonly digest: string;
}

const fileOf = (value: unknown): DataFile => {
  const json = JSON.stringify(value);
  return { json, digest: createHash('sha256').update(json).digest('hex').slice(0, 12) };
};

/** The index of one language: the file to start from, and its parts by name. */
interface IndexFiles {
  readonly start: DataFile;
  readonly parts: ReadonlyMap<string, DataFile>;
}

const words = fileOf({ words: searchWords(index, organisationRegister), numbers: searchNumbers(initiatives) } satisfies SearchData);
const lands = fileOf(world);
const indexes = new Map<string | undefined, IndexFiles>();

const makeIndex = (language: string | undefined): IndexFiles => {
  const { label, language: own } = contextOf(language);
  const parts = new Map<string, DataFile>();
  const store = (part: unknown): string => {
    const file = fileOf(part);
    const name = `part-${file.digest}`;
    parts.set(name, file);
    return name;
  };
  return { start: fileOf(inParts(encodeIndex(listed, index, label, own), store)), parts };
};

const indexOf = (language: string | undefined): IndexFiles => {
  let files = indexes.get(language);
  if (files === undefined) indexes.set(language, (files = makeIndex(language)));
  return files;
};

export const explorerData = (language: string | undefined): ExplorerData => {
  const { urls } = contextOf(language);
  return {
    indexUrl: urls.explorerData('index', indexOf(language).start.digest),
    wordsUrl: urls.explorerData('words', words.digest),
    worldUrl: urls.explorerData('world', lands.digest),
    perPage: cardsPerPage(initiatives.length),
  };
};

/** The files that searching in one language fetches, by the last part of their addresses. */
export const explorerFiles = (language: string | undefined): readonly { readonly name: string; readonly json: string }[] => {
  const { start, parts } = indexOf(language);
  return [
    { name: `index-${start.digest}`, json: start.json },
    { name: `words-${words.digest}`, json: words.json },
    { name: `world-${lands.digest}`, json: lands.json },
    ...[...parts].map(([name, { json }]) => ({ name, json })),
  ];
};

/** What the explorer's page tells its script, for the search field of any other page. */
export const searchConfig = (language: string | undefined): ExplorerConfig => configOf(contextOf(language), explorerData(language));
