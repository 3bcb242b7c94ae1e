import { finding } from '../../problems/kinds.ts';
import { repeated, withOther } from './group.ts';
import { comparableName, comparableUrl } from '../text/normalise.ts';
import type { CheckedEntry, Rule } from './rule.ts';

/** Both sides are reported, so that a run on one file alone finds its part. */

export const idsAreUnique: Rule = ({ entries }) =>
  repeated(entries, ({ id }) => id.toLowerCase())
    .flatMap(withOther)
    .map(([{ id, file }, other]) => finding('duplicate-id', { file }, { id, other: other.file }));

interface Name {
  readonly entry: CheckedEntry;
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** What an entry is called in other languages. */
export const translatedNames = (entry: CheckedEntry): Name[] =>
  Object.entries(entry.initiative.translations ?? {}).flatMap(([language, said]) =>
    said?.name === undefined ? [] : [{ entry, text: said.name, path: ['translations', language, 'name'] }],
  );

const namesOf = (entry: CheckedEntry): Name[] => [
  { entry, text: entry.initiative.name, path: ['name'] },
  ...(entry.initiative.aliases ?? []).map((text, index) => ({ entry, text, path: ['aliases', index] })),
  ...translatedNames(entry),
];

/** Two names, or a name and an alias. An alias that two entries share is left to the reader: acronyms do meet. */
export const namesAreUnique: Rule = ({ entries }) =>
  repeated(entries.flatMap(namesOf), ({ text }) => comparableName(text)).flatMap((group) =>
    group.flatMap(({ entry, text, path }) => {
      const place = () => entry.placeOf(path);
      const others = group.filter((other) => other.entry !== entry);
      const named = others.find((other) => other.path[0] === 'name');
      if (path[0] === 'name') {
        if (named !== undefined) return [finding('duplicate-name', place(), { name: text, other: named.entry.id })];
        return [];
      }
      const other = named ?? others[0];
      return other === undefined
        ? []
        : [finding(named === undefined ? 'shared-alias' : 'duplicate-alias', place(), { alias: text, other: other.entry.id })];
    }),
  );

export const urlsAreUnique: Rule = ({ entries }) =>
  repeated(
    entries.flatMap((entry) => (entry.initiative.url === undefined ? [] : [{ entry, url: entry.initiative.url }])),
    ({ url }) => comparableUrl(url),
  )
    .flatMap(withOther)
    .map(([{ entry, url }, other]) => finding('duplicate-url', entry.placeOf(['url']), { url, other: other.entry.id }));
