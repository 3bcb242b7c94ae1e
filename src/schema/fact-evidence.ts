import { z } from 'zod';
import { line, listOf, partialDate } from './fields.ts';

/** The sources that say one thing. */
export const sourceIds = listOf(z.string(), { max: 60 }).optional();

/** Which sources say what stands beside the text, by field. What the catalogue classes itself needs none. */
export const evidenceSchema = z
  .strictObject({
    status: sourceIds.describe('Ids of the sources that show the status. The newest of their dates is the date of the status.'),
    started: sourceIds.describe('Ids of the sources that give the year in which it started.'),
    ended: sourceIds.describe('Ids of the sources that give the year in which it ended.'),
    access: sourceIds.describe('Ids of the sources that say what one needs to use it.'),
    languages: sourceIds.describe('Ids of the sources that name the languages.'),
    countries: sourceIds.describe('Ids of the sources that say where it works.'),
    openSource: sourceIds.describe('Ids of the sources that show the public code or data.'),
  })
  .describe('For each field, the ids of the sources that say so.');

export type Evidence = z.output<typeof evidenceSchema>;
export type EvidenceField = keyof Evidence;

/** A test of the effect of an initiative. */
export const effectSchema = z
  .strictObject({
    by: line(200)
      .describe('Who tested it.')
      .meta({ examples: ['Example University'] }),
    date: partialDate
      .optional()
      .describe('When the result was published. Left out where the source gives no date.')
      .meta({ examples: ['2023'] }),
    found: line(300)
      .describe('What was found, in one sentence.')
      .meta({ examples: ['Workers who used it reported more often.'] }),
    source: z
      .string()
      .describe('Id of the source that says so.')
      .meta({ examples: ['evaluation'] }),
  })
  .describe('A test of whether it works.');
