import { contactHref, isDialled } from '../../catalogue/helplines/contact-links.ts';
import { groupedNumber } from '../../catalogue/helplines/grouped-number.ts';
import { checkOf, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import type { Translated } from '../../catalogue/text/translation.ts';
import type { Contact } from '../../schema/contact.ts';
import type { ContactEvidenceField } from '../../schema/contact-evidence.ts';
import type { Source } from '../../schema/initiative.ts';
import { iconMarkup } from '../icon/icons.ts';
import { inLanguage } from '../in-language.ts';
import { ageSentence, tooOldByNow } from './age-sentence.ts';
import { contactFacts, forWhom } from './contact-facts.ts';
import { copyNumber } from './copy-number.ts';
import type { LineWords } from './line-words.ts';
import { printedSentence } from './printed-sentence.ts';
import { shownAddress, shownNumber } from './shown-number.ts';
import { toldElsewhere } from './told-elsewhere.ts';

/** What the button says that reaches somebody this way. */
const actionOf = (kind: Contact['kind'], { t }: LineWords): string => {
  const { line } = t.helplines.help;
  if (kind === 'phone') return line.call;
  if (kind === 'sms') return line.text;
  return kind === 'whatsapp' ? 'WhatsApp' : line[kind];
};

/** A line as the page calls it, and the entry that it is corrected in. */
type LineName = Pick<Translated, 'name' | 'nameLanguage'> & { readonly id: string };

/** A line as the page calls it, with what it rests on. */
export interface NamedLine extends LineName {
  readonly sources: readonly Source[];
}

/** The marks behind what a contact says, by the facts that it is made of, on a page that numbers its sources. */
type MarksOf = (fields: readonly ContactEvidenceField[]) => readonly Markup[];

const noMarks: MarksOf = () => [];

const factsList = (contact: Contact, words: LineWords, marksOf: MarksOf): Markup =>
  html`<ul class="contact-facts" role="list">${contactFacts(contact, words).map(
    ({ field, text, isOpen, language }) =>
      html`<li${isOpen === true && new Markup(' class="soft"')}${language !== undefined && inLanguage(language, words.language)}>${text}${isOpen !== true && marksOf([field])}</li>`,
  )}</ul>`;

/** Of which line, and of which of its ways: many folds of a page are called alike. */
const ofWhich = ({ name, nameLanguage }: LineName, contact: Contact, { language }: LineWords): Markup =>
  html`<span class="visually-hidden"> – <bdi${nameLanguage !== undefined && inLanguage(nameLanguage, language)}>${name}</bdi>, <bdi dir="ltr">${shownNumber(groupedNumber(contact), language)}</bdi></span>`;

/** How the source writes a number that is shown in other groups. */
const printedAs = ({ display }: Contact, { t, fill }: LineWords): Markup => {
  const [before = '', after = ''] = fill(t.helplines.help.line.printedAs, { number: '\n' }).split('\n');
  return html`<p>${before}<bdi dir="ltr">${display}</bdi>${after}</p>`;
};

/**
 * One way to reach a line: the number, what to know before calling, how old it is; where it comes from folds away.
 */
export const contactItem = (printed: PrintedContact, of: NamedLine, words: LineWords, marksOf: MarksOf = noMarks): Markup => {
  const { t, urls, inEnglish } = words;
  const { contact } = printed;
  const { line } = t.helplines.help;
  const dialled = isDialled(contact.kind);
  const leavesSite = !dialled || contact.kind === 'whatsapp';
  const outside = new Markup(' rel="noopener noreferrer" referrerpolicy="no-referrer"');
  const age = ageSentence(printed, words);
  const whom = forWhom(contact, words);
  const shown = groupedNumber(contact);
  return html`<li class="contact"><a class="contact-link" data-dialled="${String(dialled)}" href="${contactHref(contact)}"${leavesSite && outside}>
<bdi class="contact-value" dir="ltr">${dialled ? shownNumber(shown, words.language) : shownAddress(shown)}</bdi>
<span class="contact-kind">${new Markup(iconMarkup(urls.file('icons.svg'), contact.kind))} ${actionOf(contact.kind, words)}</span></a>
${dialled && copyNumber(contact, words)}
<p class="contact-for"><span class="soft">${line.for}</span> ${whom === undefined ? html`<span class="soft">${line.notKnown}</span>` : html`${whom}${marksOf(['for', 'serves'])}`}</p>
${factsList(contact, words, marksOf)}
<p class="contact-age${age.isOld && ' is-old'}">${age.text}</p>${tooOldByNow(checkOf(printed), dialled, words)}
<details class="printed-by"><summary>${dialled ? line.comesFrom : line.addressComesFrom}${ofWhich(of, contact, words)}</summary><p>${printedSentence(printed, words)}</p>${shown !== contact.display && printedAs(contact, words)}${toldElsewhere(contact, of.sources, words)}
<p class="no-print"><a rel="nofollow" href="${urls.correct(of.id, 'contacts', contact.value)}">${dialled ? line.report : line.reportAddress}</a>${inEnglish !== undefined && ` ${inEnglish}`}</p></details></li>`;
};
