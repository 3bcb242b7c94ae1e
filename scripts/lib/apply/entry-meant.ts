import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import { readPlainly } from '../../../src/entry/read-with-translations.ts';
import type { Entry } from '../../../src/entry/read-entry.ts';
import { countryLookup } from '../../../src/import/lookup.ts';
import { nearest } from '../../../src/problems/nearest.ts';
import { Refused } from './refused.ts';

const digitsIn = (text: string): string => text.replace(/\D/g, '');

const shortestNumber = 3;

/** What in an answer may be the id: the end of an address, what stands behind a name in brackets, or all of it. */
const idsIn = (text: string): readonly string[] =>
  [/[?&]entry=([a-z0-9-]+)/, /\/initiatives\/([a-z0-9-]+)/, /\(([a-z0-9-]+)\)$/, /^([a-z0-9-]+)$/].flatMap(
    (form) => form.exec(text)?.[1] ?? [],
  );

const isMeant = (text: string, { record: { name, aliases = [], contacts = [] } }: Entry): boolean => {
  const asked = comparableName(text.replace(/\s*\([a-z0-9-]+\)$/, ''));
  if ([name, ...aliases].some((one) => comparableName(one) === asked)) return true;
  const digits = /^[+\d\s().-]+$/.test(text) ? digitsIn(text) : '';
  return digits.length >= shortestNumber && contacts.some(({ value, display }) => [value, display].map(digitsIn).includes(digits));
};

/**
 * The entry that somebody means by its address, id, name, other name or number.
 * @param country where it works, in whatever words: it tells several of one number apart
 * @throws Refused where that is none or several
 */
export const entryMeant = (text: string, files: readonly EntryFile[], country = ''): Entry => {
  const idOfFile = ({ file }: EntryFile): string => file.replace(/^.*[\\/]/, '').replace(/\.mdx$/, '');
  const ids = idsIn(text);
  const known = files.find((file) => ids.includes(idOfFile(file)));
  const entries = (known === undefined ? files : [known]).flatMap((file) => readPlainly(file, []).entry ?? []);
  const named = known === undefined ? entries.filter((entry) => isMeant(text, entry)) : entries;
  const code = countryLookup().find(country);
  const there = named.filter(({ record }) => record.countries.some((one) => one === code));
  const meant = there.length > 0 ? there : named;
  const [entry, ...others] = meant;
  if (entry !== undefined && others.length === 0) return entry;
  if (entry !== undefined)
    throw new Refused(
      ['entry'],
      `"${text}" may be ${meant
        .map(({ id }) => id)
        .toSorted()
        .join(' or ')}.`,
      'Write the id of the one that is meant.',
    );
  const near = nearest(text, [...entries.map(({ record }) => record.name), ...entries.map(({ id }) => id)]);
  throw new Refused(
    ['entry'],
    `There is no entry "${text}".`,
    near === undefined ? 'Look on the site which entry is meant, and write the end of its address here.' : `Did you mean "${near}"?`,
  );
};
