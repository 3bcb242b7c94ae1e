import { changesInEntries, changesOfStatus, newestChanges, type Change, type ManyChanges } from '../catalogue/analysis/entry-changes.ts';
import { mostFeedItems, toAtom, toJsonFeed, type Feed, type FeedItem } from '../catalogue/export/feed.ts';
import { translated } from '../catalogue/text/translation.ts';
import type { Context } from '../components/context.ts';
import { countries, type CountryCode } from '../vocabulary/countries.ts';
import { focusAreas, type FocusAreaId } from '../vocabulary/focus-areas.ts';
import { initiatives } from './content.ts';
import { edition, releases } from './data-files.ts';
import { changes as history } from './history-of-build.ts';
import { contextOf } from './page-context.ts';

/** What a feed tells of; all entries where it names nothing. */
export type FeedSubject = { readonly area: FocusAreaId } | { readonly country: CountryCode } | undefined;

const absolute = (path: string): string => new URL(path, edition.site).href;

const states = [...releases.map(({ initiatives: frozen }) => frozen), initiatives];

const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));

/** What a step in the version history was, as far as a feed tells it. */
const kindOf = (kind: string, fields: readonly string[]): Change['kind'] | undefined => {
  if (kind === 'added') return undefined;
  if (fields.includes('status')) return kind === 'ended' ? 'ended' : 'status';
  return fields.includes('contacts') ? 'contacts' : undefined;
};

/** Changes of status and of numbers in the version history; where the build cannot see it, those of status between releases. */
const laterChanges = (): readonly Change[] =>
  history.length === 0
    ? changesOfStatus(states)
    : history.flatMap(({ id, kind, date, fields }): Change[] => {
        const initiative = byId.get(id);
        const own = kindOf(
          kind,
          fields.map(({ field }) => field),
        );
        return initiative === undefined || own === undefined ? [] : [{ kind: own, date, initiative }];
      });

const changes: readonly Change[] = [...changesInEntries(initiatives), ...laterChanges()];

const isLineOf =
  (country: CountryCode) =>
  ({ initiative: { contacts = [] } }: Change): boolean =>
    contacts.some((contact) => contact.countries.includes(country));

/** Countries that a line serves: each has a feed. */
export const feedCountries: readonly CountryCode[] = (() => {
  const served = new Set(initiatives.flatMap(({ contacts = [] }) => contacts.flatMap((contact) => contact.countries)));
  return (Object.keys(countries) as CountryCode[]).filter((code) => served.has(code));
})();

const itemOf = (change: Change | ManyChanges, context: Context): FeedItem => {
  const { t, urls, label, fill, number, language } = context;
  const { titles, many, manyText } = t.data.feeds;
  const { kind, date } = change;
  if ('count' in change) {
    const url = absolute(urls.changes);
    return { id: `${url}#${kind}-${date}`, url, title: fill(many[kind], { n: number(change.count) }), summary: manyText, date, tags: [] };
  }
  const { id, status, focusAreas: tags } = change.initiative;
  const { name, summary } = translated(change.initiative, language);
  const url = absolute(urls.initiative(id));
  return { id: `${url}#${kind}-${date}`, url, title: fill(titles[kind], { name, status: label('status', status) }), summary, date, tags };
};

const partOf = (subject: FeedSubject) => {
  if (subject === undefined) return '';
  return 'area' in subject ? (`focus/${subject.area}/` as const) : (`helplines/${subject.country}/` as const);
};

const titleOf = (subject: FeedSubject, { t, label, fill }: Context): string => {
  if (subject === undefined) return edition.title;
  return `${edition.title}: ${'area' in subject ? label('focus', subject.area) : fill(t.data.feeds.helplinesOf, { country: label('country', subject.country) })}`;
};

const chosen = (subject: FeedSubject): readonly Change[] => {
  if (subject === undefined) return changes;
  return changes.filter('area' in subject ? ({ initiative }) => initiative.focusAreas.includes(subject.area) : isLineOf(subject.country));
};

const feedOf = (subject: FeedSubject, context: Context): Feed => {
  const { t, urls, language } = context;
  const part = partOf(subject);
  return {
    title: titleOf(subject, context),
    description: t.data.feeds.description,
    language,
    page: absolute(`${urls.home}${part}`),
    atom: absolute(urls.feed('xml', part)),
    json: absolute(urls.feed('json', part)),
    edition,
    items: newestChanges(chosen(subject), mostFeedItems).map((change) => itemOf(change, context)),
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
