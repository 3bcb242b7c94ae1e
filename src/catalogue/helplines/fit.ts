import type { Contact } from '../../schema/contact.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { firstDay } from '../text/partial-date.ts';
import { answersPeople } from './contact-links.ts';
import type { PrintedContact } from './shown-contacts.ts';

/** For whom a way to reach a line is, as far as its sources say. Each stands under a heading of its own: what takes reports about children is among what takes reports. */
export type Audience = 'open' | 'children' | 'reports' | 'nationals' | 'professionals';

const onlyChildren: ReadonlySet<string> = new Set(['child-sexual-exploitation', 'child-labour']);

const isAboutChildren = ({ exploitation }: Pick<Initiative, 'exploitation'>): boolean =>
  exploitation.length > 0 && exploitation.every((form) => onlyChildren.has(form));

/** A line of a country for its own people abroad never stands among those for everybody. */
export const audienceOf = (contact: Contact, initiative: Pick<Initiative, 'exploitation'>): Audience => {
  if (contact.for === 'professionals') return 'professionals';
  if (contact.nationals !== undefined) return 'nationals';
  if (contact.answers === false) return 'reports';
  return contact.serves === 'children' || isAboutChildren(initiative) ? 'children' : 'open';
};

/** Date of a source as it prints it, or else the newest that it speaks of. */
export const dateOfSource = ({ source }: PrintedContact): string | undefined => source.published ?? source.asOf;

interface Fitting {
  readonly initiative: Initiative;
  readonly contacts: readonly PrintedContact[];
}

const newestOf = ({ contacts }: Fitting): string =>
  contacts
    .map((printed) => firstDay(dateOfSource(printed) ?? '0000'))
    .toSorted()
    .at(-1) ?? '';

const isOfOneForm = ({ initiative, contacts }: Fitting): boolean =>
  !initiative.exploitation.includes('all-forms') || contacts.every(({ contact }) => contact.for === 'workers');

const isForWomen = ({ contacts }: Fitting): boolean =>
  contacts.every(({ contact }) => contact.for === 'women' || contact.for === 'women-children');

const hasNumber = ({ contacts }: Fitting): boolean => contacts.some(({ contact }) => answersPeople(contact.kind));

const isOfPart = ({ contacts }: Fitting): boolean => contacts.every(({ contact }) => contact.area !== undefined);

/**
 * Which of two lines for the same people stands first: the whole country before a part of it, all forms of exploitation
 * before one, everybody before women alone, then newer evidence, then what can be called or written to before mere pages,
 * then what a source says is in service. Equal ones keep their order.
 */
export const byFit = (a: Fitting, b: Fitting): number =>
  Number(isOfPart(a)) - Number(isOfPart(b)) ||
  Number(isOfOneForm(a)) - Number(isOfOneForm(b)) ||
  Number(isForWomen(a)) - Number(isForWomen(b)) ||
  newestOf(b).localeCompare(newestOf(a)) ||
  Number(hasNumber(b)) - Number(hasNumber(a)) ||
  Number(b.initiative.status === 'active') - Number(a.initiative.status === 'active');
