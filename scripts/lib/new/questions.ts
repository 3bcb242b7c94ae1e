import type { z } from 'zod';
import { inWords, reasonIn } from '../../../src/problems/reasons.ts';
import { initiativeSchema } from '../../../src/schema/initiative.ts';
import { involvementSchema } from '../../../src/schema/organisation.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { access } from '../../../src/vocabulary/access.ts';
import type { Vocabulary } from '../../../src/vocabulary/define.ts';
import { exploitation } from '../../../src/vocabulary/exploitation.ts';
import { focusAreas } from '../../../src/vocabulary/focus-areas.ts';
import { organisationTypes } from '../../../src/vocabulary/organisation-types.ts';
import { pillars } from '../../../src/vocabulary/pillars.ts';
import { purposes } from '../../../src/vocabulary/purposes.ts';
import { sourceKinds } from '../../../src/vocabulary/source-kinds.ts';
import { statuses } from '../../../src/vocabulary/statuses.ts';
import { technologies } from '../../../src/vocabulary/technologies.ts';
import { users } from '../../../src/vocabulary/users.ts';

/** One thing to be told about a new entry, by an option or at a prompt. */
export interface Question {
  /** Name of the option, and of the answer. */
  readonly flag: string;
  /** Field of the record that the answer goes to. */
  readonly field: string;
  readonly schema: z.ZodType;
  readonly required: boolean;
  /** An optional one is needed unless another answer is this. */
  readonly neededUnless?: { readonly flag: string; readonly answer: string };
  /** How the answer is given: text, several texts with commas, or terms of a vocabulary. */
  readonly answer: 'text' | 'texts' | 'term' | 'terms';
  readonly vocabulary?: Vocabulary;
}

const { shape } = initiativeSchema;
const organisation = involvementSchema.shape;
const source = sourceSchema.shape;

const text = (flag: string, field: string, schema: z.ZodType, required = true): Question => ({
  flag,
  field,
  schema,
  required,
  answer: 'text',
});
const terms = (flag: string, field: keyof typeof shape, vocabulary: Vocabulary): Question => ({
  flag,
  field,
  schema: shape[field],
  required: true,
  answer: 'terms',
  vocabulary,
});
const term = (flag: string, field: string, schema: z.ZodType, vocabulary: Vocabulary): Question => ({
  flag,
  field,
  schema,
  required: true,
  answer: 'term',
  vocabulary,
});

/** What makes the smallest entry that is complete, in the order in which it is asked. */
export const questions: readonly Question[] = [
  text('name', 'name', shape.name),
  text('summary', 'summary', shape.summary),
  text('url', 'url', shape.url, false),
  terms('focus', 'focusAreas', focusAreas),
  terms('technologies', 'technologies', technologies),
  terms('purposes', 'purposes', purposes),
  terms('pillars', 'pillars', pillars),
  terms('exploitation', 'exploitation', exploitation),
  terms('users', 'users', users),
  { flag: 'countries', field: 'countries', schema: shape.countries, required: true, answer: 'texts' },
  term('status', 'status', shape.status, statuses),
  term('access', 'access', shape.access, access),
  text('organisation', 'organisations[0].name', organisation.name),
  term('organisation-type', 'organisations[0].type', organisation.type, organisationTypes),
  text('organisation-country', 'organisations[0].country', organisation.country, false),
  text('source-url', 'sources[0].url', source.url),
  text('source-title', 'sources[0].title', source.title),
  text('source-publisher', 'sources[0].publisher', source.publisher),
  term('source-kind', 'sources[0].kind', source.kind, sourceKinds),
  { ...text('source-published', 'sources[0].published', source.published, false), neededUnless: { flag: 'status', answer: 'unknown' } },
];

export type Answers = ReadonlyMap<string, string | readonly string[]>;

const isList = ({ answer }: Question): boolean => answer === 'texts' || answer === 'terms';

/** An answer as it was typed, as the record has it. */
export const readAnswer = (question: Question, typed: string): string | readonly string[] =>
  isList(question)
    ? typed
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : typed.trim();

export const isNeeded = ({ required, neededUnless }: Question, answers: Answers): boolean =>
  required || (neededUnless !== undefined && answers.get(neededUnless.flag) !== neededUnless.answer);

/** What is wrong with an answer, in words; undefined when nothing is. */
export const answerProblem = (question: Question, answer: string | readonly string[], needed: boolean): string | undefined => {
  if (answer.length === 0) return needed ? 'This is needed.' : undefined;
  const issue = question.schema.safeParse(answer).error?.issues[0];
  return issue === undefined ? undefined : inWords(reasonIn(issue));
};

/** The options that give these answers, ready for a shell. */
export const asOptions = (answers: Answers): string =>
  [...answers].map(([flag, answer]) => `--${flag} '${[answer].flat().join(',').replaceAll("'", `'\\''`)}'`).join(' ');
