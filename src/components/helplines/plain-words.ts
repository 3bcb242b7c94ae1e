import type { ShownEmergencyNumber } from '../../catalogue/helplines/emergency.ts';
import type { PlainNumber } from '../../catalogue/helplines/plain-lines.ts';
import { areaName } from '../../vocabulary/areas.ts';
import { contactKinds } from '../../vocabulary/contact-kinds.ts';
import { markOf } from '../../catalogue/text/translation.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { besideDot } from './beside-dot.ts';
import { forWhom } from './contact-facts.ts';
import { datedSentence } from './age-sentence.ts';
import type { Context } from '../context.ts';
import { hoursInWords } from './hours-words.ts';
import { servicesInWords } from './services-in-words.ts';

const hoursOf = (number: PlainNumber, { t, language }: Context) => hoursInWords(number, t.helplines.help.line.always, language);

/** The hours of a number, marked with their language where they are as a source prints them. */
const numberHours = (number: PlainNumber, context: Context): Markup | undefined => {
  const hours = hoursOf(number, context);
  const foreign = markOf(context.language);
  if (hours === undefined) return undefined;
  return hours.isOwn || foreign === undefined ? html`<span>${hours.text}</span>` : html`<span lang="${foreign}">${hours.text}</span>`;
};

/** Whether a number is not for everybody. */
const isForSome = ({ for: audience, serves }: PlainNumber): boolean =>
  serves === 'children' || serves === 'adults' || (audience !== undefined && audience !== 'anyone');

/** What stands beside a number on a card or in a list: for whom, if not for everybody, part of the country, kind and cost. */
export const numberNotes = (number: PlainNumber, context: Context): readonly string[] => {
  const { area, kind, free } = number;
  const { t, fill, language } = context;
  const words = t.helplines.line;
  return [
    isForSome(number) ? forWhom(number, context) : undefined,
    area === undefined ? undefined : fill(t.helplines.help.line.area, { area: areaName(area, language) }),
    kind === 'phone' ? undefined : contactKinds[kind].label[language],
    free === undefined ? undefined : free ? words.free : words.notFree,
  ].filter((note) => note !== undefined);
};

/** All that stands beside a number, its hours last. */
export const numberDetails = (number: PlainNumber, context: Context): Markup => {
  const notes = numberNotes(number, context).join(besideDot);
  const hours = numberHours(number, context);
  return html`${notes}${notes !== '' && hours !== undefined && besideDot}${hours}`;
};

/** Who printed a number, and how old that is. */
export const numberOrigin = ({ publisher, dated }: PlainNumber, context: Context): string =>
  `${publisher}. ${datedSentence(dated, context)}`;

/** The same with the hours, as plain text. */
export const plainNotes = (number: PlainNumber, context: Context): readonly string[] => [
  ...numberNotes(number, context),
  ...[hoursOf(number, context)?.text].filter((text) => text !== undefined),
];

/** Who answers an emergency number, and what narrows it. */
export const emergencyNotes = ({ services: answering, phone, onlyBy }: ShownEmergencyNumber, context: Context): readonly string[] => {
  const { t, label, fill } = context;
  const { services, country } = t.helplines.help;
  return [
    servicesInWords(answering, context),
    phone === undefined ? undefined : services[phone],
    onlyBy === undefined ? undefined : fill(country.onlyBy, { country: label('country', onlyBy) }),
  ].filter((note) => note !== undefined);
};

/** Who printed an emergency number. */
export const emergencyOrigin = ({ sources }: ShownEmergencyNumber, { list }: Context): string =>
  `${list([...new Set(sources.map(({ publisher }) => publisher))])}.`;
