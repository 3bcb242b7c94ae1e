import { contactsOf } from '../../catalogue/helplines/entry-contacts.ts';
import { isDialled } from '../../catalogue/helplines/contact-links.ts';
import { sourcesOfContact } from '../../catalogue/helplines/contact-sources.ts';
import { groupedNumber } from '../../catalogue/helplines/grouped-number.ts';
import { isOldEvidence, newestEvidence, oldFrom } from '../../catalogue/facets/evidence.ts';
import { withheldAs, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import { linksInLanguage } from '../../catalogue/addresses/links-in-language.ts';
import { entryLanguage, markOf, meaningIn, translated } from '../../catalogue/text/translation.ts';
import type { Contact } from '../../schema/contact.ts';
import type { ContactEvidenceField } from '../../schema/contact-evidence.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { LinkResults } from '../../schema/link-results.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { contactItem } from '../helplines/contact-item.ts';
import { shownAddress, shownNumber } from '../helplines/shown-number.ts';
import { withheldNumber } from '../helplines/withheld-number.ts';
import { iconMarkup, type IconName } from '../icon/icons.ts';
import { laterNote, untilLater } from '../later-words/later-words.ts';
import { laterSighting } from '../seen/later-sighting.ts';
import { seenMark, seenText, sightingOf } from '../seen/seen-mark.ts';
import { effectList } from './effect-list.ts';
import { organisationList, runAndFunded } from './entry-organisations.ts';
import { factMarks, type Basis } from './fact-marks.ts';
import { basisOfSeen } from './facts.ts';
import { factsTable } from './facts-table.ts';
import { linkNote } from './link-note.ts';
import { namedCitations } from './named-citations.ts';
import type { ShownText } from './shown-text.ts';
import { sourceList } from './source-list.ts';
import type { EntryWords } from './entry-words.ts';

const outside = new Markup(' rel="noopener noreferrer" referrerpolicy="no-referrer"');

const icon = (name: IconName, { urls }: EntryWords): Markup => new Markup(iconMarkup(urls.file('icons.svg'), name));

const written = (language: string | undefined): Markup | false => language !== undefined && html` lang="${language}"`;

/** What an entry shows of tries of its addresses where nobody tried them. */
const untried: LinkResults = {};

/** Whether it runs and when it was seen so; where that is not known, how new the newest source is. */
const sighted = (initiative: Initiative, words: EntryWords): string => {
  const { t, fill, date } = words;
  const seen = seenText(sightingOf(initiative), words);
  if (initiative.seen !== 'unknown') return seen;
  const newest = newestEvidence(initiative);
  return newest === undefined ? fill(t.common.seen.undated, { seen }) : fill(t.common.seen.newest, { seen, date: date(newest) });
};

/** Countries that the head of an entry names. */
const placesNamed = 3;

const places = ({ countries }: Initiative, { label, count, t }: EntryWords): string => {
  const named = countries.slice(0, placesNamed).map((code) => label('country', code));
  const more = countries.length - placesNamed;
  return more > 0 ? `${named.join(', ')}, ${count(t.entry.moreCountries, more)}` : named.join(', ');
};

/** What people ask first: whether it runs, where, at what price, who runs it and who pays; each with its source. */
const state = (initiative: Initiative, words: EntryWords, links: LinkResults): Markup => {
  const { t, urls, count, label } = words;
  const { id, seen, url, sources, access } = initiative;
  return html`<p class="entry-state"><span><a class="seen" data-seen="${seen}" href="${urls.term('seen', seen)}">${untilLater(html`${seenMark(seen)}${sighted(initiative, words)}`, laterSighting(initiative, words))}</a>${factMarks(basisOfSeen(initiative), initiative, words)}</span>
<span>${places(initiative, words)}</span>
${access !== 'unknown' && html`<span>${label('access', access)}</span>`}
${runAndFunded(initiative, words)}</p>
<p class="entry-state">${url !== undefined && html`<a href="${url}"${outside}>${t.entry.website} ${icon('external', words)}</a>${linkNote(links[url], words)}`}
<a href="#sources">${count(t.entry.sourcesCount, sources.length)}</a>
<a class="no-print" rel="nofollow" href="${urls.correct(id, 'status')}">${t.entry.wrong}</a></p>`;
};

/** A warning where somebody may rely on what was last seen running long ago, above all on a line to call. */
const age = (initiative: Initiative, words: EntryWords): Markup | false => {
  const { t, fill, date, today } = words;
  const { seen, focusAreas } = initiative;
  const mayRun = seen === 'last-seen' || seen === 'running';
  if (!mayRun && (seen === 'ended' || !focusAreas.includes('helplines'))) return false;
  const evidence = newestEvidence(initiative);
  const text = evidence === undefined ? t.entry.noEvidence : fill(t.entry.oldEvidence, { date: date(evidence) });
  if (evidence !== undefined && !isOldEvidence(evidence, today)) return laterNote({ from: oldFrom(evidence), text }, 'notice');
  return html`<p class="notice">${icon('caution', words)}<span>${text}</span></p>`;
};

/** Which parts of an entry are in the language of the page, on pages of another language than entries are written in. */
const languageNote = (summaryLanguage: string | undefined, text: ShownText, { t, language }: EntryWords): Markup | false => {
  if (language === entryLanguage) return false;
  const { inEnglish, onlySummary, summaryAndText } = t.entry;
  const note = summaryLanguage !== undefined ? inEnglish : text.language === language ? summaryAndText : onlySummary;
  return html`<p class="small soft">${note}</p>`;
};

/** What an entry begins with: focus areas, name, summary, status, and how old the evidence is. */
export const entryHeader = (initiative: Initiative, text: ShownText, words: EntryWords, links = untried): Markup => {
  const { urls, label, language } = words;
  const { name, nameLanguage, summary, summaryLanguage } = translated(initiative, language);
  const meaning = meaningIn(initiative, language);
  const areas = initiative.focusAreas.map(
    (area) =>
      html`<a class="kicker" data-focus="${area}" href="${urls.term('focus', area)}">${icon(area, words)}${label('focus', area)}</a>`,
  );
  return html`<header class="entry-header"><p class="entry-areas">${areas}</p>
<h1${written(nameLanguage)}>${name}</h1>
${meaning !== undefined && html`<p class="soft">${meaning}</p>`}
<p class="lead"${written(summaryLanguage)}>${summary}</p>
${languageNote(summaryLanguage, text, words)}
${state(initiative, words, links)}
${age(initiative, words)}</header>`;
};

/** A line that has ended or is paused answers nobody, and its number may be somebody else's by now: it is told, and leads nowhere. */
const isStopped = ({ status }: Initiative): boolean => status === 'ended' || status === 'paused';

const stoppedContact = ({ contact: own }: PrintedContact, { language }: EntryWords): Markup =>
  html`<li><s><bdi dir="ltr">${isDialled(own.kind) ? shownNumber(groupedNumber(own), language) : shownAddress(own.display)}</bdi></s></li>`;

/** Ids of the sources of those of the facts that a contact states. */
const sourcesOf = (own: Contact, fields: readonly ContactEvidenceField[]): Basis => {
  const stated = fields.filter((field) => own[field] !== undefined);
  return stated.length === 0 ? 'derived' : stated.flatMap((field) => sourcesOfContact(own, field));
};

const contact = (printed: PrintedContact, initiative: Initiative, words: EntryWords): Markup =>
  withheldAs(printed, words.today) !== undefined
    ? html`<li>${withheldNumber(printed, initiative, words)}</li>`
    : isStopped(initiative)
      ? stoppedContact(printed, words)
      : contactItem(
          printed,
          { id: initiative.id, ...translated(initiative, words.language), sources: initiative.sources },
          words,
          (fields) => factMarks(sourcesOf(printed.contact, fields), initiative, words),
        );

const contactsSection = (initiative: Initiative, words: EntryWords): Markup | false => {
  const { t, urls, label } = words;
  const contacts = contactsOf(initiative);
  if (contacts.length === 0) return false;
  const places = [...new Set(contacts.flatMap(({ countries }) => countries))].map(
    (code) => html`<li><a href="${isCountry(code) ? urls.helplineCountry(code) : urls.helplines}">${label('country', code)}</a></li>`,
  );
  return html`<section aria-labelledby="contacts"><h2 id="contacts">${t.entry.contacts}</h2>
${isStopped(initiative) && html`<p class="notice">${icon('caution', words)}<span>${t.entry.contactsStopped}</span></p>`}
<ul class="contacts" role="list">${contacts.map(({ printed }) => contact(printed, initiative, words))}</ul>
<p class="small soft entry-places">${t.entry.contactPlaces}</p>
<ul class="inline-list small" role="list">${places}</ul>
<p class="small no-print"><a rel="nofollow" href="${urls.correct(initiative.id, 'contacts')}">${t.helplines.take.report}</a></p></section>`;
};

const effectsSection = (initiative: Initiative, words: EntryWords): Markup | false =>
  initiative.effects !== undefined &&
  html`<section aria-labelledby="effects"><h2 id="effects">${words.t.entry.effects}</h2>${effectList(initiative.effects, initiative, words)}</section>`;

/**
 * What an entry says: contacts and text, then organisations and facts, which stand beside the text where there is room, then
 * what the text rests on.
 */
export const entryColumns = (initiative: Initiative, text: ShownText, words: EntryWords, links = untried): Markup => {
  const { t, urls, language } = words;
  const mark = written(markOf(language));
  const { gaps } = initiative;
  return html`<div class="entry-columns"><div class="entry-main">${contactsSection(initiative, words)}
${text.isOutdated === true && html`<p class="notice">${icon('caution', words)}<span>${t.entry.textOutdated}</span></p>`}
<div class="entry-text prose"${text.language !== language && written(text.language)}>${new Markup(namedCitations(linksInLanguage(text.html, urls), words))}</div>
${effectsSection(initiative, words)}
${gaps !== undefined && html`<section class="entry-gaps" aria-labelledby="gaps"><h2 id="gaps">${t.entry.gaps}</h2><p${mark}>${gaps}</p></section>`}</div>
<div class="entry-side"><section aria-labelledby="organisations"><h2 id="organisations">${t.entry.organisations}</h2>${organisationList(initiative, words)}</section>
<section aria-labelledby="facts"><h2 id="facts">${t.entry.facts}</h2>${factsTable(initiative, words)}</section></div>
<section class="entry-sources" aria-labelledby="sources"><h2 id="sources">${t.entry.sources}</h2>${sourceList(initiative, text, words, links)}</section></div>`;
};
