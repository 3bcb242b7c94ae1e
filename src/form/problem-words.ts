import { formatDate, formatNumber, joinList } from '../i18n/format.ts';
import type { Strings } from '../i18n/shape.ts';
import { severityOf, type Finding, type FormKind } from '../problems/kinds.ts';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { fillIn, type Reason } from '../problems/reasons.ts';
import { countryName, isCountry } from '../vocabulary/countries.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { organisationTypes, type OrganisationTypeId } from '../vocabulary/organisation-types.ts';

export type ProblemWords = Strings['problems'];

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);
const isReason = (value: unknown): value is Reason => isFacts(value) && 'name' in value && 'values' in value;

/** Facts that are dates, and those that are codes of countries. */
const dateKeys = new Set(['found', 'today', 'last', 'newest', 'statusAsOf', 'reviewed', 'added']);
const placeKeys = new Set(['prefix', 'countries', 'outside']);

/** Puts findings into the words of the form, in the language of its page. */
export const createDescribe = (words: ProblemWords, language: InterfaceLanguage) => {
  const join = (items: readonly string[]): string => joinList(items, language);

  const ofText = (key: string, text: string): string => {
    if (placeKeys.has(key) && isCountry(text)) return countryName(text, language);
    return dateKeys.has(key) && /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? formatDate(text, language) : text;
  };

  const told = (key: string, value: unknown): string => {
    if (isReason(value)) return fillIn(words.reasons[value.name], toldAll(value.values), join);
    if (Array.isArray(value)) return join(value.map((each) => ofText(key, String(each))));
    if (typeof value === 'string') return ofText(key, value);
    return typeof value === 'number' && value >= 10_000 ? formatNumber(value, language) : JSON.stringify(value);
  };

  const toldAll = (facts: Facts): Record<string, string> =>
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, told(key, value)]));

  const partOf = ({ what, values }: Facts): Record<string, string> => {
    const part = words.parts[what as keyof ProblemWords['parts']] as ProblemWords['parts']['tag'] | undefined;
    return part === undefined ? {} : { part: fillIn(part.what, toldAll(isFacts(values) ? values : {}), join), cure: part.cure };
  };

  const clashOf = (aspect: keyof ProblemWords['aspects'], { ours, theirs }: Facts): Record<string, string> => {
    const label = (value: string): string =>
      aspect === 'type' ? organisationTypes[value as OrganisationTypeId].label[language] : ofText('countries', value);
    return { aspect: words.aspects[aspect], ours: label(String(ours)), theirs: label(String(theirs)) };
  };

  const factsOf = (details: Facts): Record<string, string> => {
    const { expected, aspect } = details;
    return {
      ...toldAll(details),
      ...partOf(details),
      ...(typeof expected === 'string' ? { expected: words.expected[expected as keyof ProblemWords['expected']] } : {}),
      ...(typeof aspect === 'string' ? clashOf(aspect as keyof ProblemWords['aspects'], details) : {}),
    };
  };

  /** A value that was surely meant; a cure that lists nothing is none. */
  const fixOf = (fix: string | undefined, details: Facts, facts: Record<string, string>): string | null => {
    const { allowed } = details;
    if (!Array.isArray(allowed)) return fix === undefined ? null : fillIn(fix, facts, join);
    const meant = nearest(String(details['found'] ?? details['name'] ?? details['id'] ?? ''), allowed);
    if (meant !== undefined) return fillIn(words.nearest, { nearest: meant }, join);
    return fix === undefined || (allowed.length === 0 && fix.includes('{allowed}')) ? null : fillIn(fix, facts, join);
  };

  return ({ kind, place, details }: Finding): Problem => {
    const template: { readonly message: string; readonly fix?: string } = words.kinds[kind as FormKind];
    const facts = factsOf(details as Facts);
    return {
      severity: severityOf(kind),
      kind,
      file: place.file,
      line: place.line ?? null,
      column: place.column ?? null,
      field: place.field ?? null,
      message: fillIn(template.message, facts, join),
      fix: fixOf(template.fix, details as Facts, facts),
    };
  };
};

export type Describe = ReturnType<typeof createDescribe>;
