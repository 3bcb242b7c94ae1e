import { html, type Markup } from '../text/html.ts';
import type { Edition } from './edition.ts';

/** A feed holds so many of its newest changes, and says so: some days have hundreds. All that changed is in the differences of releases. */
export const mostFeedItems = 200;

/** So many initiatives give a country or an organisation a feed. Most have one or two, of which a reader would hear once in years. */
export const fewestOfFeed = 3;

/** One thing that changed. */
export interface FeedItem {
  /** Says what happened and when, and changes with nothing else, so that a reader never shows one twice. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** As YYYY-MM-DDThh:mm:ssZ. */
  readonly moment: string;
  readonly tags: readonly string[];
}

/** A feed before it has a format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Address of the page it belongs to. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly edition: Edition;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

const atomEntry = ({ id, url, title, summary, moment, tags }: FeedItem): Markup => html`<entry>
<id>${id}</id>
<title>${title}</title>
<link href="${url}"/>
<updated>${moment}</updated>
<summary>${summary}</summary>
${tags.map((tag) => html`<category term="${tag}"/>`)}
</entry>
`;

/** Atom, RFC 4287. */
export const toAtom = ({ title, description, language, page, atom, edition, items }: Feed): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${atom}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<link rel="self" type="application/atom+xml" href="${atom}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${items[0]?.moment ?? `${edition.date}T00:00:00Z`}</updated>
<author><name>${edition.title}</name><uri>${edition.site}</uri></author>
<rights>${edition.licence.name}, ${edition.licence.url}</rights>
${items.map(atomEntry)}</feed>
`.html
  }`;

/** JSON Feed 1.1. */
export const toJsonFeed = ({ title, description, language, page, json, edition, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language,
    authors: [{ name: edition.title, url: edition.site }],
    items: items.map(({ id, url, title: ofItem, summary, moment, tags }) => ({
      id,
      url,
      title: ofItem,
      content_text: summary,
      date_published: moment,
      tags,
    })),
  });
