import { areas, ownWords, wordsOfOthers } from '../../../src/catalogue/checks/numbers-in-words.ts';
import { isDialled } from '../../../src/catalogue/checks/phones.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { addressesInWords } from '../../../src/catalogue/text/address-in-words.ts';
import { askedNumbers } from '../../../src/catalogue/text/asked-numbers.ts';
import { isHoursText } from '../../../src/catalogue/text/hours-text.ts';
import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import { finding, type Finding } from '../../../src/problems/kinds.ts';
import type { Place } from '../../../src/problems/problem.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import { registeredName } from './registered-name.ts';

/** Every text of a record, at any depth. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

/** An entry as it was, from its file or with what follows from it. */
type Before = Pick<InitiativeRecord, 'name' | 'aliases' | 'translations' | 'url' | 'contacts'> & {
  readonly organisations: readonly object[];
  readonly sources: readonly { readonly url: string }[];
};

const siteOf = (organisation: object): unknown => ('url' in organisation ? organisation.url : undefined);

/** The names that somebody registered for what an entry gives to open. */
const namesGiven = ({ url, contacts = [], sources, organisations }: Before): ReadonlySet<string> =>
  new Set(
    [url, ...organisations.map(siteOf), ...contacts.map(({ value }) => value), ...sources.map((source) => source.url)].flatMap((address) =>
      typeof address === 'string' && URL.canParse(address) ? registeredName(address) : [],
    ),
  );

/** What may stand in the words of an entry without being asked about: its contacts, and its own names on the network. */
const isKnown = (contacts: readonly Contact[], names: ReadonlySet<string>) => {
  const listed = contacts.flatMap(({ value, display }) => [value, display]).map((text) => text.toLowerCase());
  return (address: string): boolean => {
    const plain = address.toLowerCase();
    if (listed.some((one) => one.includes(plain))) return true;
    const whole = /^https?:\/\//.test(plain) ? plain : `https://${plain}`;
    return !plain.includes('@') && URL.canParse(whole) && names.has(registeredName(whole));
  };
};

/** Words of a record, or of a text below one. */
interface Words {
  readonly text: string;
  readonly place: Place;
  /** Whether it is printed as others have it. */
  readonly isOfOthers: boolean;
}

/** The addresses and the numbers to ring that come with new words: in a sentence nothing holds them against a source. */
const comingIn = (words: readonly Words[], old: readonly string[], contacts: readonly Contact[], names: ReadonlySet<string>): Finding[] => {
  const known = isKnown(contacts, names);
  const oldAddresses = new Set(old.flatMap((text) => addressesInWords(text)));
  const oldNumbers = new Set(old.flatMap((text) => askedNumbers(text, [])));
  const said = new Set(old);
  return words.flatMap(({ text, place, isOfOthers }): Finding[] => {
    if (said.has(text)) return [];
    const address = addressesInWords(text, isOfOthers).find((found) => !oldAddresses.has(found) && !known(found));
    const number = isOfOthers ? undefined : askedNumbers(text, contacts).find((found) => !oldNumbers.has(found));
    return [
      ...(address === undefined ? [] : [finding('address-in-words', place, { address })]),
      ...(number === undefined ? [] : [finding('number-in-words', place, { number })]),
    ];
  });
};

const wordsOf = ({ initiative, placeOf }: CheckedEntry): readonly Words[] => {
  const told = (isOfOthers: boolean, said: ReturnType<typeof ownWords>): Words[] =>
    said.flatMap(([path, text]) => (text === undefined ? [] : [{ text, place: placeOf(path), isOfOthers }]));
  return [...told(false, [...ownWords(initiative), ...areas(initiative)]), ...told(true, wordsOfOthers(initiative))];
};

/** New names of a line: who looks for the old one does not find it, and who looks for another line may find this one. */
const renamed = ({ initiative, placeOf }: CheckedEntry, before: Before): Finding[] => {
  if ((before.contacts ?? []).length === 0) return [];
  const said = Object.values(before.translations ?? {}).flatMap((one) => [one?.name, one?.description]);
  const known = new Set(
    [before.name, ...(before.aliases ?? []), ...said].flatMap((name) => (name === undefined ? [] : comparableName(name))),
  );
  const isNew = (name: string | undefined): name is string => name !== undefined && !known.has(comparableName(name));
  const told = (path: PropertyKey[], name: string | undefined): Finding[] =>
    isNew(name) ? [finding('line-renamed', placeOf(path), { name, before: before.name })] : [];
  return [
    ...told(['name'], initiative.name),
    ...(initiative.aliases ?? []).flatMap((alias, index) => told(['aliases', index], alias)),
    ...Object.entries(initiative.translations ?? {}).flatMap(([language, one]) =>
      (['name', 'description'] as const).flatMap((key) => told(['translations', language, key], one?.[key])),
    ),
  ];
};

/** Hours that newly say when nobody answers, or something else. */
const hoursIn = ({ initiative, placeOf }: CheckedEntry, old: ReadonlySet<string>): Finding[] =>
  (initiative.contacts ?? []).flatMap(({ hours }, index) =>
    hours === undefined || old.has(hours) || isHoursText(hours)
      ? []
      : [finding('hours-unclear', placeOf(['contacts', index, 'hours']), { hours })],
  );

/** Words that newly stand beside a number, but for what announces an extension: which of them ask to be dialled no list says for all languages. */
const besideNumbers = ({ initiative, placeOf }: CheckedEntry, old: ReadonlySet<string>): Finding[] =>
  (initiative.contacts ?? []).flatMap((contact, index) =>
    !isDialled(contact) || old.has(contact.display) || !/\p{L}/u.test(contact.display.replace(/\bext(?:ension|\.|\b)/gi, ''))
      ? []
      : [finding('words-beside-number', placeOf(['contacts', index, 'display']), { display: contact.display })],
  );

/** A text of a file below its frontmatter, as it is now and as it was. */
export interface TextStates {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What a change newly says in words.
 * @param before the record as it was; undefined for a new entry
 * @param texts of the entry, those in other languages too
 */
export const newlySaid = (entry: CheckedEntry, before: Before | undefined, texts: readonly TextStates[]): readonly Finding[] => {
  const { contacts = [] } = entry.initiative;
  const fields = textsIn(before);
  // Of an entry that was there before, what comes with the change vouches for nothing.
  const names = namesGiven(before ?? entry.initiative);
  const below = texts.map(({ file, after }) => ({ text: after, place: { file }, isOfOthers: false }));
  return [
    ...(before === undefined ? [] : renamed(entry, before)),
    ...hoursIn(entry, new Set(fields)),
    ...besideNumbers(entry, new Set(fields)),
    ...comingIn([...wordsOf(entry), ...below], [...fields, ...texts.map(({ before: text }) => text)], contacts, names),
  ];
};
