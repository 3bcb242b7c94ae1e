import { checkOf, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { inLanguage } from '../in-language.ts';
import type { LineWords } from './line-words.ts';

/** By whom a number is printed, where, and when it was read; as one string, so that no space comes between the link and a comma. */
export const printedSentence = (printed: PrintedContact, { t, date, fill, language: page }: LineWords): Markup => {
  const words = t.helplines.line;
  const { url, title, publisher, language } = printed.source;
  const check = checkOf(printed);
  const sentence = fill(check.how === 'read' ? words.printedRead : words.printedDialled, { date: date(check.date) });
  const link = html`<a href="${url}" rel="noopener noreferrer" referrerpolicy="no-referrer"${inLanguage(language, page)}>${title}</a>`;
  const named: Readonly<Record<string, Markup>> = { '{page}': link, '{publisher}': html`<bdi>${publisher}</bdi>` };
  return html`${sentence.split(/(\{page\}|\{publisher\})/).map((part) => named[part] ?? part)}`;
};
