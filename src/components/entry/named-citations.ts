import { html, type Markup } from '../../catalogue/text/html.ts';
import type { EntryWords } from './entry-words.ts';

type CitationWords = Pick<EntryWords, 'fill'> & { readonly t: { readonly entry: Pick<EntryWords['t']['entry'], 'citation'> } };

const citation = /<sup class="cite"><a href="(#source-[^"]*)">(\d+)<\/a><\/sup>/g;

/** A citation that is called "Source 2", where one sees a small 2. */
export const citationMark = (href: string, n: string | number, { t, fill }: CitationWords): Markup =>
  html`<sup class="cite"><a href="${href}" aria-label="${fill(t.entry.citation, { n })}">${n}</a></sup>`;

/** The text of an entry, with citations that say that they are sources. */
export const namedCitations = (text: string, words: CitationWords): string =>
  text.replace(citation, (_, href: string, n: string) => citationMark(href, n, words).html);
