import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { sourceIds } from './fact-evidence.ts';

/** Which sources say what is told of a contact, by fact. What is not named here, the page says that prints the number. */
export const contactEvidenceSchema = z
  .strictObject({
    for: sourceIds.describe('Ids of the sources that say whom it is for.'),
    serves: sourceIds.describe('Ids of the sources that say which ages it serves.'),
    answers: sourceIds.describe('Ids of the sources that say whether it answers people who need help.'),
    countries: sourceIds.describe('Ids of the sources that say which countries it serves.'),
    area: sourceIds.describe('Ids of the sources that name the part of the country.'),
    reach: sourceIds.describe('Ids of the sources that say from where it can be dialled.'),
    nationals: sourceIds.describe('Ids of the sources that say whose nationals it is for.'),
    hours: sourceIds.describe('Ids of the sources that give its hours and their time zone.'),
    languages: sourceIds.describe('Ids of the sources that name the languages that are answered.'),
    free: sourceIds.describe('Ids of the sources that say whether it costs the caller nothing.'),
    recorded: sourceIds.describe('Ids of the sources that say whether calls are recorded.'),
  })
  .refine((evidence) => Object.values(evidence).some((ids) => ids !== undefined), {
    error: because('group-empty'),
    // A group whose only key is none of these is refused for that.
    when: ({ issues }) => issues.length === 0,
  })
  .describe('For each fact that another page says than the one that prints the number, the ids of the sources that say so.');

export type ContactEvidenceField = keyof z.output<typeof contactEvidenceSchema>;

/** Facts of a contact that a source has to say, in the order of its keys. */
export const contactEvidenceFields = Object.keys(contactEvidenceSchema.shape) as readonly ContactEvidenceField[];
