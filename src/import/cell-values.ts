import { vocabularyFields } from '../catalogue/export/labelled-cells.ts';
import { itemsOfCell, unguarded } from '../catalogue/export/cell.ts';
import { fieldKinds, type CellKind } from '../catalogue/export/columns.ts';
import { completeAddress } from '../catalogue/text/complete-address.ts';
import type { VocabularyName } from '../vocabulary/vocabularies.ts';
import { readDate, readYear, type DateRead } from './date-values.ts';
import { readItems } from './list-values.ts';
import { countryLookup, languageLookup, termLookup, type Lookup } from './lookup.ts';
import type { Remark } from './remarks.ts';

/** What a cell says of a field, and what is to be said about it. */
export interface CellRead {
  /** Undefined where it could not be understood, so that the cell has to be kept elsewhere. */
  readonly value?: unknown;
  readonly remarks: readonly Remark[];
}

interface Place {
  readonly heading: string;
  readonly text: string;
}

type Reader = (place: Place) => CellRead;

const asked = (code: Remark['code'], { heading, text }: Place, near?: readonly string[]): CellRead => ({
  remarks: [{ code, heading, found: text, ...(near !== undefined && near.length > 0 && { near }) }],
});

const readAs = ({ heading, text }: Place, became: string): Remark[] =>
  became === text ? [] : [{ code: 'read-as', heading, found: text, became }];

const listReader =
  (lookup: () => Lookup, code: Remark['code']): Reader =>
  ({ heading, text }) => {
    const { values, mended, unknown } = readItems(text, lookup());
    return {
      ...(values.length > 0 && { value: values }),
      remarks: [
        ...mended.map(({ found, became }): Remark => ({ code: 'read-as', heading, found, became })),
        ...unknown.map(({ found, near }): Remark => ({ code, heading, found, ...(near.length > 0 && { near }) })),
      ],
    };
  };

const termReader =
  (name: VocabularyName): Reader =>
  (place) => {
    const lookup = termLookup(name);
    const value = lookup.find(place.text);
    if (value === undefined) return asked('not-a-term', place, lookup.near(place.text));
    return { value, remarks: lookup.isOwnWord(place.text) ? [] : readAs(place, value) };
  };

const textReader: Reader = ({ text }) => ({ value: unguarded(text).replace(/\s*\n\s*/g, ' '), remarks: [] });

const yearsIn = (text: string): readonly string[] => text.match(/\b(?:19|20)\d{2}\b/g) ?? [];

const yearReader: Reader = (place) => {
  const year = readYear(place.text);
  return year === undefined ? asked('not-a-year', place, yearsIn(place.text)) : { value: year, remarks: readAs(place, String(year)) };
};

const dateReader: Reader = (place) => {
  const read: DateRead = readDate(place.text);
  if (read === undefined) return asked('not-a-date', place);
  return 'either' in read ? asked('day-or-month', place, read.either) : { value: read.value, remarks: readAs(place, read.value) };
};

export const readAddress: Reader = (place) => {
  const text = unguarded(place.text);
  const value = completeAddress(text);
  if (value === undefined) return asked('not-an-address', place);
  if (value === text) return { value, remarks: [] };
  const code = value === `https://${text}` ? 'scheme-added' : 'tracking-removed';
  return { value, remarks: [{ code, heading: place.heading, found: text, became: value }] };
};

/** Quotation marks that a word processor made of straight ones. */
const straight = (text: string): string => text.replace(/[“”„]/g, '"');

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const jsonReader: Reader = (place) => {
  const value = jsonOf(place.text);
  if (value !== undefined) return { value, remarks: [] };
  const mended = jsonOf(straight(place.text));
  return mended === undefined ? asked('not-json', place) : { value: mended, remarks: readAs(place, straight(place.text)) };
};

const itemReader: Reader = ({ text }) => ({
  value: text.includes('\n')
    ? text
        .split('\n')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : itemsOfCell(unguarded(text)),
  remarks: [],
});

const readCountryNames = listReader(countryLookup, 'not-a-country');

/** Which countries of a region are meant, only a source says. */
export const readCountries: Reader = (place) => {
  const { remarks, ...read } = readCountryNames(place);
  const isRegion = (text: string): boolean => termLookup('regions').find(text) !== undefined;
  return {
    ...read,
    remarks: remarks.map((remark) =>
      remark.code === 'not-a-country' && isRegion(remark.found)
        ? { code: 'a-region', heading: remark.heading, found: remark.found }
        : remark,
    ),
  };
};
export const readLanguages: Reader = listReader(languageLookup, 'not-a-language');

const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(Object.entries(vocabularyFields).map(([field, name]) => [field, listReader(() => termLookup(name), 'not-a-term')])),
  countries: readCountries,
  languages: readLanguages,
  status: termReader('statuses'),
  access: termReader('access'),
  url: readAddress,
  openSource: (place) => {
    if (jsonOf(place.text) !== undefined) return jsonReader(place);
    // Only where the code can be had says that it is open.
    const { value: repository, remarks } = readAddress(place);
    return repository === undefined ? { remarks } : { value: { repository }, remarks };
  },
  started: yearReader,
  ended: yearReader,
  added: dateReader,
  reviewed: dateReader,
  secondReading: dateReader,
  gaps: ({ text }) => ({ value: unguarded(text), remarks: [] }),
  body: ({ text }) => ({ value: unguarded(text), remarks: [] }),
  id: ({ text }) => ({ value: text, remarks: [] }),
  // Parts of groups.
  'organisations.name': textReader,
  'organisations.role': termReader('organisationRoles'),
  'organisations.type': termReader('organisationTypes'),
  'organisations.country': (place) => {
    const value = countryLookup().find(place.text);
    return value === undefined || value === 'global' ? asked('not-a-country', place) : { value, remarks: readAs(place, value) };
  },
  'organisations.url': readAddress,
  'sources.url': readAddress,
  'sources.title': textReader,
  'sources.publisher': textReader,
  'sources.published': dateReader,
  'sources.accessed': dateReader,
  'sources.kind': termReader('sourceKinds'),
  'sources.id': textReader,
  'contacts.kind': termReader('contactKinds'),
  'contacts.display': textReader,
  'contacts.countries': readCountries,
  'contacts.for': termReader('contactAudiences'),
  'contacts.serves': termReader('contactServes'),
  'contacts.area': textReader,
  'contacts.hours': textReader,
  'contacts.languages': readLanguages,
};

const kinds: Readonly<Record<string, CellKind>> = fieldKinds;
const byKind: Readonly<Record<CellKind, Reader>> = { text: textReader, number: yearReader, list: itemReader, json: jsonReader };

/** What a cell says of a field, or of a part of a group such as `sources.url`. */
export const readCell = (field: string, heading: string, text: string): CellRead =>
  (readers[field] ?? byKind[kinds[field] ?? 'text'])({ heading, text });
