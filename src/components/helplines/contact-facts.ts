import { reachOf } from '../../catalogue/helplines/contact-links.ts';
import { markOf } from '../../catalogue/text/translation.ts';
import type { Contact } from '../../schema/contact.ts';
import type { ContactEvidenceField } from '../../schema/contact-evidence.ts';
import { areaName } from '../../vocabulary/areas.ts';
import { languageName } from '../../vocabulary/languages.ts';
import { besideDot } from './beside-dot.ts';
import { hoursInWords } from './hours-words.ts';
import type { LineWords } from './line-words.ts';

/** One thing to know before calling, in a word. */
export interface ContactFact {
  readonly field: ContactEvidenceField;
  readonly text: string;
  /** Whether it says that no source tells. */
  readonly isOpen?: boolean;
  /** The language of the text, where it is not that of the page. */
  readonly language?: string | undefined;
}

const orOpen = (field: ContactEvidenceField, text: string | undefined, open: string, language?: string): ContactFact =>
  text === undefined ? { field, text: open, isOpen: true } : { field, text, language };

const reachWord = (contact: Contact, { t, label, fill }: LineWords): readonly ContactFact[] => {
  const { line } = t.helplines.help;
  const byForm = reachOf(contact);
  if (byForm === undefined) return [];
  const [country = 'global'] = contact.countries;
  const reach = byForm === 'inside' ? 'inside' : contact.reach;
  if (reach === 'inside' && country !== 'global')
    return [{ field: 'reach', text: fill(line.inside, { country: label('country', country) }) }];
  return [reach === 'abroad' ? { field: 'reach', text: line.abroad } : { field: 'reach', text: line.reachUnknown, isOpen: true }];
};

/** The word for an audience; those who work with people that need help have a heading of their own. */
const audienceKeys = {
  anyone: 'anyone',
  workers: 'workers',
  women: 'women',
  'women-children': 'womenAndChildren',
  professionals: undefined,
} as const;

/** For whom a way to reach a line is, such as "Anyone · Adults and children"; undefined where no source says. */
export const forWhom = (contact: Pick<Contact, 'for' | 'serves'>, { t }: Pick<LineWords, 't'>): string | undefined => {
  const { line } = t.helplines.help;
  // An adult who reads "anyone" would call a line that is for children alone.
  const isForSome = contact.for === 'anyone' && contact.serves !== undefined && contact.serves !== 'both';
  const key = contact.for === undefined || isForSome ? undefined : audienceKeys[contact.for];
  const audience = key === undefined ? undefined : line[key];
  // "Women and children" says the ages too.
  const served = contact.serves === undefined || contact.for === 'women-children' ? undefined : line[contact.serves];
  const told = [audience, served].filter((word) => word !== undefined);
  return told.length === 0 ? undefined : told.join(besideDot);
};

/** Cost, hours, languages and from where it can be reached; what no source says is said to be unknown. */
export const contactFacts = (contact: Contact, words: LineWords): readonly ContactFact[] => {
  const { fill, list, language, t } = words;
  const { line, country } = t.helplines.help;
  const languages = contact.languages === undefined ? undefined : list(contact.languages.map((tag) => languageName(tag, language)));
  const hours = hoursInWords(contact, line.always, language);
  return [
    ...(contact.area === undefined ? [] : [{ field: 'area' as const, text: fill(line.area, { area: areaName(contact.area, language) }) }]),
    ...(contact.answers === false ? [{ field: 'answers' as const, text: country.reports }] : []),
    orOpen('free', contact.free === undefined ? undefined : contact.free ? line.free : line.notFree, line.costUnknown),
    orOpen('hours', hours?.text, line.hoursUnknown, hours?.isOwn === true ? undefined : markOf(language)),
    orOpen('languages', languages, line.languagesUnknown),
    ...(contact.recorded === true ? [{ field: 'recorded' as const, text: line.recorded }] : []),
    ...reachWord(contact, words),
  ];
};
