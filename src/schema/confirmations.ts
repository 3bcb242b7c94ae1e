import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { fullDate, line, listOf, slug } from './fields.ts';

/** An account on the host of the repository. */
const handle = z.string().regex(/^[a-z\d](?:-?[a-z\d]){0,38}$/i, { error: because('handle-form') });

const twoPeople = listOf(handle)
  .refine((people) => new Set(people.map((name) => name.toLowerCase())).size >= 2, { error: because('two-people') })
  .describe('The two maintainers who looked, by their accounts.')
  .meta({ examples: [['first-maintainer', 'second-maintainer']] });

const contactOf = {
  entry: slug.describe('Id of the entry.'),
  contact: line(500)
    .describe('The number or address, as "value" of the contact has it. A contact with another one is another contact.')
    .meta({ examples: ['+441632960123'] }),
  date: fullDate.describe('Day on which they looked.'),
  by: twoPeople,
};

const call = z.strictObject(contactOf).describe('A number that was dialled, and answered by the line.');

const dispute = z
  .strictObject({
    ...contactOf,
    why: line(300).describe('Why it is not shown, in one sentence that does not repeat the number.'),
  })
  .describe('A listed contact that is not shown, because a source prints another one.');

/** `content/confirmations.yaml`: what an entry cannot say of itself. */
export const confirmationsSchema = z.strictObject({
  calls: z.array(call).max(5000).describe('Calls that were answered.'),
  disputes: z.array(dispute).max(5000).describe('Disputes that take a listed contact from the pages.'),
});

export type Confirmations = z.output<typeof confirmationsSchema>;
export type Confirmation = Confirmations['calls'][number];

/** The keys that may stand at a place of the file. */
export const confirmationKeysAt = (path: readonly PropertyKey[]): readonly string[] => {
  if (path[0] === undefined) return Object.keys(confirmationsSchema.shape);
  return Object.keys((path[0] === 'calls' ? call : dispute).shape);
};
