import { finding } from '../../problems/kinds.ts';
import { repeated, withOther } from './group.ts';
import { comparableUrl } from '../text/normalise.ts';
import { letters, namesOf, seenLetters, type Name } from './names-of-entry.ts';
import type { Rule } from './rule.ts';

/** Both sides are reported, so that a run on one file alone finds its part. */

export const idsAreUnique: Rule = ({ entries }) =>
  repeated(entries, ({ id }) => id.toLowerCase())
    .flatMap(withOther)
    .map(([{ id, file }, other]) => finding('duplicate-id', { file }, { id, other: other.file }));

const isTranslated = ({ path }: Name): boolean => path[0] === 'translations';

/** Whether two names are one. In a translation a name that only looks like it is taken as well. */
const isSame = (a: Name, b: Name): boolean => letters(a.text) === letters(b.text) || isTranslated(a) || isTranslated(b);

/** Two names, or a name and an alias. An alias that two entries share is left to the reader: acronyms do meet. */
export const namesAreUnique: Rule = ({ entries }) =>
  repeated(entries.flatMap(namesOf), ({ text }) => seenLetters(text)).flatMap((group) =>
    group.flatMap((name) => {
      const { entry, text, path } = name;
      const place = () => entry.placeOf(path);
      const others = group.filter((other) => other.entry !== entry && isSame(name, other));
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
