import type { z } from 'zod';
import { inWords, reasonIn } from '../../../src/problems/reasons.ts';
import { trackingIn } from '../../../src/catalogue/text/normalise.ts';
import { completeAddress } from '../../../src/catalogue/text/complete-address.ts';
import { contribute, type FieldPath } from '../../../src/i18n/en/contribute.ts';
import { readDate } from '../../../src/import/date-values.ts';
import { initiativeSchema } from '../../../src/schema/initiative.ts';
import { involvementSchema } from '../../../src/schema/organisation.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { countryLookup, languageLookup, type Lookup } from '../../../src/import/lookup.ts';
import { access } from '../../../src/vocabulary/access.ts';
import { countries, countryName, type CountryCode } from '../../../src/vocabulary/countries.ts';
import { languageName, usualLanguages } from '../../../src/vocabulary/languages.ts';
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
  /** How the answer is given: text, a date, one or several names of places or languages, or terms of a vocabulary. */
  readonly answer: 'text' | 'date' | 'name' | 'names' | 'term' | 'terms';
  readonly vocabulary?: Vocabulary;
  /** What a name stands for. */
  readonly lookup?: () => Lookup;
  /** What is offered by name. */
  readonly offers?: () => { readonly value: string; readonly label: string }[];
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

/** What is offered by name, in the order of the names. */
const offered = (codes: readonly string[], nameOf: (code: string) => string) => (): { readonly value: string; readonly label: string }[] =>
  codes.map((value) => ({ value, label: nameOf(value) })).toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

const ofCountry = (code: string): string => countryName(code as CountryCode | 'global', 'en');
const allCountries = Object.keys(countries);

/** What makes the smallest entry that is complete, in the order in which the form of the site asks for it. */
export const questions: readonly Question[] = [
  text('name', 'name', shape.name),
  text('url', 'url', shape.url, false),
  text('summary', 'summary', shape.summary),
  terms('focus', 'focusAreas', focusAreas),
  terms('purposes', 'purposes', purposes),
  terms('technologies', 'technologies', technologies),
  terms('exploitation', 'exploitation', exploitation),
  terms('pillars', 'pillars', pillars),
  {
    ...{ flag: 'countries', field: 'countries', schema: shape.countries, required: true, answer: 'names' },
    ...{ lookup: countryLookup, offers: offered(['global', ...allCountries], ofCountry) },
  },
  terms('users', 'users', users),
  text('organisation', 'organisations[0].name', organisation.name),
  term('organisation-type', 'organisations[0].type', organisation.type, organisationTypes),
  {
    ...{ flag: 'organisation-country', field: 'organisations[0].country', schema: organisation.country, required: false },
    ...{ answer: 'name', lookup: countryLookup, offers: offered(allCountries, ofCountry) },
  },
  {
    ...{ flag: 'languages', field: 'languages', schema: shape.languages, required: false, answer: 'names' },
    ...{ lookup: languageLookup, offers: offered(usualLanguages, (tag) => languageName(tag, 'en')) },
  },
  term('status', 'status', shape.status, statuses),
  term('access', 'access', shape.access, access),
  text('source-url', 'sources[0].url', source.url),
  text('source-title', 'sources[0].title', source.title),
  text('source-publisher', 'sources[0].publisher', source.publisher),
  {
    ...text('source-published', 'sources[0].published', source.published, false),
    ...{ answer: 'date', neededUnless: { flag: 'status', answer: 'unknown' } },
  },
  term('source-kind', 'sources[0].kind', source.kind, sourceKinds),
];

export type Answers = ReadonlyMap<string, string | readonly string[]>;

const isList = ({ answer }: Question): boolean => answer === 'names' || answer === 'terms';

/** One value as the record has it: a name of a country, "June 2024" and an address without its scheme are understood. */
const readValue = ({ answer, lookup, flag }: Question, text: string): string => {
  if (lookup !== undefined) return lookup().find(text) ?? text;
  const date = answer === 'date' ? readDate(text) : undefined;
  if (date !== undefined && 'value' in date) return date.value;
  return flag.endsWith('url') ? (completeAddress(text) ?? text) : text;
};

/** An answer as it was typed, as the record has it. */
export const readAnswer = (question: Question, typed: string): string | readonly string[] =>
  isList(question)
    ? typed
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((item) => readValue(question, item))
    : readValue(question, typed.trim());

/** What was left out of an answer, in words. */
export const leftOut = ({ flag }: Question, typed: string): string | undefined => {
  const keys = flag.endsWith('url') ? trackingIn(typed.includes('://') ? typed : `https://${typed}`) : [];
  return keys.length === 0 ? undefined : `Left out of --${flag}, since it only follows readers: ${keys.join(', ')}.`;
};

/** The question in the words of the form. */
export const wordsOf = ({ field, schema }: Question): { readonly label: string; readonly meaning: string } => {
  const path = field.replace('[0]', '') as FieldPath;
  return { label: contribute.labels[path], meaning: contribute.meanings[path] ?? schema.description ?? '' };
};

/** Whether something was answered; an answer left empty was asked for as well. */
export const isAnswered = ({ flag }: Question, answers: Answers): boolean => (answers.get(flag) ?? '').length > 0;

/** Without the answers that were left empty. */
export const filled = (answers: Answers): Answers => new Map([...answers].filter(([, answer]) => answer.length > 0));

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
