import { html, type Markup } from '../text/html.ts';
import type { Edition } from './edition.ts';

export const mostFeedItems = 50;

/** So many initiatives give a country or an organisation a feed. Most have one or two, of which a reader would hear once in years. */
export const fewestOfFeed = 3;

/** One thing that changed. */
export interface FeedItem {
  /** Says what happened and when, and changes with nothing else, so that a reader never shows one twice. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Day, as YYYY-MM-DD. */
  readonly date: string;
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

/** Only days are known. Readers sort by time, so what stands higher on a day is told a second later. */
const timesOf = (items: readonly FeedItem[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const { date } of items) left.set(date, (left.get(date) ?? 0) + 1);
  return items.map(({ date }) => {
    const place = (left.get(date) ?? 1) - 1;
    left.set(date, place);
    return `${date}T00:00:${String(place).padStart(2, '0')}Z`;
  });
};

const atomEntry = ({ id, url, title, summary, tags }: FeedItem, time: string | undefined): Markup => html`<entry>
<id>${id}</id>
<title>${title}</title>
<link href="${url}"/>
<updated>${time}</updated>
<summary>${summary}</summary>
${tags.map((tag) => html`<category term="${tag}"/>`)}
</entry>
`;

/** Atom, RFC 4287. */
export const toAtom = ({ title, description, language, page, atom, edition, items }: Feed): string => {
  const times = timesOf(items);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${atom}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<link rel="self" type="application/atom+xml" href="${atom}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${times[0] ?? `${edition.date}T00:00:00Z`}</updated>
<author><name>${edition.title}</name><uri>${edition.site}</uri></author>
<rights>${edition.licence.name}, ${edition.licence.url}</rights>
${items.map((item, at) => atomEntry(item, times[at]))}</feed>
`.html
  }`;
};

/** JSON Feed 1.1. */
export const toJsonFeed = ({ title, description, language, page, json, edition, items }: Feed): string => {
  const times = timesOf(items);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language,
    authors: [{ name: edition.title, url: edition.site }],
    items: items.map(({ id, url, title: ofItem, summary, tags }, at) => ({
      id,
      url,
      title: ofItem,
      content_text: summary,
      date_published: times[at],
      tags,
    })),
  });
};
