import { contactHref, isDialled } from '../../catalogue/helplines/contact-links.ts';
import { freshnessOf } from '../../catalogue/helplines/freshness.ts';
import { checkOf, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import { wrongNumberLink } from '../../catalogue/addresses/repository-links.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { settings } from '../../settings.ts';
import { contactKinds } from '../../vocabulary/contact-kinds.ts';
import type { EntryWords } from '../entry/entry-words.ts';
import { iconMarkup } from '../icon/icons.ts';
import { contactFacts } from './contact-facts.ts';
import { copyNumber } from './copy-number.ts';
import { printedSentence } from './printed-sentence.ts';

const printedBy = (printed: PrintedContact, words: EntryWords): Markup => {
  const { line } = words.t.helplines;
  const { published } = printed.source;
  const freshness = freshnessOf(checkOf(printed).date, words.today);
  return html`<p class="printed-by">${printedSentence(printed, words)}
${published === undefined ? line.unpublished : words.fill(line.published, { date: words.date(published) })}
<strong class="freshness" data-freshness="${freshness}">${line.freshness[freshness]}</strong></p>`;
};

/** One way to reach a line: to call, what is known of it, who prints it. */
export const contactItem = (printed: PrintedContact, initiative: Pick<Initiative, 'id' | 'name'>, words: EntryWords): Markup => {
  const { t, urls, fill, list, language } = words;
  const { contact } = printed;
  const { stated, open } = contactFacts(contact, words);
  const leavesSite = !isDialled(contact.kind) || contact.kind === 'whatsapp';
  const outside = new Markup(' rel="noopener noreferrer" referrerpolicy="no-referrer"');
  return html`<li class="contact"><a class="contact-link" data-dialled="${String(isDialled(contact.kind))}" href="${contactHref(contact)}"${leavesSite && outside}>
<span class="contact-kind">${new Markup(iconMarkup(urls.file('icons.svg'), contact.kind))} ${contactKinds[contact.kind].label[language]}</span>
<bdi class="contact-value">${contact.display}</bdi></a>
${isDialled(contact.kind) && copyNumber(contact, words)}
${stated.length > 0 && html`<dl class="contact-facts">${stated.map(({ name, value, language: written }) => html`<div><dt>${name}</dt><dd${written !== undefined && html` lang="${written}"`}>${value}</dd></div>`)}</dl>`}
${open.length > 0 && html`<p class="small soft">${fill(t.helplines.line.notStated, { facts: list(open) })}</p>`}
${printedBy(printed, words)}
<p class="small no-print"><a href="${wrongNumberLink(settings.repository, initiative, contact.display)}"${outside}>${t.helplines.take.report}</a></p></li>`;
};
