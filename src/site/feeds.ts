import { changesInEntries, changesOfStatus, newestChanges, type Change } from '../catalogue/analysis/entry-changes.ts';
import { addressOn } from '../catalogue/export/edition.ts';
import { mostFeedItems, toAtom, toJsonFeed, type Feed } from '../catalogue/export/feed.ts';
import { changes as history } from './history-of-build.ts';
import { initiatives } from './content.ts';
import { edition, releases } from './data-files.ts';
import { contextOf } from './page-context.ts';
import { focusAreas, type FocusAreaId } from '../vocabulary/focus-areas.ts';

const { t, urls, label, fill } = contextOf(undefined);
const absolute = (path: string): string => new URL(path, edition.site).href;

const states = [...releases.map(({ initiatives: frozen }) => frozen), initiatives];

const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));

/** Changes of status in the version history; where the build cannot see it, those between releases. */
const statusChanges = (): readonly Change[] =>
  history.length === 0
    ? changesOfStatus(states)
    : history.flatMap(({ id, kind, date, fields }): Change[] => {
        const initiative = byId.get(id);
        if (initiative === undefined || kind === 'added' || !fields.some(({ field }) => field === 'status')) return [];
        return [{ kind: kind === 'ended' ? 'ended' : 'status', date, initiative }];
      });

const changes: readonly Change[] = [...changesInEntries(initiatives), ...statusChanges()];

const titleOf = ({ kind, initiative: { name, status } }: Change): string =>
  fill(t.data.feeds.titles[kind], { name, status: label('status', status) });

const feedOf = (area: FocusAreaId | undefined): Feed => ({
  title: area === undefined ? edition.title : `${edition.title}: ${label('focus', area)}`,
  description: t.data.feeds.description,
  page: area === undefined ? addressOn(edition, '') : absolute(urls.term('focus', area)),
  atom: absolute(urls.feed('xml', area)),
  json: absolute(urls.feed('json', area)),
  edition,
  changes: newestChanges(
    area === undefined ? changes : changes.filter(({ initiative }) => initiative.focusAreas.includes(area)),
    mostFeedItems,
  ),
  titleOf,
});

const formats = {
  xml: { mediaType: 'application/atom+xml', write: toAtom },
  json: { mediaType: 'application/feed+json', write: toJsonFeed },
} as const;

export type FeedFormat = keyof typeof formats;
export const feedFormats = Object.keys(formats) as readonly FeedFormat[];
export const feedAreas = Object.keys(focusAreas) as readonly FocusAreaId[];

/** A feed as a file: of all changes, or of those of one focus area. */
export const feedFile = (format: FeedFormat, area?: FocusAreaId) => ({
  mediaType: formats[format].mediaType,
  text: () => formats[format].write(feedOf(area)),
});
