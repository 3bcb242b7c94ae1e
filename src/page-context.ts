import { createHash } from 'node:crypto';
import type { InferGetStaticPropsType } from 'astro';
import { createContext, type Context } from './components/context.ts';
import { organisations } from './content.ts';
import { siteLanguages } from './i18n/strings.ts';
import { buildSettings } from './settings.ts';

const { base, today } = buildSettings(process.env);
const names = new Map(organisations.map(({ id, name }) => [id, name]));
const organisationName = (id: string): string => names.get(id) ?? id;

/** What a context gives a page beside its language. */
const common = createHash('sha256')
  .update(JSON.stringify([base, today, [...names]]))
  .digest('base64');

/** A context that can tell whether it would give another page. */
export interface PageContext extends Context {
  readonly digest: string;
}

const contexts = new Map(
  siteLanguages.map((language): [string, PageContext] => [
    language,
    { ...createContext({ language, base, today, organisationName }), digest: `${language} ${common}` },
  ]),
);

/** The context of a page by its language parameter, which is missing on pages in the main language. */
export const contextOf = (language: string | undefined): PageContext => {
  const context = contexts.get(language ?? siteLanguages[0] ?? 'en');
  if (context === undefined) throw new RangeError(`The site has no pages in "${language}".`);
  return context;
};

/** What a page is asked for, by its address. */
export interface Asked<Paths extends (...asked: never[]) => unknown> {
  readonly params: { readonly lang?: string | undefined };
  readonly props: InferGetStaticPropsType<Paths>;
}

/** One path per language: the main language has none in its addresses. */
export const languagePaths = (): { params: { lang: string | undefined } }[] =>
  siteLanguages.map((language, position) => ({ params: { lang: position === 0 ? undefined : language } }));
