import { sourcesOfFact } from '../../catalogue/derived/fact-sources.ts';
import { newestEvidence } from '../../catalogue/facets/evidence.ts';
import { factFacets } from '../../catalogue/facets/facet-places.ts';
import { facets, type FacetKey } from '../../catalogue/facets/facets.ts';
import type { EvidenceField } from '../../schema/fact-evidence.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { LaterText } from '../later-words/later-words.ts';
import { laterSighting } from '../seen/later-sighting.ts';
import { seenText, sightingOf } from '../seen/seen-mark.ts';
import type { Basis } from './fact-marks.ts';
import type { EntryWords } from './entry-words.ts';

export interface FactLink {
  readonly text: string;
  /** What a page that was built earlier says in its place. */
  readonly later?: LaterText | undefined;
  readonly href?: string | undefined;
}

/** One row of the table of facts. No values means that the fact is not known. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactLink[];
  readonly basis: Basis;
  readonly note?: string | undefined;
}

/** Facets that a source has to say, with the field that names it; the others are classed by the catalogue itself. */
const sourced = { country: 'countries', language: 'languages', access: 'access' } as const satisfies Partial<
  Record<FacetKey, EvidenceField>
>;

const fieldOf = (key: FacetKey): EvidenceField | undefined =>
  Object.hasOwn(sourced, key) ? sourced[key as keyof typeof sourced] : undefined;

/** Ids of the sources as new as the newest. */
export const newestSources = (initiative: Initiative): readonly string[] => {
  const newest = newestEvidence(initiative);
  return initiative.sources.flatMap(({ id, published, asOf }) => (newest !== undefined && (published ?? asOf) === newest ? [id] : []));
};

/** What shows whether it runs; where that is not known, the newest source. */
export const basisOfSeen = (initiative: Initiative): Basis => {
  const newest = newestSources(initiative);
  return sourcesOfFact(initiative, 'status') ?? (newest.length === 0 ? 'derived' : newest);
};

/** The facts of an initiative as rows: every term linked to its page, nothing left out that is not known. */
export const factsOf = (
  initiative: Initiative,
  words: EntryWords,
): { readonly facts: readonly Fact[]; readonly folded: readonly Fact[] } => {
  const { t, urls, label, date, count } = words;
  const basisOf = (field: EvidenceField): Basis => sourcesOfFact(initiative, field) ?? 'derived';
  const ofFacet = (key: FacetKey, basis: Basis): Fact => {
    const terms = facets[key].termsOf(initiative);
    return {
      label: count(t.common.facets[key], terms.length),
      values: terms.map((term) => ({ text: label(key, term), href: urls.term(key, term) })),
      basis,
    };
  };
  const plain = (text: string, value: string | number | undefined, basis: Basis): Fact => ({
    label: text,
    values: value === undefined ? [] : [{ text: String(value) }],
    basis,
  });
  const classed = (key: FacetKey): Fact => ofFacet(key, key === 'region' ? 'derived' : 'ours');
  const evidence = newestEvidence(initiative);
  const { openSource, aliases } = initiative;
  const facts: readonly Fact[] = [
    {
      label: count(t.common.facets.seen, 1),
      values: [
        {
          text: seenText(sightingOf(initiative), words),
          later: laterSighting(initiative, words),
          href: urls.term('seen', initiative.seen),
        },
      ],
      basis: basisOf('status'),
    },
    plain(
      t.entry.evidence,
      evidence === undefined ? undefined : date(evidence),
      evidence === undefined ? 'derived' : newestSources(initiative),
    ),
    plain(t.entry.started, initiative.started, basisOf('started')),
    ...(initiative.ended === undefined && initiative.status !== 'ended' ? [] : [plain(t.entry.ended, initiative.ended, basisOf('ended'))]),
    ...factFacets('shown').flatMap((key) => {
      const field = fieldOf(key);
      return field === undefined ? [] : [ofFacet(key, basisOf(field))];
    }),
    ...(openSource === undefined
      ? []
      : [
          {
            label: t.entry.openSource,
            values: [{ text: openSource.repository, href: openSource.repository }],
            basis: basisOf('openSource'),
            note: openSource.licence ?? t.entry.licenceUnknown,
          },
        ]),
    ...factFacets('shown').flatMap((key) => (fieldOf(key) === undefined ? [classed(key)] : [])),
    ...(aliases === undefined ? [] : [{ label: t.entry.aliases, values: aliases.map((text) => ({ text })), basis: 'derived' as const }]),
    ofFacet('sourcing', 'derived'),
  ];
  return { facts, folded: factFacets('folded').map(classed) };
};
