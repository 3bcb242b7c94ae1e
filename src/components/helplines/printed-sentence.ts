import { checkOf, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Source } from '../../schema/initiative.ts';
import { inLanguage } from '../in-language.ts';
import type { LineWords } from './line-words.ts';

/** The page of a source by its title. */
export const linkToSource = ({ url, title, language }: Source, page: string): Markup =>
  html`<a href="${url}" rel="noopener noreferrer" referrerpolicy="no-referrer"${inLanguage(language, page)}>${title}</a>`;

/** By whom a number is printed, where, and when it was read; as one string, so that no space comes between the link and a comma. */
export const printedSentence = (printed: PrintedContact, { t, date, fill, language }: LineWords): Markup => {
  const words = t.helplines.line;
  const check = checkOf(printed);
  const sentence = fill(check.how === 'read' ? words.printedRead : words.printedDialled, { date: date(check.date) });
  const named: Readonly<Record<string, Markup>> = {
    '{page}': linkToSource(printed.source, language),
    '{publisher}': html`<bdi>${printed.source.publisher}</bdi>`,
  };
  return html`${sentence.split(/(\{page\}|\{publisher\})/).map((part) => named[part] ?? part)}`;
};
