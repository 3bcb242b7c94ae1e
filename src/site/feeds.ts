import { changesInEntries, changesOfStatus, newestChanges, type Change, type Step } from '../catalogue/analysis/entry-changes.ts';
import { fewestOfFeed, mostFeedItems, toAtom, toJsonFeed, type Feed, type FeedItem } from '../catalogue/export/feed.ts';
import { facets } from '../catalogue/facets/facets.ts';
import { termCounts } from '../catalogue/facets/terms.ts';
import { meaningIn, translated } from '../catalogue/text/translation.ts';
import type { Context } from '../components/context.ts';
import type { Initiative } from '../schema/initiative.ts';
import { countries, type CountryCode } from '../vocabulary/countries.ts';
import { focusAreas, type FocusAreaId } from '../vocabulary/focus-areas.ts';
import { index, initiatives } from './content.ts';
import { edition, releases } from './data-files.ts';
import { changes as history } from './history-of-build.ts';
import { contextOf } from './page-context.ts';

/** What a feed tells of: entries with a term, the lines of a country, or all entries where it names nothing. */
export type FeedSubject =
  { readonly facet: 'focus' | 'country' | 'organisation'; readonly term: string } | { readonly linesOf: CountryCode } | undefined;

const absolute = (path: string): string => new URL(path, edition.site).href;

const states = [...releases.map(({ initiatives: frozen }) => frozen), initiatives];

const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));

/** What a step in the version history was, as far as a feed tells it: an end or another status, other numbers, or both. */
const kindsOf = (kind: string, fields: readonly { readonly field: string }[]): readonly Change['kind'][] => {
  if (kind === 'added') return [];
  const isChanged = (name: string): boolean => fields.some(({ field }) => field === name);
  return [
    ...(isChanged('status') ? [kind === 'ended' ? ('ended' as const) : ('status' as const)] : []),
    ...(isChanged('contacts') ? (['contacts'] as const) : []),
  ];
};

/**
 * Changes of status and of numbers in the version history; where the build cannot see it, those of status between releases. Each with
 * its entry as it is today: a feed of a country tells of entries that are there, not of those that were.
 */
const laterChanges = (): readonly Change[] => {
  const dated =
    history.length === 0
      ? changesOfStatus(states).map(({ kind, date, initiative: { id } }) => ({ id, date, kinds: [kind] }))
      : history.map(({ id, kind, date, fields }) => ({ id, date, kinds: kindsOf(kind, fields) }));
  return dated.flatMap(({ id, date, kinds }): readonly Change[] => {
    const initiative = byId.get(id);
    return initiative === undefined ? [] : kinds.map((kind) => ({ kind, date, initiative }));
  });
};

const changes: readonly Change[] = [...changesInEntries(initiatives), ...laterChanges()];

/** Changes of entries by what the entries have: each of it is asked for by the feeds of all languages. */
const changesBy = (termsOf: (initiative: Initiative) => readonly string[]): ReadonlyMap<string, readonly Change[]> => {
  const pairs = changes.flatMap((change) => termsOf(change.initiative).map((term) => ({ term, change })));
  return new Map([...Map.groupBy(pairs, ({ term }) => term)].map(([term, own]) => [term, own.map(({ change }) => change)]));
};

const changesWith = {
  focus: changesBy(facets.focus.termsOf),
  country: changesBy(facets.country.termsOf),
  organisation: changesBy(facets.organisation.termsOf),
};
const changesOfLines = changesBy(({ contacts = [] }) => [...new Set(contacts.flatMap((contact) => contact.countries))]);

/** Countries and organisations that have a feed of the changes in their entries. */
export const feedTerms = (facet: 'country' | 'organisation'): readonly string[] =>
  termCounts(index, facet).flatMap(({ term, count }) => (count < fewestOfFeed ? [] : [term]));

/** Countries that a line serves: each has a feed of its lines. */
export const feedCountries: readonly CountryCode[] = (() => {
  const served = new Set(initiatives.flatMap(({ contacts = [] }) => contacts.flatMap((contact) => contact.countries)));
  return (Object.keys(countries) as CountryCode[]).filter((code) => served.has(code));
})();

const [firstRelease] = releases;
const beginning = firstRelease && {
  date: firstRelease.manifest.date,
  ids: new Set(firstRelease.initiatives.map(({ id }) => id)),
};

const itemOf = (step: Step, page: string, context: Context): FeedItem => {
  const { t, urls, label, fill, count, language } = context;
  const { titles, firstRelease: words } = t.data.feeds;
  const { kind, date, moment } = step;
  if (kind === 'first-release') {
    const url = absolute(urls.release(firstRelease?.manifest.tag ?? ''));
    return { id: `${page}#${kind}`, url, title: count(words.title, step.count), summary: words.text, moment, tags: [] };
  }
  const { id, status, focusAreas: tags } = step.initiative;
  const { name: own, summary } = translated(step.initiative, language);
  // A feed cannot mark words with their language, so a name that is an English description gives way to what it means.
  const name = meaningIn(step.initiative, language) ?? own;
  const url = absolute(urls.initiative(id));
  return { id: `${url}#${kind}-${date}`, url, title: fill(titles[kind], { name, status: label('status', status) }), summary, moment, tags };
};

const pageOf = (subject: FeedSubject, { urls }: Context): string => {
  if (subject === undefined) return urls.home;
  return 'facet' in subject ? urls.term(subject.facet, subject.term) : urls.helplineCountry(subject.linesOf);
};

const titleOf = (subject: FeedSubject, { t, label, fill }: Context): string => {
  if (subject === undefined) return edition.title;
  const name =
    'facet' in subject
      ? label(subject.facet, subject.term)
      : fill(t.data.feeds.helplinesOf, { country: label('country', subject.linesOf) });
  return `${edition.title}: ${name}`;
};

const chosen = (subject: FeedSubject): readonly Change[] => {
  if (subject === undefined) return changes;
  const own = 'facet' in subject ? changesWith[subject.facet].get(subject.term) : changesOfLines.get(subject.linesOf);
  return own ?? [];
};

const feedOf = (subject: FeedSubject, context: Context): Feed => {
  const { t, urls, language, fill, number } = context;
  const page = pageOf(subject, context);
  return {
    title: titleOf(subject, context),
    description: fill(t.data.feeds.description, { n: number(mostFeedItems), page: absolute(urls.releases) }),
    language,
    page: absolute(page),
    atom: absolute(urls.feed('xml', page)),
    json: absolute(urls.feed('json', page)),
    edition,
    items: newestChanges(chosen(subject), mostFeedItems, beginning).map((step) => itemOf(step, absolute(page), context)),
  };
};

const formats = {
  xml: { mediaType: 'application/atom+xml', write: toAtom },
  json: { mediaType: 'application/feed+json', write: toJsonFeed },
} as const;

export type FeedFormat = keyof typeof formats;
export const feedFormats = Object.keys(formats) as readonly FeedFormat[];
export const feedAreas = Object.keys(focusAreas) as readonly FocusAreaId[];

/** A feed as a file, in the language of an address. */
export const feedFile = (language: string | undefined, format: FeedFormat, subject?: FeedSubject) => ({
  mediaType: formats[format].mediaType,
  text: () => formats[format].write(feedOf(subject, contextOf(language))),
});
