import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { contactAudiences } from '../vocabulary/contact-audiences.ts';
import { contactKinds } from '../vocabulary/contact-kinds.ts';
import { coverage, fullDate, languageTag, line, listOf, term, webUrl } from './fields.ts';

const e164 = /^\+[1-9]\d{4,14}$/;
const asDialled = /^[0-9*#]{2,15}$/;
const dialled = ['phone', 'sms', 'whatsapp'];

const isWebUrl = (value: string): boolean => webUrl.safeParse(value).success;
const isEmail = (value: string): boolean => z.email().safeParse(value).success;

/** What is wrong with the value for its kind, as the message of its issue; undefined when nothing is. */
const valueProblem = (kind: string, value: string, countries: readonly string[]): string | undefined => {
  if (kind === 'email') return isEmail(value) ? undefined : because('email');
  if (!dialled.includes(kind)) {
    return isWebUrl(value) ? undefined : because('contact-address');
  }
  if (e164.test(value)) return undefined;
  if (kind === 'whatsapp') return because('whatsapp-number');
  if (!asDialled.test(value)) {
    return because('number-form');
  }
  return countries.length === 1 && countries[0] !== 'global' ? undefined : because('number-in-many-countries');
};

export const contactSchema = z
  .strictObject({
    kind: term(contactKinds).describe('How one gets in touch.'),
    value: line(500)
      .describe('Number in E.164 form, or as dialled inside its one country; else the address.')
      .meta({ examples: ['+448000121700', '116006'] }),
    display: line(200)
      .describe('The number or address as the source prints it.')
      .meta({ examples: ['08000 121 700'] }),
    for: term(contactAudiences).optional().describe('Whom the line is for. Left out where the source does not say.'),
    emergency: z
      .boolean({ error: because('not-true-or-false') })
      .optional()
      .describe('True for the emergency number of a country, for people in danger now. It is then shown first. Left out for all others.'),
    countries: coverage.describe('Countries it serves: country codes, or global alone.').meta({ examples: [['GB']] }),
    hours: line(200)
      .optional()
      .describe('Opening hours as the source gives them.')
      .meta({ examples: ['24/7'] }),
    languages: listOf(languageTag)
      .optional()
      .describe('Languages that are answered.')
      .meta({ examples: [['en', 'ro']] }),
    free: z
      .boolean({ error: because('not-true-or-false') })
      .optional()
      .describe('Whether it costs the caller nothing. Left out where the source does not say.'),
    recorded: z
      .boolean({ error: because('not-true-or-false') })
      .optional()
      .describe('Whether calls are recorded. Left out where no source says.'),
    checked: z
      .strictObject({
        date: fullDate.describe('Day of the check.'),
        how: z.enum(['read', 'dialled']).describe('Read on the page of the source, or dialled and answered.'),
      })
      .optional()
      .describe('When and how the contact was last checked.'),
    source: z
      .string()
      .describe('Id of the source that prints it.')
      .meta({ examples: ['gov-uk'] }),
    disputedBy: z
      .string()
      .optional()
      .describe('Id of a source that prints another number for the same line. The number is then shown on no page.')
      .meta({ examples: ['news-site'] }),
  })
  .superRefine((contact, context) => {
    const problem = valueProblem(contact.kind, contact.value, contact.countries);
    if (problem !== undefined) context.addIssue({ code: 'custom', path: ['value'], message: problem, input: contact.value });
    if (
      contact.emergency === true &&
      !(['phone', 'sms'].includes(contact.kind) && !(contact.countries as readonly string[]).includes('global'))
    )
      context.addIssue({
        code: 'custom',
        path: ['emergency'],
        message: because('emergency-number'),
        input: contact.emergency,
      });
  })
  .describe('A way to reach a helpline or to report.');

export type Contact = z.output<typeof contactSchema>;
