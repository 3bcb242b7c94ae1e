import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { sourceKinds } from '../vocabulary/source-kinds.ts';
import { fullDate, languageTag, line, partialDate, term, webUrl } from './fields.ts';

export const sourceSchema = z
  .strictObject({
    id: z
      .string()
      .max(60, { error: because('source-id-too-long') })
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
        error: because('source-id-form'),
      })
      .describe('Short name of the source inside this entry. The text cites it as [^id].')
      .meta({ examples: ['bbc-2018'] }),
    url: webUrl.describe('Address of the page or document that was read.').meta({ examples: ['https://www.example.org/report'] }),
    title: line(400)
      .describe('Title as the page prints it.')
      .meta({ examples: ['Annual report 2023'] }),
    publisher: line(200)
      .describe('Who published it.')
      .meta({ examples: ['Example Foundation'] }),
    published: partialDate
      .optional()
      .describe('Date of publication, as far as the page gives it. Left out where it gives none.')
      .meta({ examples: ['2024-06'] }),
    asOf: partialDate
      .optional()
      .describe('Newest date that the page speaks of, only where it gives no date of publication.')
      .meta({ examples: ['2024'] }),
    accessed: fullDate.describe('Day on which the page was read.').meta({ examples: ['2026-11-22'] }),
    archived: webUrl
      .optional()
      .describe('Address of a stored copy of the page.')
      .meta({ examples: ['https://web.archive.org/web/2024/https://www.example.org/report'] }),
    kind: term(sourceKinds).describe('Whose words it holds: those of the initiative, or those of somebody else.'),
    language: languageTag
      .optional()
      .describe('Language of the title. Left out where that is English.')
      .meta({ examples: ['es'] }),
  })
  .describe('A page or document that the entry rests on.');

export type SourceRecord = z.output<typeof sourceSchema>;
