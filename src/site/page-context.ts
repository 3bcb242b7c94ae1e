import { createHash } from 'node:crypto';
import type { APIContext, InferGetStaticPropsType } from 'astro';
import { createContext, type Context } from '../components/context.ts';
import { organisations } from './content.ts';
import { siteLanguages } from '../i18n/strings.ts';
import { buildSettings } from '../settings.ts';

const { base, today } = buildSettings(process.env);

/** A context that can tell whether it would give another page. */
export interface PageContext extends Context {
  readonly digest: string;
}

const contextsWith = (organisationName: (id: string) => string, digest: string): ReadonlyMap<string, PageContext> =>
  new Map(
    siteLanguages.map((language) => [
      language,
      {
        ...createContext({ language, base, today, organisationName }),
        digest: createHash('sha256')
          .update(JSON.stringify([language, base, today, digest]))
          .digest('base64'),
      },
    ]),
  );

const nameless = contextsWith((id) => {
  throw new Error(`The page names the organisation "${id}" by its id alone: its context must come from namingContextOf.`);
}, '');

const names = new Map(organisations.map(({ id, name }) => [id, name]));
const naming = contextsWith((id) => names.get(id) ?? id, JSON.stringify([...names]));

const contextIn = (contexts: ReadonlyMap<string, PageContext>, language: string | undefined): PageContext => {
  const context = contexts.get(language ?? siteLanguages[0] ?? 'en');
  if (context === undefined) throw new RangeError(`The site has no pages in "${language}".`);
  return context;
};

/**
 * The context of a page by its language parameter, which is missing on pages in the main language. It has no names of
 * organisations, or every page would be another one with each new organisation.
 */
export const contextOf = (language: string | undefined): PageContext => contextIn(nameless, language);

/** The context of a page that names organisations by their ids alone, as filters do. */
export const namingContextOf = (language: string | undefined): PageContext => contextIn(naming, language);

/** What a page is asked for, by its address. */
export interface Asked<Paths extends (...asked: never[]) => unknown> {
  readonly params: { readonly lang?: string | undefined };
  readonly props: InferGetStaticPropsType<Paths>;
}

/** What a file beside a page is asked for, by its address. */
export type AskedFile<Props extends Record<string, unknown>> = Pick<APIContext<Props>, 'params' | 'props'>;

/** One path per language: the main language has none in its addresses. */
export const languagePaths = (): { params: { lang: string | undefined } }[] =>
  siteLanguages.map((language, position) => ({ params: { lang: position === 0 ? undefined : language } }));
