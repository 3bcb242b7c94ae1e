/** IANA's registry is too long for a page: there, a language has two or three letters, and the check of the repository says the rest. */
export const isRegisteredLanguage = (tag: string): boolean => new Intl.Locale(tag).language.length <= 3;
