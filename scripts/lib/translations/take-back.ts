import type { Sentence } from './sentence-files.ts';
import { listMark } from './vocabulary-files.ts';
import type { Unit } from './xliff.ts';

/** What is put in place of a part of a file. */
export interface Change {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

export interface TakenBack {
  readonly changes: readonly Change[];
  readonly sentences: number;
  /** What is wrong with the file, a line each. */
  readonly faults: readonly string[];
}

/**
 * What stays the same in every language: places in braces, and in prose, which is code, tags and lines that load something. A brace
 * or a bracket alone counts too, so that nothing comes in around a place.
 */
const placesIn = (text: string): string =>
  [...new Set(text.match(/^(?:import|export)\b.*|<[^>]*>|\{[^{}]*\}|[{}<]/gm))].toSorted().join(' ');

/** A text as it stands in its file. */
const written = ({ form }: Sentence, text: string): string => {
  if (form === 'paragraph') return text;
  return JSON.stringify(form === 'term-list' ? text.split(listMark.trim()).map((each) => each.trim()) : text);
};

/** Adds a form that the language has besides, behind that of "other". */
const addForm = ({ file, to, call }: Sentence, form: string, text: string): readonly Change[] => {
  const field = `, ${form}: ${JSON.stringify(text)}`;
  if (call === undefined) return [{ file, from: to, to, put: field }];
  return [
    { file, from: call.from, to: call.from, put: '{ ...' },
    { file, from: call.to, to: call.to, put: `${field} }` },
  ];
};

/** What puts a sentence in its place; nothing where it has none. A term that a language has not yet goes behind the English. */
const changesFor = (
  id: string,
  { english, theirs, language }: Pick<Languages, 'english' | 'theirs' | 'language'>,
  text: string,
): readonly Change[] => {
  const own = theirs.get(id);
  if (own !== undefined) return [{ file: own.file, from: own.from, to: own.to, put: written(own, text) }];
  const term = english.get(id);
  if (term?.form === 'term' || term?.form === 'term-list')
    return [{ file: term.file, from: term.to, to: term.to, put: `, ${JSON.stringify(language)}: ${written(term, text)}` }];
  const [, group, form] = /^(.+)\.(zero|two|few|many)$/.exec(id) ?? [];
  const beside = theirs.get(`${group}.other`);
  return beside === undefined || form === undefined ? [] : addForm(beside, form, text);
};

/** The sentences of a language beside those that it is translated from. */
export interface Languages {
  readonly english: ReadonlyMap<string, Sentence>;
  readonly theirs: ReadonlyMap<string, Sentence>;
  readonly language: string;
}

/** What a file of translations changes. A sentence is refused where its English is another by now, or where a place in braces is lost. */
export const takeBack = (units: readonly Unit[], languages: Languages): TakenBack => {
  const { english, theirs } = languages;
  const changes: Change[] = [];
  const faults: string[] = [];
  let sentences = 0;
  for (const { id, source, target } of units) {
    const original = english.get(id);
    if (target === undefined || target === '' || target === theirs.get(id)?.text) continue;
    const ours = changesFor(id, languages, target);
    if (original === undefined || ours.length === 0) faults.push(`${id}: there is no such sentence.`);
    else if (source !== original.text) faults.push(`${id}: the English is another by now: ${original.text}`);
    else if (placesIn(target) !== placesIn(source))
      faults.push(`${id}: it needs ${placesIn(source) || 'no place in braces'}, and has ${placesIn(target) || 'none'}.`);
    else {
      changes.push(...ours);
      sentences++;
    }
  }
  return { changes, sentences, faults };
};

/** The text of a file with its changes. */
export const withChanges = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((whole, { from, to, put }) => whole.slice(0, from) + put + whole.slice(to), text);
