import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { isCountry, type CountryCode } from '../vocabulary/countries.ts';
import { countryCode, fullDate, languageTag, line, listOf, partialDate, slug, webUrl } from './fields.ts';

/** Who answers an emergency number: all services together, one of them, or something else that a page prints beside them. */
export const emergencyKinds = ['all', 'police', 'gendarmerie', 'ambulance', 'fire', 'women', 'children', 'other'] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** How sure a number is, surest first. */
export const emergencyGrades = ['yes', 'single', 'doubt', 'press', 'no'] as const;

const sourceSchema = z
  .strictObject({
    id: slug.describe('Short name of the page inside its territory.').meta({ examples: ['uk'] }),
    url: webUrl.describe('Address of the page itself.'),
    title: line(400).describe('Title of the page.'),
    publisher: line(200).describe('Who published it.'),
    note: line(200).optional().describe('What kind of page it is, for maintainers: it is not shown.'),
    published: partialDate.optional().describe('Date of the page, as far as it gives one.'),
    language: languageTag.optional().describe('Language of the title where it is not English.'),
    read: z
      .strictObject({
        in: z
          .enum(['daily-copy', 'stored-copy', 'page'])
          .describe('A copy that is taken every day, a stored copy whose day is not known, or the page itself.'),
        on: fullDate.optional().describe('Day of the copy, or day on which the page was read.'),
      })
      .refine(({ in: copy, on }) => copy === 'stored-copy' || on !== undefined, {
        error: because('copy-without-day'),
      })
      .describe('How the page was read.'),
  })
  .describe('A page that prints numbers of the territory.');

const numberSchema = z
  .strictObject({
    number: z
      .string()
      .regex(/^(?:\d{2,15}|\+[1-9]\d{4,14})$/, { error: because('number-form') })
      .describe('As dialled inside the territory, or in E.164 form.')
      .meta({ examples: ['112'] }),
    kind: z.enum(emergencyKinds).describe('Who answers.'),
    grade: z
      .enum(emergencyGrades)
      .describe(
        'yes: two governments or the authority of the territory print it; single: one government and none differs; doubt: they differ; press: press alone; no: withdrawn or a slip.',
      ),
    phone: z.enum(['mobile', 'landline']).optional().describe('Where the page prints it for one sort of telephone alone.'),
    by: listOf(countryCode).optional().describe('Governments that print it.'),
    sources: listOf(slug).describe('Ids of the pages that print it.'),
    printed: line(400).describe('As the page prints it; may be shortened.'),
    lines: listOf(slug)
      .optional()
      .describe('Ids of the entries whose line answers this number, as their sources print. No other entry may give it as a contact.'),
    note: line(400).optional().describe('What a maintainer should know before changing it.'),
  })
  .describe('One number for one service.');

const territorySchema = z
  .strictObject({
    sources: listOf(sourceSchema).describe('Pages that print them.'),
    numbers: listOf(numberSchema).describe('Numbers of the territory.'),
  })
  .describe('The emergency numbers of one territory.');

/** `content/emergency-numbers.yaml`: for each territory, by its country code, what is printed about its emergency numbers. */
export const emergencyNumbersSchema = z.record(z.string().refine(isCountry, { error: because('country-code') }), territorySchema);

export type EmergencyTerritory = z.output<typeof territorySchema>;
export type EmergencyNumbers = Readonly<Partial<Record<CountryCode, EmergencyTerritory>>>;
export type EmergencyNumber = z.output<typeof numberSchema>;
export type EmergencySource = z.output<typeof sourceSchema>;

/** The keys that may stand at a place of the file. */
export const emergencyKeysAt = (path: readonly PropertyKey[]): readonly string[] => {
  if (path[1] === undefined) return Object.keys(territorySchema.shape);
  if (path[1] === 'numbers') return Object.keys(numberSchema.shape);
  return path[3] === 'read' ? ['in', 'on'] : Object.keys(sourceSchema.shape);
};
