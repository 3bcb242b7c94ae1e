/**
 * The shape of every controlled vocabulary, and the few questions one may ask of it.
 *
 * A vocabulary is one keyed object: the key is the term's id in entries, addresses and filters.
 * The id type, the schema's enum, labels, pages and search synonyms all derive from that object.
 */

/** Languages the interface exists in. The first is the language entries are written in. */
export const interfaceLanguages = ['en', 'fr', 'es'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage => (interfaceLanguages as readonly string[]).includes(tag);

/** One text in every interface language; a missing language is a type error. */
export type Localised = Readonly<Record<InterfaceLanguage, string>>;

/** What is made for each language of the interface, by its tag. */
export const inEachLanguage = <Made>(make: (language: InterfaceLanguage) => Made): Readonly<Record<InterfaceLanguage, Made>> =>
  Object.fromEntries(interfaceLanguages.map((language) => [language, make(language)])) as Readonly<Record<InterfaceLanguage, Made>>;

/** Words by the language they are of, as a BCP 47 tag. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

type ListByLanguage = Readonly<Partial<Record<InterfaceLanguage, string>>>;

/** Words that people type for the terms of a vocabulary, each text a list with commas. */
export type TypedWords<Id extends string = string> = Readonly<
  Partial<
    Record<
      Id,
      {
        /** Words that lead to the term. */
        readonly about?: ListByLanguage;
        /** Words that mean the same, in whichever language: an entry that says one of a group says them all. */
        readonly alike?: readonly ListByLanguage[];
        /** The same of words by which people say what happens to them, or to somebody near: whoever types one may need a helpline. */
        readonly needs?: readonly ListByLanguage[];
      }
    >
  >
>;

/** A correspondence with a term of a published scheme; `relation` uses the SKOS mapping words. */
export interface Mapping {
  readonly scheme: string;
  readonly url: string;
  readonly relation: 'exact' | 'close' | 'broad' | 'narrow' | 'related';
}

export interface Term {
  readonly label: Localised;
  /** One sentence. */
  readonly definition: Localised;
  /** What else it is called, and may be shown as. Words that are only searched with stand in `typed-words`. */
  readonly synonyms: WordsByLanguage;
  readonly mappings?: readonly Mapping[];
}

export type Vocabulary = Readonly<Record<string, Term>>;

/** Checks every term of a vocabulary while keeping its exact keys. */
export const defineVocabulary = <const V extends Vocabulary>(terms: V): V => terms;

/** The ids of a vocabulary, in the order they were written, as the tuple that zod's enum wants. */
export const termIds = <V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] => {
  const [first, ...rest] = Object.keys(vocabulary) as (keyof V & string)[];
  if (first === undefined) throw new RangeError('A vocabulary needs at least one term.');
  return [first, ...rest];
};
