import { z } from 'zod';
import { statuses } from '../vocabulary/statuses.ts';
import { contactSchema } from './contact.ts';
import { fullDate, line, partialDate, slug, term, year } from './fields.ts';
import { initiativeSchema } from './initiative.ts';
import { involvementSchema } from './organisation.ts';
import { sourceSchema } from './source.ts';

const entry = initiativeSchema.shape;
const contact = contactSchema.shape;
const part = involvementSchema.shape;

const party = z.strictObject({ name: line(200), role: part.role });

/** What each field may say today and should say, null for nothing. */
const values = {
  status: { old: term(statuses), new: term(statuses) },
  started: { old: year.nullable(), new: year },
  url: { old: entry.url.unwrap().nullable(), new: entry.url.unwrap() },
  access: { old: entry.access, new: entry.access },
  countries: { old: entry.countries, new: entry.countries },
  languages: { old: entry.languages.unwrap().nullable(), new: entry.languages.unwrap() },
  organisations: { old: party.nullable(), new: party.extend({ type: part.type }).nullable() },
  contacts: {
    old: z.strictObject({ kind: contact.kind, value: contact.value }),
    new: z.strictObject({ display: contact.display.optional(), hours: contact.hours }).nullable(),
  },
  text: { old: z.null(), new: z.string().min(1).max(4000) },
} as const;

export type CorrectedField = keyof typeof values;
type Values = { readonly [Field in CorrectedField]: { readonly [Key in 'old' | 'new']: z.output<(typeof values)[Field][Key]> } };

export const correctedFields = Object.keys(values) as [CorrectedField, ...CorrectedField[]];

const page = sourceSchema
  .omit({ id: true, accessed: true, asOf: true, archived: true })
  .partial({ title: true, publisher: true, kind: true });

const shape = z.strictObject({
  entry: slug.describe('Id of the entry that is corrected.'),
  field: z.enum(correctedFields).describe('What is corrected.'),
  old: z.unknown().describe('What the entry said when the correction was written; null for nothing.'),
  new: z.unknown().describe('What it should say; null for nothing.'),
  since: partialDate.optional().describe('Since when it is so.'),
  source: page.optional().describe('The page that shows it.'),
  statement: line(200).optional().describe('Organisation that the sender works for, where no page shows it.'),
  written: fullDate.describe('Day on which the correction was written.'),
});

/** One thing that somebody corrects: the small record that the form makes and `npm run apply` takes. */
export const correctionSchema = shape.superRefine(
  (correction, context) => {
    const wanted = Object.hasOwn(values, correction.field) ? values[correction.field] : undefined;
    if (wanted === undefined) return;
    for (const key of ['old', 'new'] as const)
      for (const issue of wanted[key].safeParse(correction[key]).error?.issues ?? [])
        context.addIssue({ ...issue, path: [key, ...issue.path] });
  },
  { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
);

type Common = Omit<z.output<typeof shape>, 'field' | 'old' | 'new'>;

/** A correction that follows the schema: each field with values of its own. */
export type Correction = { [Field in CorrectedField]: Common & { readonly field: Field } & Values[Field] }[CorrectedField];

/** Keys that may stand in a part of a correction, to say which was meant. */
export const correctionKeysAt = ([first]: readonly PropertyKey[]): readonly string[] =>
  first === 'source'
    ? Object.keys(page.shape)
    : first === 'old' || first === 'new'
      ? ['name', 'role', 'type', 'kind', 'value', 'display', 'hours']
      : Object.keys(shape.shape);
