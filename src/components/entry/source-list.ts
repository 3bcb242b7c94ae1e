import { html, Markup } from '../../catalogue/text/html.ts';
import type { LinkResults } from '../../schema/link-results.ts';
import type { Initiative, Source } from '../../schema/initiative.ts';
import { sourceKinds } from '../../vocabulary/source-kinds.ts';
import { inLanguage } from '../in-language.ts';
import { linkNote } from './link-note.ts';
import { supportedBy } from './source-support.ts';
import type { ShownText } from './shown-text.ts';
import type { EntryWords } from './entry-words.ts';

const host = (url: string): string => new URL(url).host.replace(/^www\./, '');
const outside = new Markup('rel="noopener noreferrer" referrerpolicy="no-referrer"');

/** Whose words it holds, and what it is where that says more. */
const kindText = ({ independent, kind }: Source, { t, language }: EntryWords): string => {
  const whose = independent ? t.entry.sourceIndependent : t.entry.sourceOwn;
  return kind === 'own' ? whose : `${whose} · ${sourceKinds[kind].label[language]}`;
};

const item = (source: Source, support: Markup | false, words: EntryWords, links: LinkResults): Markup => {
  const { id, url, title, language, publisher, published, accessed, archived, independent } = source;
  const { t, date, fill } = words;
  const origin = [
    `${publisher} (${host(url)})`,
    published === undefined ? t.entry.sourceUndated : fill(t.entry.sourcePublished, { date: date(published) }),
    fill(t.entry.sourceAccessed, { date: date(accessed) }),
  ].join(', ');
  return html`<li id="source-${id}"><a href="${url}" ${outside}${inLanguage(language, words.language)}>${title}</a>
<span class="source-origin">${origin}${archived !== undefined && html` · <a href="${archived}" ${outside}>${t.entry.sourceArchived}</a>`}</span>
${linkNote(links[url], words)}
<span class="source-kind" data-independent="${String(independent)}">${kindText(source, words)}</span>
${support}</li>`;
};

/** The sources of an entry in their order, which is that of the numbers in the text, each with what it supports. */
export const sourceList = (initiative: Initiative, text: ShownText, words: EntryWords, links: LinkResults): Markup =>
  html`<ol class="sources">${initiative.sources.map((source) =>
    item(source, supportedBy(source.id, initiative, text, words), words, links),
  )}</ol>`;
