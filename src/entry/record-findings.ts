import type { z } from 'zod';
import { initiativeSchema, type InitiativeRecord } from '../schema/initiative.ts';
import { finding, valuesApart, type Finding } from '../problems/kinds.ts';
import { reason, reasonIn, type ReasonName } from '../problems/reasons.ts';
import { canonicalLanguageTag, languageMeant } from '../vocabulary/languages.ts';
import { countryMeant } from './country-named.ts';
import { hasCurlyQuotes, withoutCurlyQuotes } from './curly-quotes.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Path } from './frontmatter-parts.ts';
import { wrongTypeOf } from './wrong-type.ts';

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

/** The schema that stands at a path, through lists, optional fields and groups. */
const schemaAt = (path: Path): z.ZodType | undefined => {
  let schema: z.ZodType | undefined = initiativeSchema;
  const bare = (current: z.ZodType | undefined): z.ZodType | undefined => {
    let inner = current;
    while (inner !== undefined && 'unwrap' in inner && inner.def.type === 'optional') inner = (inner as z.ZodOptional<z.ZodType>).unwrap();
    return inner;
  };
  for (const key of path) {
    const current = bare(schema);
    if (current === undefined) return undefined;
    if (typeof key === 'number') schema = 'element' in current ? (current.element as z.ZodType) : undefined;
    else schema = 'shape' in current ? (current.shape as Record<PropertyKey, z.ZodType>)[key] : undefined;
  }
  return bare(schema);
};

const keysAt = (path: Path): string[] => {
  const schema = schemaAt(path);
  return schema !== undefined && 'shape' in schema ? Object.keys(schema.shape as object) : [];
};

export const termsAt = (path: Path): string[] | undefined => {
  const schema = schemaAt(path);
  return schema !== undefined && 'options' in schema && schema.def.type === 'enum' ? (schema.options as string[]) : undefined;
};

/** Enough of the unknown keys of one group; thousands would each have to be looked for. */
const mostKeys = 50;

/** What was surely meant by a value that is refused for this reason; undefined where that takes a judgement. */
export const meantBy = (why: ReasonName, found: unknown): string | undefined => {
  if (why.startsWith('country-code')) return countryMeant(found);
  if (typeof found !== 'string') return undefined;
  if (why.startsWith('language-')) return languageMeant(found);
  return undefined;
};

/** One of several values that stand in one place, as it is written by itself. */
const partMeant = (why: ReasonName, part: string): string | undefined =>
  meantBy(why, part) ?? (why.startsWith('language-') && /^[a-z]{2,3}(?:-|$)/.test(part) ? canonicalLanguageTag(part) : undefined);

type Issue = z.core.$ZodIssue;

const foldedKey = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

/** The field that was meant by a name in other letters: "focus_areas" is "focusAreas". Undefined where it is there already. */
export const keyMeant = (data: unknown, path: Path, key: string): string | undefined => {
  const meant = keysAt(path).find((candidate) => candidate !== key && foldedKey(candidate) === foldedKey(key));
  return meant === undefined || valueAt(data, [...path, meant]) !== undefined ? undefined : meant;
};

/** Whether a field that is missing stands there in other letters: then that is the mistake. */
const isThereOtherwise = (data: unknown, path: Path): boolean =>
  Object.keys((valueAt(data, path.slice(0, -1)) ?? {}) as object).some((key) => keyMeant(data, path.slice(0, -1), key) === path.at(-1));

const findingsOfIssue = (issue: Issue, matter: Frontmatter): Finding[] => {
  const { path } = issue;
  const found = valueAt(matter.data, path);
  const place = matter.placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, mostKeys)
      .map((key) => finding('unknown-key', matter.placeOf([...path, key], 'key'), { key, allowed: keysAt(path) }));
  }
  if (found === undefined && issue.code !== 'custom') {
    if (isThereOtherwise(matter.data, path)) return [];
    return [finding('missing-key', matter.placeOf(path), { key: String(path.at(-1)), what: schemaAt(path)?.description })];
  }
  if (found === null) return [finding('field-empty', place, { key: String(path.at(-1)) })];
  const terms = termsAt(path);
  if (terms !== undefined && issue.code !== 'custom') {
    return [finding('unknown-term', place, { found, allowed: terms })];
  }
  const wrongType = wrongTypeOf(issue, found, place);
  if (wrongType !== undefined) return [wrongType];
  if (typeof found === 'string' && hasCurlyQuotes(found))
    return [finding('invalid-value', place, { found, reason: reason('in-curly-quotes'), meant: withoutCurlyQuotes(found) })];
  const why = reasonIn(issue);
  const meant = meantBy(why.name, found);
  if (meant !== undefined) return [finding('invalid-value', place, { found, reason: why, meant })];
  const several = typeof path.at(-1) === 'number' ? valuesApart(found).map((value) => partMeant(why.name, value)) : [];
  const isList = several.length > 0 && several.every((value) => value !== undefined);
  return [finding('invalid-value', place, isList ? { found, reason: why, several } : { found, reason: why })];
};

/** Holds the frontmatter against the schema: the record, or every mistake with its place in the file. */
export const checkRecord = (matter: Frontmatter): { record: InitiativeRecord | undefined; findings: Finding[] } => {
  const result = initiativeSchema.safeParse(matter.data);
  if (result.success) return { record: result.data, findings: [] };
  return { record: undefined, findings: result.error.issues.flatMap((issue) => findingsOfIssue(issue, matter)) };
};
