import Fuse from 'fuse.js';
import type { EntryOutline } from '../catalogue/checks/entry-outline.ts';
import { countries, countryName, type CountryCode } from '../vocabulary/countries.ts';
import { countrySynonyms } from '../vocabulary/country-synonyms.ts';
import type { InterfaceLanguage, Vocabulary } from '../vocabulary/define.ts';
import { canonicalLanguageTag, languageName, usualLanguages } from '../vocabulary/languages.ts';
import { vocabularies, type VocabularyName } from '../vocabulary/vocabularies.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const most = 12;

const options = { threshold: 0.3, ignoreLocation: true } as const;

/** What can be chosen, found by any of its names. */
export const createChoices = (entries: readonly EntryOutline[], language: InterfaceLanguage) => {
  const used = new Map<string, number>();
  for (const code of entries.flatMap((entry) => entry.countries)) used.set(code, (used.get(code) ?? 0) + 1);
  const places = ['global', ...Object.keys(countries)]
    .map((value) => ({
      value,
      label: countryName(value as CountryCode | 'global', language),
      words: [value, ...Object.values(countrySynonyms[value as CountryCode] ?? {}).flat()],
    }))
    .toSorted((a, b) => (used.get(b.value) ?? 0) - (used.get(a.value) ?? 0));
  const tongues = usualLanguages.map((value) => ({
    value,
    label: languageName(value, language),
    words: [value, languageName(value, value as InterfaceLanguage)],
  }));
  const titles = entries.map(({ id, name, aliases = [] }) => ({ value: id, label: name, words: [id, ...aliases] }));
  const search = (all: readonly (Choice & { readonly words: readonly string[] })[]) => {
    const fuse = new Fuse(all, { ...options, keys: [{ name: 'label', weight: 2 }, 'words'] });
    return (query: string): readonly Choice[] =>
      query === '' ? all.slice(0, most) : fuse.search(query.slice(0, 60), { limit: most }).map(({ item }) => item);
  };
  const findPlaces = search(places);
  const findTongues = search(tongues);
  const findTitles = search(titles);
  const tagged = (query: string): readonly Choice[] => {
    const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(query) ? canonicalLanguageTag(query) : undefined;
    return tag === undefined || languageName(tag, language) === tag ? [] : [{ value: tag, label: languageName(tag, language) }];
  };
  const searches = new Map<VocabularyName, Fuse<{ id: string; words: string[] }>>();
  return {
    offer: (control: string, query: string): readonly Choice[] => {
      if (control === 'countries') return findPlaces(query);
      if (control === 'entries') return query === '' ? [] : findTitles(query);
      const found = [...tagged(query), ...findTongues(query)];
      return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
    },
    label: (control: string, value: string): string => {
      if (control === 'countries') return places.find((place) => place.value === value)?.label ?? value;
      if (control === 'entries') return titles.find((title) => title.value === value)?.label ?? value;
      return languageName(value, language);
    },
    /** Ids of the terms that a search finds, by label, meaning or synonym in any language. */
    terms: (name: VocabularyName, query: string): ReadonlySet<string> => {
      let fuse = searches.get(name);
      if (fuse === undefined) {
        const all = Object.entries<Vocabulary[string]>(vocabularies[name]).map(([id, { label, definition, synonyms }]) => ({
          id,
          words: [id, ...Object.values(label), definition[language], ...Object.values(synonyms).flat()],
        }));
        searches.set(name, (fuse = new Fuse(all, { ...options, keys: ['words'] })));
      }
      return new Set(fuse.search(query.slice(0, 60)).map(({ item }) => item.id));
    },
  };
};
