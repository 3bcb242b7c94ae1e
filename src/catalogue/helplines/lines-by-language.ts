import { answersPeople, isDialled } from './contact-links.ts';
import { linesForPeople, type Line, type PlaceLines } from './helplines.ts';
import type { PrintedContact } from './shown-contacts.ts';

/** The lines that say they answer in a language. */
export interface LanguageLines {
  /** Those that can be called from other countries too. */
  readonly abroad: readonly Line[];
  /** All others, by country. */
  readonly inside: ReadonlyMap<string, readonly Line[]>;
}

const inLanguage = (line: Line, tag: string): readonly Line[] => {
  const contacts = line.contacts.filter(({ contact }) => contact.languages?.includes(tag) === true);
  return contacts.length === 0 ? [] : [{ ...line, contacts }];
};

const isFromAbroad = ({ contact: { kind, reach, countries } }: PrintedContact): boolean =>
  answersPeople(kind) && (reach === 'abroad' || countries.includes('global'));

const canBeCalledFromAbroad = ({ contacts }: Line): boolean => contacts.some(isFromAbroad);

/** What somebody abroad can use, and the numbers that only connect inside the country. */
const partsOf = (line: Line): { readonly abroad: Line; readonly inside: Line } => {
  const isInsideOnly = (printed: PrintedContact): boolean => isDialled(printed.contact.kind) && !isFromAbroad(printed);
  return {
    abroad: { ...line, contacts: line.contacts.filter((printed) => !isInsideOnly(printed)) },
    inside: { ...line, contacts: line.contacts.filter(isInsideOnly) },
  };
};

/** One for many countries would fill the list of each of its languages, and counts only where it can be called from anywhere. */
const linesWhoseLanguagesCount = (place: PlaceLines): readonly Line[] => [
  ...linesForPeople(place),
  ...place.nationals,
  ...place.shared.filter(canBeCalledFromAbroad),
];

const linesIn = (places: ReadonlyMap<string, PlaceLines>, tag: string): LanguageLines => {
  const abroad = new Map<string, Line>();
  const inside = new Map<string, Line[]>();
  const addInside = (place: string, line: Line): Map<string, Line[]> => inside.set(place, [...(inside.get(place) ?? []), line]);
  for (const [place, lines] of places) {
    for (const line of linesWhoseLanguagesCount(lines).flatMap((each) => inLanguage(each, tag))) {
      if (!canBeCalledFromAbroad(line)) {
        addInside(place, line);
        continue;
      }
      const parts = partsOf(line);
      abroad.set(line.initiative.id, parts.abroad);
      if (parts.inside.contacts.length > 0 && !lines.shared.some(({ initiative }) => initiative.id === line.initiative.id))
        addInside(place, parts.inside);
    }
  }
  return { abroad: [...abroad.values()], inside };
};

/** For each language that a line says it answers in, these lines. */
export const linesByLanguage = (places: ReadonlyMap<string, PlaceLines>): ReadonlyMap<string, LanguageLines> => {
  const lines = [...places.values()].flatMap(linesWhoseLanguagesCount);
  const tags = new Set(lines.flatMap(({ contacts }) => contacts.flatMap(({ contact }) => contact.languages ?? [])));
  return new Map([...tags].toSorted().map((tag) => [tag, linesIn(places, tag)]));
};
