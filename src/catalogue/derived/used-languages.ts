import type { Initiative } from '../../schema/initiative.ts';
import type { OrganisationRegister } from '../../schema/organisation.ts';
import type { SearchLog } from '../../schema/search-log.ts';

/** Tags of the languages that entries, searches and names of organisations have, in the order of the alphabet. */
export const usedLanguagesOf = (
  initiatives: Iterable<Initiative>,
  searches: SearchLog['searches'],
  register: OrganisationRegister,
): readonly string[] => {
  const used = new Set(searches.flatMap(({ languages }) => languages));
  for (const { names = [] } of register.values()) for (const { language } of names) used.add(language);
  for (const { languages = [], contacts = [], sources } of initiatives)
    for (const tag of [...languages, ...contacts.flatMap((contact) => contact.languages ?? []), ...sources.map(({ language }) => language)])
      if (tag !== undefined) used.add(tag);
  return [...used].toSorted();
};
