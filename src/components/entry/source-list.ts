import { html, Markup } from '../../catalogue/text/html.ts';
import type { LinkResults } from '../../schema/link-results.ts';
import type { Source } from '../../schema/initiative.ts';
import { inLanguage } from '../in-language.ts';
import { linkNote } from './link-note.ts';
import type { EntryWords } from './entry-words.ts';

const host = (url: string): string => new URL(url).host.replace(/^www\./, '');
const outside = new Markup('rel="noopener noreferrer" referrerpolicy="no-referrer"');

const item = (
  { id, url, title, language, publisher, published, accessed, archived, independent }: Source,
  words: EntryWords,
  links: LinkResults,
): Markup => {
  const { t, date, fill } = words;
  const origin = [
    `${publisher} (${host(url)})`,
    published === undefined ? t.entry.sourceUndated : fill(t.entry.sourcePublished, { date: date(published) }),
    fill(t.entry.sourceAccessed, { date: date(accessed) }),
  ].join(', ');
  return html`<li id="source-${id}"><a href="${url}" ${outside}${inLanguage(language, words.language)}>${title}</a>
<span class="source-origin">${origin}${archived !== undefined && html` · <a href="${archived}" ${outside}>${t.entry.sourceArchived}</a>`}</span>
${linkNote(links[url], words)}
<span class="source-kind" data-independent="${String(independent)}">${independent ? t.entry.sourceIndependent : t.entry.sourceOwn}</span></li>`;
};

/** The sources of an entry in their order, which is that of the numbers in the text. */
export const sourceList = (sources: readonly Source[], words: EntryWords, links: LinkResults): Markup =>
  html`<ol class="sources">${sources.map((source) => item(source, words, links))}</ol>`;
