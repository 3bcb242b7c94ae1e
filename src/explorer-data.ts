import { createHash } from 'node:crypto';
import { encodeIndex } from './catalogue/compact-index.ts';
import { searchWords } from './catalogue/search/words.ts';
import type { ExplorerData } from './components/explorer/config.ts';
import { index, initiatives } from './content.ts';
import { contextOf } from './page-context.ts';

interface DataFile {
  readonly json: string;
  readonly digest: string;
}

const fileOf = (value: unknown): DataFile => {
  const json = JSON.stringify(value);
  return { json, digest: createHash('sha256').update(json).digest('hex').slice(0, 12) };
};

const words = fileOf(searchWords(index));
const indexes = new Map<string | undefined, DataFile>();

const indexOf = (language: string | undefined): DataFile => {
  const { label, language: own } = contextOf(language);
  let file = indexes.get(language);
  if (file === undefined) indexes.set(language, (file = fileOf(encodeIndex(initiatives, index, label, own))));
  return file;
};

/** The files the explorer of one language fetches, by the last part of their addresses. */
export const explorerFiles = (language: string | undefined): readonly { readonly name: string; readonly json: string }[] => {
  const own = indexOf(language);
  return [
    { name: `index-${own.digest}`, json: own.json },
    { name: `words-${words.digest}`, json: words.json },
  ];
};

export const explorerData = (language: string | undefined): ExplorerData => {
  const { urls } = contextOf(language);
  return { indexUrl: urls.explorerData('index', indexOf(language).digest), wordsUrl: urls.explorerData('words', words.digest) };
};
