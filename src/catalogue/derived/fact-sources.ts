import type { EvidenceField } from '../../schema/fact-evidence.ts';
import type { Initiative } from '../../schema/initiative.ts';

/** Facts beside the text that a source has to say, in the order in which they are listed. The compiler asks for each. */
export const evidenceFields = Object.keys({
  status: true,
  started: true,
  ended: true,
  access: true,
  languages: true,
  countries: true,
  openSource: true,
} satisfies Record<EvidenceField, true>) as readonly EvidenceField[];

/** Whether an entry says anything in a field; what is not known needs no source. */
const isStated = (initiative: Initiative, field: EvidenceField): boolean => {
  const value = initiative[field];
  return value !== undefined && value !== 'unknown';
};

/** Ids of the sources that say what an entry has in a field: none where nobody named one yet; undefined where it says nothing. */
export const sourcesOfFact = (initiative: Initiative, field: EvidenceField): readonly string[] | undefined =>
  isStated(initiative, field) ? (initiative.evidence?.[field] ?? []) : undefined;

/** What an entry has in a field, in one line: items of a list separated by " | ", groups as JSON. */
export const factText = (initiative: Initiative, field: EvidenceField): string => {
  const value: unknown = initiative[field];
  return Array.isArray(value) ? value.join(' | ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** A kind of fact that needs a source: a field, or the part of an organisation. */
export type SourcedFact = EvidenceField | 'organisations';

export const sourcedFacts: readonly SourcedFact[] = [...evidenceFields, 'organisations'];

/** Facts of one kind, and those among them that name a source. */
export interface FactCount {
  readonly fact: SourcedFact;
  readonly stated: number;
  readonly sourced: number;
}

const countOf = (initiative: Initiative, fact: SourcedFact): Omit<FactCount, 'fact'> => {
  if (fact === 'organisations')
    return {
      stated: initiative.organisations.length,
      sourced: initiative.organisations.filter(({ source }) => source !== undefined).length,
    };
  const sources = sourcesOfFact(initiative, fact);
  return { stated: sources === undefined ? 0 : 1, sourced: sources === undefined || sources.length === 0 ? 0 : 1 };
};

/** How many facts of each kind entries state, and how many name their source. Each part of an organisation counts as one. */
export const factCounts = (initiatives: readonly Initiative[]): readonly FactCount[] =>
  sourcedFacts.map((fact) => {
    const counts = initiatives.map((initiative) => countOf(initiative, fact));
    const sum = (key: 'stated' | 'sourced'): number => counts.reduce((total, one) => total + one[key], 0);
    return { fact, stated: sum('stated'), sourced: sum('sourced') };
  });

/** Kinds of facts of an entry that name no source yet. */
export const factsWithoutSource = (initiative: Initiative): readonly SourcedFact[] =>
  sourcedFacts.filter((fact) => {
    const { stated, sourced } = countOf(initiative, fact);
    return sourced < stated;
  });
