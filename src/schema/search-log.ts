import { z } from 'zod';
import { focusAreas } from '../vocabulary/focus-areas.ts';
import { countryCode, fullDate, languageTag, line, listOf, slug, term } from './fields.ts';

const areas = listOf(term(focusAreas)).describe('Focus areas that were looked for.');

const searchSchema = z
  .strictObject({
    id: slug.describe('Short name of the search.'),
    date: fullDate.describe('Day on which the search ended.').meta({ examples: ['2026-11-22'] }),
    areas,
    what: line(400).describe('What was searched for, in one sentence.'),
    where: line(200).describe('What was searched in.'),
    languages: listOf(languageTag).describe('Languages of the search.'),
    countries: listOf(countryCode)
      .optional()
      .describe('Countries that were searched one by one. Left out where the search went by topic and not by place.')
      .meta({ examples: [['KZ', 'UZ']] }),
    found: line(400).describe('What came of it, in one sentence.'),
    notFound: listOf(line(200)).optional().describe('Leads that were followed and gave nothing usable.'),
  })
  .describe('One search that was carried out.');

const openSchema = z
  .strictObject({
    areas,
    countries: listOf(countryCode).optional().describe('Countries that were not searched.'),
    leads: listOf(line(200)).optional().describe('Names that were met and not followed.'),
    note: line(400).describe('What is still to do, in one sentence.'),
  })
  .describe('Something that is known not to have been searched.');

/** The record of what was looked for: `content/search-log.yaml`. It tells "none found" from "not searched". */
export const searchLogSchema = z.strictObject({
  searches: listOf(searchSchema, { min: 0, max: 5000 }).describe('Searches that were carried out.'),
  open: listOf(openSchema, { min: 0, max: 5000 }).describe('What is known not to have been searched.'),
});

export type SearchLog = z.output<typeof searchLogSchema>;

/** The keys that may stand at a place of the log. */
export const searchLogKeysAt = (path: readonly PropertyKey[]): readonly string[] =>
  Object.keys(path[0] === 'searches' ? searchSchema.shape : path[0] === 'open' ? openSchema.shape : searchLogSchema.shape);
