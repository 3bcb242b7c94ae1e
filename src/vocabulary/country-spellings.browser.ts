/** The list is too long for a page: there, the names and synonyms of the site are known, and the check of the repository knows the rest. */
export const countrySpellings = (): readonly (readonly [code: string, name: string])[] => [];
