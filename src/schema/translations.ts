import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { interfaceLanguages } from '../vocabulary/define.ts';
import { line } from './fields.ts';

const isSaid = (group: object): boolean => Object.values(group).some((value) => value !== undefined);
const nothing = because('group-empty');

export const translationSchema = z
  .strictObject({
    name: line(160).optional().describe('Its name in this language, where the initiative uses one.'),
    description: line(160).optional().describe('What the name means in this language, where the name is only an English description.'),
    summary: line(200)
      .min(40, { error: because('translation-too-short') })
      .optional()
      .describe('The summary in this language: one sentence of 40 to 200 characters that says the same.'),
  })
  .refine(isSaid, { error: nothing })
  .describe('Name and summary in one language.');

type OtherLanguage = Exclude<(typeof interfaceLanguages)[number], 'en'>;

const ofLanguage = translationSchema.optional();
const byLanguage = Object.fromEntries(
  interfaceLanguages.filter((language) => language !== 'en').map((language) => [language, ofLanguage]),
) as Record<OtherLanguage, typeof ofLanguage>;

export const translationsSchema = z
  .strictObject(byLanguage)
  .refine(isSaid, { error: nothing })
  .describe('What is shown in place of the English on the pages of another language.');
