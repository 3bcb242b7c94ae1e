import type { z } from 'zod';
import { completeRecord, type Surroundings } from '../catalogue/derived/complete-record.ts';
import { readBody } from '../entry/body.ts';
import { renderBody } from '../entry/render.ts';
import { isError } from '../problems/problem.ts';
import { initiativeSchema, type Initiative, type InitiativeRecord } from '../schema/initiative.ts';
import type { Describe } from './problem-words.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** As much of a value as the schema accepts: of a list its good items, nothing of anything else that is wrong. */
const accepted = (schema: z.ZodType, value: unknown): unknown => {
  const inner = schema.def.type === 'optional' ? (schema as z.ZodOptional<z.ZodType>).unwrap() : schema;
  const whole = inner.safeParse(value);
  if (whole.success) return whole.data;
  if (!Array.isArray(value) || !('element' in inner)) return undefined;
  const good = value.filter((item) => (inner.element as z.ZodType).safeParse(item).success);
  return good.length === 0 ? undefined : good;
};

/** What an entry shows before it is complete. */
const blank = {
  name: '…',
  summary: '…',
  focusAreas: [],
  technologies: [],
  purposes: [],
  pillars: [],
  exploitation: [],
  users: [],
  countries: [],
  status: 'unknown',
  access: 'unknown',
  organisations: [],
  sources: [],
} as const;

/** An entry as far as it can be shown, with whatever is wrong left out. */
export const draftOf = (record: Readonly<Record<string, unknown>>, id: string, surroundings: Surroundings): Initiative => {
  const fields = Object.entries(initiativeSchema.shape as Shape).flatMap(([key, schema]) => {
    const value = record[key] === undefined ? undefined : accepted(schema, record[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const { today } = surroundings;
  const shown = { ...blank, added: today, reviewed: today, ...Object.fromEntries(fields) } as unknown as InitiativeRecord;
  return completeRecord(id, shown, surroundings);
};

/** The text as the page shows it, or why it cannot be shown. */
export const draftText = (
  body: string,
  sourceIds: readonly string[],
  base: string,
  describe: Describe,
): { html: string; problem: string | undefined } => {
  const { tree, findings } = readBody('', body, 1, sourceIds);
  const problem = findings.map(describe).find(isError);
  return problem === undefined
    ? { html: renderBody(tree, sourceIds, base).html, problem: undefined }
    : { html: '', problem: problem.message };
};
