import { withoutTracking } from '../catalogue/text/normalise.ts';
import { isError } from '../problems/problem.ts';
import { meantTerm } from '../problems/one-slip.ts';
import { reasonIn } from '../problems/reasons.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { hasCurlyQuotes, withoutCurlyQuotes } from './curly-quotes.ts';
import { formatEntry } from './format-entry.ts';
import { fieldName, type Path } from './frontmatter-parts.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { normalise } from './raw-text.ts';
import { readEntry } from './read-entry.ts';
import { keyMeant, meantBy, termsAt, valueAt } from './record-findings.ts';
import { translationName } from './translation-name.ts';
import { textsIn } from './value-findings.ts';

interface Mend {
  readonly span: readonly [start: number, end: number];
  /** What is written there instead. */
  readonly text: string;
  /** What was done, in words. */
  readonly said: string;
  /** Whether it is the name of a field: only under it are the values read, and mended next. */
  readonly isName?: true;
}

export interface MendedEntry {
  readonly text: string;
  /** What was done, a sentence each. */
  readonly said: readonly string[];
}

/** A word that YAML takes for text as it is; anything else goes into quotes. */
const written = (text: string): string => (/^[A-Za-z][A-Za-z-]*$/.test(text) ? text : JSON.stringify(text));

type Made = Pick<Mend, 'text' | 'said'>;

/** An item of a list with the comma or the dash that goes with it; undefined where neither stands there. */
const itemSpan = (text: string, [start, end]: Mend['span']): Mend['span'] | undefined => {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const comma = /^\s*,\s*/.exec(after);
  if (comma !== null) return [start, end + comma[0].length];
  const sign = /(?:,\s*|\n[ \t]*-[ \t]*)$/.exec(before);
  return sign === null ? undefined : [start - sign[0].length, end];
};

/** Values that are refused and surely meant otherwise: a term with one slip in it, a code in other letters, a text that YAML took for a number, a number in quotes. */
const mendOfRefused = (
  found: unknown,
  path: Path,
  issue: { readonly code: string; readonly expected?: unknown },
  why: string,
  source: string,
): Made | undefined => {
  const field = fieldName(path);
  if (typeof found === 'string') {
    const meant = meantTerm(found, termsAt(path) ?? []) ?? meantBy(reasonIn({ message: why }).name, found);
    if (meant !== undefined) return { text: written(meant), said: `${field}: "${found}" is now "${meant}".` };
  }
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string' && typeof found === 'number')
    return { text: JSON.stringify(source), said: `${field}: ${source} is now in quotes, with every digit as it was written.` };
  if (['int', 'number'].includes(String(issue.expected)) && typeof found === 'string' && /^\d{1,9}$/.test(found))
    return { text: found, said: `${field}: ${found} is now a number, without quotes.` };
  return undefined;
};

/** Names of fields that are written in other letters. Where two mean one field, which of them it is takes a judgement. */
const mendsOfKeys = (matter: Frontmatter, path: Path, keys: readonly string[]): Mend[] => {
  const meanings = keys.map((key) => keyMeant(matter.data, path, key));
  return keys.flatMap((key, at): Mend[] => {
    const [meant, span] = [meanings[at], matter.spanOf([...path, key], 'key')];
    if (meanings.filter((other) => other === meant).length > 1) return [];
    return meant === undefined || span === undefined
      ? []
      : [{ span, text: meant, said: `The field "${key}" is now "${meant}".`, isName: true }];
  });
};

const mendsOfRefused = (matter: Frontmatter, text: string): Mend[] => {
  const lists = new Map<string, Set<unknown>>();
  /** Whether a value stands in its list already: two spellings of one country are one country. */
  const isThere = (path: Path, value: string): boolean => {
    const list = valueAt(matter.data, path.slice(0, -1));
    if (!Array.isArray(list)) return false;
    const field = fieldName(path.slice(0, -1));
    const values = lists.get(field) ?? new Set<unknown>(list);
    lists.set(field, values);
    const is = values.has(value);
    values.add(value);
    return is;
  };
  return (initiativeSchema.safeParse(matter.data).error?.issues ?? []).flatMap((issue): Mend[] => {
    if (issue.code === 'unrecognized_keys') return mendsOfKeys(matter, issue.path, issue.keys);
    const span = matter.spanOf(issue.path);
    if (span === undefined) return [];
    const found = valueAt(matter.data, issue.path);
    const made = mendOfRefused(found, issue.path, issue, issue.message, text.slice(...span));
    if (made === undefined) return [];
    if (!isThere(issue.path, made.text)) return [{ span, ...made }];
    const whole = itemSpan(text, span);
    const said = `${fieldName(issue.path)}: "${String(found)}" is left out, for ${made.text} stands there already.`;
    return whole === undefined ? [] : [{ span: whole, text: '', said }];
  });
};

/** Fields with an address of a page. */
const addresses: ReadonlySet<PropertyKey> = new Set(['url', 'archived', 'repository']);

/** Values that are taken as they are, and have something about them that nobody meant. */
const mendOfTaken = (found: string, path: Path): Made | undefined => {
  const [key, field] = [path.at(-1) ?? '', fieldName(path)];
  if (key !== 'title' && hasCurlyQuotes(found))
    return { text: JSON.stringify(withoutCurlyQuotes(found)), said: `${field}: the curly quotation marks around it are gone.` };
  const bare = addresses.has(key) ? withoutTracking(found) : found;
  return bare === found ? undefined : { text: written(bare), said: `${field}: what only follows readers is gone from the address.` };
};

const mendsOfTaken = (matter: Frontmatter): Mend[] =>
  textsIn(matter.data).flatMap(([path, found]): Mend[] => {
    const made = mendOfTaken(found, path);
    const span = made === undefined ? undefined : matter.spanOf(path);
    return made === undefined || span === undefined ? [] : [{ span, ...made }];
  });

const apply = (text: string, mends: readonly Mend[]): string => {
  const inOrder = mends.toSorted((a, b) => a.span[0] - b.span[0]);
  // Two items that go share the comma between them.
  return inOrder.reduceRight(
    (mended, { span: [start, end], text: value }, at) =>
      mended.slice(0, start) + value + mended.slice(Math.min(end, inOrder[at + 1]?.span[0] ?? end)),
    text,
  );
};

const errorsOf = (file: string, text: string): number => readEntry(file, text).problems.filter(isError).length;

/** Each place is mended once. */
const oncePerPlace = (mends: readonly Mend[]): readonly Mend[] => [...new Map(mends.map((mend) => [mend.span[0], mend])).values()];

/** Values and names of fields. One mend can show another: a code whose curly quotes are gone can be one in other letters. */
const mendValues = (file: string, text: string): MendedEntry => {
  const matter = readFrontmatter(file, text);
  if (matter.data === undefined) return { text, said: [] };
  const [taken, refused] = [mendsOfTaken(matter), mendsOfRefused(matter, text)];
  const before = taken.length + refused.length === 0 ? 0 : errorsOf(file, text);
  // A mend of a value that would only show another mistake is none.
  const mends = oncePerPlace([
    ...taken.filter((mend) => errorsOf(file, apply(text, [mend])) <= before),
    ...refused.filter((mend) => mend.isName === true || errorsOf(file, apply(text, [mend])) < before),
  ]);
  const mended = apply(text, mends);
  if (mended === text) return { text, said: [] };
  const then = mendValues(file, mended);
  return { text: then.text, said: [...mends.map(({ said }) => said), ...then.said] };
};

const lineEnds = 'Line ends are now those of all entries; nothing else of these lines changed.';
const form = 'Order of fields, quotes and line breaks are now those of all entries.';

/**
 * The text of an entry with what can be mended without a judgement: canonical form, quotes, codes, and terms with one slip in them.
 * What is not sure stays as it is written.
 */
export const mendEntry = (file: string, raw: string): MendedEntry => {
  const text = normalise(raw);
  const finish = (mended: string, said: readonly string[]): MendedEntry => {
    const { text: formatted = mended, problems } = formatEntry(file, mended);
    const comment = problems.find(({ kind }) => kind === 'frontmatter-comment');
    const all = [
      ...(text === raw ? [] : [lineEnds]),
      ...said,
      ...(formatted === mended ? [] : [form]),
      ...(comment === undefined ? [] : [`Its form stays as it is. ${comment.message} ${comment.fix ?? ''}`]),
    ];
    return { text: formatted, said: all };
  };
  if (translationName(file) !== undefined) return formatEntry(file, raw).text === undefined ? { text: raw, said: [] } : finish(text, []);
  if (readFrontmatter(file, text).data === undefined) return { text: raw, said: [] };
  const mended = mendValues(file, text);
  return finish(mended.text, mended.said);
};
