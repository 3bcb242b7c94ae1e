import { createContext, type Context } from '../components/context.ts';
import { siteLanguages } from '../i18n/strings.ts';
import { buildSettings } from '../settings.ts';
import { organisations } from './content.ts';

const { base, today } = buildSettings(process.env);
const names = new Map(organisations.map(({ id, name }) => [id, name]));
const contexts = new Map(
  siteLanguages.map((language) => [
    String(language),
    createContext({ language, base, today, organisationName: (id) => names.get(id) ?? id }),
  ]),
);

/** The context of a page by its language parameter, which is missing on pages in the main language. */
export const contextOf = (language: string | undefined): Context => {
  const context = contexts.get(language ?? siteLanguages[0] ?? 'en');
  if (context === undefined) throw new RangeError(`The site has no pages in "${language}".`);
  return context;
};

/** One path per language: the main language has none in its addresses. */
export const languagePaths = (): { params: { lang: string | undefined } }[] =>
  siteLanguages.map((language, position) => ({ params: { lang: position === 0 ? undefined : language } }));

/** The contexts of the languages that a page is not in. */
export const otherContexts = ({ language }: Context): readonly Context[] =>
  siteLanguages.filter((other) => other !== language).map((other) => contextOf(other));
