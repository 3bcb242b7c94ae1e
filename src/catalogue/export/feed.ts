import type { Change } from '../analysis/entry-changes.ts';
import { html, type Markup } from '../text/html.ts';
import { entryAddress, type Edition } from './edition.ts';

export const mostFeedItems = 50;

/** A feed before it has a format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Address of the page it belongs to. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly edition: Edition;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Title of an item, such as "Added: STOP APP". */
  readonly titleOf: (change: Change) => string;
}

/** Changes only with what happened and when, so that a reader never shows one twice. */
const idOf = ({ kind, date, initiative }: Change, edition: Edition): string => `${entryAddress(edition, initiative.id)}#${kind}-${date}`;

const instant = (day: string): string => `${day}T00:00:00Z`;

const updatedOf = ({ changes, edition }: Feed): string => instant(changes[0]?.date ?? edition.date);

const atomEntry = (change: Change, { edition, titleOf }: Feed): Markup => html`<entry>
<id>${idOf(change, edition)}</id>
<title>${titleOf(change)}</title>
<link href="${entryAddress(edition, change.initiative.id)}"/>
<updated>${instant(change.date)}</updated>
<summary>${change.initiative.summary}</summary>
${change.initiative.focusAreas.map((area) => html`<category term="${area}"/>`)}
</entry>
`;

/** Atom, RFC 4287. */
export const toAtom = (feed: Feed): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${feed.atom}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<link rel="self" type="application/atom+xml" href="${feed.atom}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
<updated>${updatedOf(feed)}</updated>
<author><name>${feed.edition.title}</name><uri>${feed.edition.site}</uri></author>
<rights>${feed.edition.licence.name}, ${feed.edition.licence.url}</rights>
${feed.changes.map((change) => atomEntry(change, feed))}</feed>
`.html
  }`;

/** JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.json,
    language: 'en',
    authors: [{ name: feed.edition.title, url: feed.edition.site }],
    items: feed.changes.map((change) => ({
      id: idOf(change, feed.edition),
      url: entryAddress(feed.edition, change.initiative.id),
      title: feed.titleOf(change),
      content_text: change.initiative.summary,
      date_published: instant(change.date),
      tags: change.initiative.focusAreas,
    })),
  });
