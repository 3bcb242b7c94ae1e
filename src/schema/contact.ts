import { z } from 'zod';
import { because, refusal, type Refusal } from '../problems/reasons.ts';
import { contactAudiences } from '../vocabulary/contact-audiences.ts';
import { contactKinds, isDialledKind } from '../vocabulary/contact-kinds.ts';
import { contactReach } from '../vocabulary/contact-reach.ts';
import { parseOpeningHours } from '../vocabulary/opening-hours.ts';
import type { CountryCode } from '../vocabulary/countries.ts';
import { contactServes } from '../vocabulary/contact-serves.ts';
import { contactEvidenceSchema, contactEvidenceFields } from './contact-evidence.ts';
import { isPrefilled } from './prefilled.ts';
import { countryCode, coverage, fullDate, languageTag, line, listOf, term, webUrl } from './fields.ts';

const e164 = /^\+[1-9]\d{4,14}$/;
const asDialled = /^\d{2,15}$/;
/**
 * Short codes with a star that sources print for lines, each in its country, and that no telephone takes for an order there. Each
 * is looked up before it joins them.
 */
const knownStarCodes: Readonly<Record<string, CountryCode>> = { '*212': 'DO' };

const isKnownStarCode = (value: string, countries: readonly string[]): boolean =>
  Object.hasOwn(knownStarCodes, value) && countries.every((country) => country === knownStarCodes[value]);

const isWebUrl = (value: string): boolean => webUrl.safeParse(value).success;
const isEmail = (value: string): boolean => z.email().safeParse(value).success;

/** A relay is reached by a number or by a page. */
const isNumber = (kind: string, value: string): boolean => isDialledKind(kind) || (kind === 'relay' && !value.includes(':'));

/** What is wrong with the value for its kind, as the message of its issue; undefined when nothing is. */
const valueProblem = (kind: string, value: string, countries: readonly string[]): Refusal | undefined => {
  if (kind === 'email') return isEmail(value) ? undefined : refusal('email');
  if (!isNumber(kind, value)) {
    if (!isWebUrl(value)) return refusal('contact-address');
    return isPrefilled(value) ? refusal('contact-prefilled') : undefined;
  }
  if (e164.test(value)) return undefined;
  if (kind === 'whatsapp') return refusal('whatsapp-number');
  // With * and # a phone is told to forward its calls, or to send them through somebody else.
  if (/^00[1-9]\d{6,}$/.test(value)) return refusal('double-zero');
  if (/[*#]/.test(value) && !isKnownStarCode(value, countries)) return refusal('star-code');
  if (!asDialled.test(value.replace('*', ''))) return refusal('number-form');
  return countries.length === 1 && countries[0] !== 'global' ? undefined : refusal('number-in-many-countries');
};

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && name.includes('/');
  } catch {
    return false;
  }
};

const trueOrFalse = z.boolean({ error: because('not-true-or-false') });

export const contactSchema = z
  .strictObject({
    kind: term(contactKinds).describe('How one gets in touch.'),
    value: line(500)
      .describe('Number in E.164 form, or as dialled inside its one country; else the address.')
      .meta({ examples: ['+441632960123', '116006'] }),
    extension: z
      .string()
      .regex(/^\d{1,8}$/, { error: because('extension-form') })
      .optional()
      .describe('Digits to press once the call is answered.')
      .meta({ examples: ['203'] }),
    display: line(200)
      .describe('The number or address as the source prints it.')
      .meta({ examples: ['01632 960123'] }),
    for: term(contactAudiences).optional().describe('Whom the line is for. Left out where the source does not say.'),
    serves: term(contactServes).optional().describe('The age of the people it serves. Left out where the source does not say.'),
    answers: trueOrFalse
      .optional()
      .describe('True where it answers people who need help, false where it only takes reports. Left out where the source does not say.'),
    countries: coverage
      .describe('Countries of the people it serves: country codes, or global alone where a source says that anybody may use it.')
      .meta({ examples: [['GB']] }),
    area: line(80)
      .optional()
      .describe('Part of the country that the line serves. Left out where it serves the whole country.')
      .meta({ examples: ['Scotland'] }),
    reach: term(contactReach).optional().describe('From where it can be dialled. Left out where the source does not say.'),
    nationals: listOf(countryCode)
      .optional()
      .describe('The country whose nationals abroad it is for. Left out for all other lines.')
      .meta({ examples: [['UA']] }),
    hours: line(200)
      .optional()
      .describe('Opening hours as the source gives them.')
      .meta({ examples: ['24/7'] }),
    openingHours: line(200)
      .optional()
      .describe('The same in the opening_hours notation of OpenStreetMap, where the source is clear.')
      .meta({ examples: ['Mo-Fr 09:00-17:00'] }),
    timeZone: z
      .string()
      .refine(isTimeZone, { error: because('time-zone') })
      .optional()
      .describe('Time zone of the hours, where the country has several or the line is elsewhere.')
      .meta({ examples: ['Europe/London'] }),
    languages: listOf(languageTag)
      .optional()
      .describe('Languages that are answered.')
      .meta({ examples: [['en', 'ro']] }),
    free: trueOrFalse.optional().describe('Whether it costs the caller nothing. Left out where the source does not say.'),
    recorded: trueOrFalse.optional().describe('Whether calls are recorded. Left out where no source says.'),
    checked: z
      .strictObject({
        date: fullDate.describe('Day of the check.'),
        how: z
          .enum(['read', 'dialled'])
          .describe('Read on the page of the source, or dialled and answered, as two maintainers recorded in content/confirmations.yaml.'),
      })
      .optional()
      .describe('When and how the contact was last checked.'),
    source: z
      .string()
      .describe('Id of the source that prints it. What is said of it rests there too, unless "evidence" names another.')
      .meta({ examples: ['gov-uk'] }),
    evidence: contactEvidenceSchema.optional(),
    disputedBy: z
      .string()
      .optional()
      .describe('Id of a source that prints another number for the same line. The number is then shown on no page.')
      .meta({ examples: ['news-site'] }),
  })
  .superRefine((contact, context) => {
    const refuse = (path: string, why: Refusal, input: unknown): void => context.addIssue({ code: 'custom', path: [path], ...why, input });
    const { kind, value, extension, countries, hours, openingHours } = contact;
    const problem = valueProblem(kind, value, countries);
    if (problem !== undefined) refuse('value', problem, value);
    if (extension !== undefined && kind !== 'phone') refuse('extension', refusal('extension-of-number'), extension);
    if (openingHours !== undefined && hours === undefined) refuse('openingHours', refusal('hours-without-print'), openingHours);
    if (openingHours !== undefined && parseOpeningHours(openingHours) === undefined)
      refuse('openingHours', refusal('hours-unclear'), openingHours);
    for (const field of contactEvidenceFields) {
      const ids = contact.evidence?.[field];
      if (ids === undefined) continue;
      const refuseIds = (why: Refusal): void => context.addIssue({ code: 'custom', path: ['evidence', field], ...why, input: ids });
      if (contact[field] === undefined) refuseIds(refusal('contact-evidence-of-nothing', { field }));
      else if (ids.length > 0 && ids.every((id) => id === contact.source)) refuseIds(refusal('contact-evidence-of-source', { field }));
    }
  })
  .describe('A way to reach a helpline or to report.');

export type Contact = z.output<typeof contactSchema>;
