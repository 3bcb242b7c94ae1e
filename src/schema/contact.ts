import { z } from 'zod';
import { contactAudiences } from '../vocabulary/contact-audiences.ts';
import { contactKinds } from '../vocabulary/contact-kinds.ts';
import { coverage, fullDate, languageTag, line, listOf, term, webUrl } from './fields.ts';

const e164 = /^\+[1-9]\d{4,14}$/;
const asDialled = /^[0-9*#]{2,15}$/;
const dialled = ['phone', 'sms', 'whatsapp'];

const isWebUrl = (value: string): boolean => webUrl.safeParse(value).success;
const isEmail = (value: string): boolean => z.email().safeParse(value).success;

/** What is wrong with the value for its kind, in words; undefined when nothing is. */
const valueProblem = (kind: string, value: string, countries: readonly string[]): string | undefined => {
  if (kind === 'email') return isEmail(value) ? undefined : 'This is not an e-mail address.';
  if (!dialled.includes(kind)) {
    return isWebUrl(value) ? undefined : 'This kind of contact needs a web address that starts with https://.';
  }
  if (e164.test(value)) return undefined;
  if (kind === 'whatsapp') return 'A WhatsApp number is written with + and the country code, digits only, like "+447700900123".';
  if (!asDialled.test(value)) {
    return 'A number is written with + and the country code, like "+448000121700", or exactly as dialled inside its country, digits only, like "116006".';
  }
  return countries.length === 1 && countries[0] !== 'global'
    ? undefined
    : 'A number without + and country code works in one country only, so "countries" must name exactly one.';
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
      .boolean({ error: 'Write true or false, without quotes.' })
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
      .boolean({ error: 'Write true or false, without quotes.' })
      .optional()
      .describe('Whether it costs the caller nothing. Left out where the source does not say.'),
    recorded: z
      .boolean({ error: 'Write true or false, without quotes.' })
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
        message: 'An emergency number is one of the kind "phone" or "sms", of countries that are named.',
        input: contact.emergency,
      });
  })
  .describe('A way to reach a helpline or to report.');

export type Contact = z.output<typeof contactSchema>;
