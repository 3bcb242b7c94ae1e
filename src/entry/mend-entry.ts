import { isError } from '../problems/problem.ts';
import { meantTerm } from '../problems/one-slip.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { formatEntry } from './format-entry.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { normalise } from './raw-text.ts';
import { readEntry } from './read-entry.ts';
import { termsAt, valueAt } from './record-findings.ts';
import { translationName } from './translation-name.ts';

interface Mend {
  readonly span: readonly [start: number, end: number];
  readonly text: string;
}

/** Values that are surely meant otherwise: a term with one slip in it, a text that YAML took for a number, a number in quotes. */
const mendsOf = (matter: Frontmatter, text: string): Mend[] =>
  (initiativeSchema.safeParse(matter.data).error?.issues ?? []).flatMap((issue): Mend[] => {
    const found = valueAt(matter.data, issue.path);
    const span = matter.spanOf(issue.path);
    if (span === undefined) return [];
    if (typeof found === 'string') {
      const meant = meantTerm(found, termsAt(issue.path) ?? []);
      if (meant !== undefined) return [{ span, text: meant }];
    }
    if (issue.code !== 'invalid_type') return [];
    if (issue.expected === 'string' && typeof found === 'number') return [{ span, text: JSON.stringify(text.slice(...span)) }];
    if (['int', 'number'].includes(issue.expected) && typeof found === 'string' && /^\d{1,9}$/.test(found)) return [{ span, text: found }];
    return [];
  });

const apply = (text: string, mends: readonly Mend[]): string =>
  mends
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((mended, { span: [start, end], text: value }) => mended.slice(0, start) + value + mended.slice(end), text);

const errorsOf = (file: string, text: string): number => readEntry(file, text).problems.filter(isError).length;

/**
 * The text of an entry with what can be mended without a judgement: canonical form, quotes, and terms with one slip in them.
 * What is not sure stays as it is written.
 */
export const mendEntry = (file: string, raw: string): string => {
  if (translationName(file) !== undefined) return formatEntry(file, raw).text ?? raw;
  const text = normalise(raw);
  const matter = readFrontmatter(file, text);
  if (matter.data === undefined) return raw;
  const mends = mendsOf(matter, text);
  // A mend that would only show another mistake is none.
  const kept = mends.filter((mend) => errorsOf(file, apply(text, [mend])) < errorsOf(file, text));
  const mended = kept.length === 0 ? raw : apply(text, kept);
  return formatEntry(file, mended).text ?? mended;
};
