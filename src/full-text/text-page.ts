import { html, Markup } from '../catalogue/text/html.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Initiative } from '../schema/initiative.ts';

const { gaps: gapsTitle } = stringsOf(entryLanguage).entry;

/**
 * What the search finds an entry by, as a page for Pagefind: name, summary, text, and what could not be confirmed, in the
 * language entries are written in, whatever the language of the page around the search.
 */
export const fullTextPage = ({ id, name, summary, gaps }: Initiative, text: string): string => {
  const unsure = gaps !== undefined && html`<h2 id="gaps">${gapsTitle}</h2><p>${gaps}</p>`;
  const page = html`<!doctype html><html lang="${entryLanguage}"><body data-pagefind-body data-pagefind-meta="id:${id}"><h1>${name}</h1>
<p>${summary}</p>
${new Markup(text)}
${unsure}</body></html>`;
  return page.html;
};
