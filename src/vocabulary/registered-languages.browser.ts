/** IANA's registry is too long for a page: there, a language has two or three letters, and the check of the repository says the rest. */
export const isRegisteredLanguage = (tag: string): boolean => new Intl.Locale(tag).language.length <= 3;

/** A page shows the names that were written into it, or that the browser knows. */
export const registeredLanguageName = (_tag: string): string | undefined => undefined;
