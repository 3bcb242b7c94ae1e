import { newestEvidence } from '../../catalogue/facets/evidence.ts';
import { factFacets } from '../../catalogue/facets/facet-places.ts';
import { facets, type FacetKey } from '../../catalogue/facets/facets.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { seenText, sightingOf } from '../seen/seen-mark.ts';
import type { EntryWords } from './entry-words.ts';

export interface FactLink {
  readonly text: string;
  readonly href?: string | undefined;
}

/** One row of the table of facts. No values means that the fact is not known. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactLink[];
  readonly note?: string | undefined;
}

/** The facts of an initiative as rows: every term linked to its page, nothing left out that is not known. */
export const factsOf = (initiative: Initiative, words: EntryWords): readonly Fact[] => {
  const { t, urls, label, date, count } = words;
  const ofFacet = (key: FacetKey): Fact => {
    const terms = facets[key].termsOf(initiative);
    return {
      label: count(t.common.facets[key], terms.length),
      values: terms.map((term) => ({ text: label(key, term), href: urls.term(key, term) })),
    };
  };
  const plain = (text: string, value: string | number | undefined): Fact => ({
    label: text,
    values: value === undefined ? [] : [{ text: String(value) }],
  });
  const evidence = newestEvidence(initiative);
  const { openSource, aliases } = initiative;
  return [
    {
      label: count(t.common.facets.seen, 1),
      values: [
        {
          text: seenText(sightingOf(initiative), words),
          href: urls.term('seen', initiative.seen),
        },
      ],
    },
    plain(t.entry.evidence, evidence === undefined ? undefined : date(evidence)),
    ...factFacets.map(ofFacet),
    plain(t.entry.started, initiative.started),
    ...(initiative.ended === undefined && initiative.status !== 'ended' ? [] : [plain(t.entry.ended, initiative.ended)]),
    ...(aliases === undefined ? [] : [{ label: t.entry.aliases, values: aliases.map((text) => ({ text })) }]),
    ...(openSource === undefined
      ? []
      : [
          {
            label: t.entry.openSource,
            values: [{ text: openSource.repository, href: openSource.repository }],
            note: openSource.licence ?? t.entry.licenceUnknown,
          },
        ]),
    ofFacet('sourcing'),
  ];
};
