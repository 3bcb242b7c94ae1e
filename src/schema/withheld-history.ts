import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { fullDate, line, listOf, slug } from './fields.ts';

const withheld = z
  .strictObject({
    id: slug.optional().describe('Id of the entry. Left out for a whole commit.'),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}$/, { error: because('commit-form') })
      .optional()
      .describe('The commit. Left out for all commits of the entry.'),
    fields: listOf(line(40)).optional().describe('Names of fields, and text for the prose. Left out where nothing of the change is told.'),
    date: fullDate.describe('Day on which it was taken off. Releases of this day and before are given away without it.'),
    why: line(300).describe('Why, in one sentence that does not repeat what is left out.'),
  })
  .refine(({ id, commit }) => id !== undefined || commit !== undefined, { error: because('withheld-what') })
  .describe('Something of the history that is not told.');

/** What histories, changes, feeds and differences leave out: `content/withheld-history.yaml`. */
export const withheldHistorySchema = z.array(withheld).max(5000);

export type WithheldHistory = z.output<typeof withheldHistorySchema>;

export const withheldKeys = Object.keys(withheld.shape);
