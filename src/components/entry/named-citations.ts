import { html } from '../../catalogue/text/html.ts';
import type { EntryWords } from './entry-words.ts';

const citation = /<sup class="cite"><a href="(#source-[^"]*)">(\d+)<\/a><\/sup>/g;

/** The text of an entry whose citations are called "Source 2", where one sees a small 2. */
export const namedCitations = (text: string, { t, fill }: EntryWords): string =>
  text.replace(
    citation,
    (_, href: string, n: string) =>
      html`<sup class="cite"><a href="${href}" aria-label="${fill(t.entry.citation, { n })}">${n}</a></sup>`.html,
  );
