import type { Finding } from '../problems/kinds.ts';
import type { Reason, ReasonName } from '../problems/reasons.ts';
import { readFrontmatter } from './frontmatter.ts';
import { splitFrontmatter } from './frontmatter-parts.ts';
import { inspectText, normalise } from './raw-text.ts';
import { checkRecord } from './record-findings.ts';
import { valueFindings } from './value-findings.ts';

/** Refusals of what is there because something beside it is not yet. */
const waiting: ReadonlySet<ReasonName> = new Set([
  'status-without-source',
  'status-without-date',
  'source-unknown',
  'organisation-without-type',
  'organisation-nameless',
  'number-in-many-countries',
  'hours-without-print',
]);

/** Whether a finding says that something is missing, and not that something is wrong. */
export const saysWhatIsMissing = ({ kind, details }: Finding): boolean =>
  kind === 'missing-key' || (kind === 'invalid-value' && waiting.has((details as { reason: Reason }).reason.name));

/** Whether nothing but comments stands where the fields would be. */
const isWithoutFields = (text: string): boolean => {
  const parts = splitFrontmatter(text);
  return typeof parts !== 'string' && parts.yaml.split('\n').every((line) => line === '' || line.startsWith('#'));
};

/** What is wrong with a draft: an entry that may lack anything, with notes as comments, but holds nothing that an entry may not hold. */
export const draftFindings = (file: string, raw: string): readonly Finding[] => {
  const text = normalise(raw);
  const early = inspectText(file, text);
  if (early.length > 0) return early;
  if (isWithoutFields(text)) return [];
  const matter = readFrontmatter(file, text);
  if (matter.data === undefined) return matter.findings;
  return [...valueFindings(matter), ...checkRecord(matter).findings.filter((found) => !saysWhatIsMissing(found))];
};
