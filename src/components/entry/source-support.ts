import { restsOn } from '../../catalogue/helplines/contact-sources.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { SourcedFact } from '../../catalogue/derived/fact-sources.ts';
import type { EntryWords } from './entry-words.ts';

type Part = SourcedFact | 'contacts' | 'effects';

/** A heading of the text and what stands under it, as the renderer of entries writes it. */
const section = /<h2[^>]*>(.*?)<\/h2>((?:(?!<h2).)*)/gs;

/** The headings of the text under which a source is cited, as HTML. */
const headingsCiting = (id: string, text: string): string[] =>
  Array.from(text.matchAll(section)).flatMap(([, heading = '', body = '']) => (body.includes(`href="#source-${id}"`) ? [heading] : []));

const partsOf = (id: string, { evidence = {}, organisations, contacts = [], effects = [] }: Initiative): readonly Part[] => {
  const fields = (Object.keys(evidence) as (keyof typeof evidence)[]).filter((field) => evidence[field]?.includes(id) === true);
  const has = (part: Part, named: readonly { readonly source?: string | undefined }[]): Part[] =>
    named.some(({ source }) => source === id) ? [part] : [];
  const ofContacts: Part[] = contacts.some((contact) => restsOn(contact, id)) ? ['contacts'] : [];
  return [...fields, ...has('organisations', organisations), ...ofContacts, ...has('effects', effects)];
};

/** What an entry takes from a source: facts by their names, then the parts of the text that cite it. */
export const supportedBy = (
  id: string,
  initiative: Initiative,
  text: { readonly html: string; readonly language: string },
  { t, fill, language }: EntryWords,
): Markup | false => {
  const facts = partsOf(id, initiative).map((part) => html`${t.entry.parts[part]}`.html);
  const mark = text.language !== language && html` lang="${text.language}"`;
  const headings = headingsCiting(id, text.html).map((heading) => html`<cite${mark}>${new Markup(heading)}</cite>`.html);
  const all = [...facts, ...headings];
  return all.length > 0 && html`<span class="source-supports">${new Markup(fill(t.entry.supports, { what: all.join(', ') }))}</span>`;
};
