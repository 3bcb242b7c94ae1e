import type { Breakdown, Slice } from '../../catalogue/analysis/breakdowns.ts';
import { facetOfDimension, noDecade, type DimensionKey } from '../../catalogue/analysis/dimensions.ts';
import { organisationTypes } from '../../vocabulary/organisation-types.ts';
import type { Context } from '../context.ts';

const ownWords = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

const nameOf = ({ id, facet }: Breakdown, { key }: Slice, { t, label, language, count, fill, number }: Context): string => {
  const { slices } = t.findings;
  if (facet !== undefined) return label(facet, key);
  if (id === 'evidence' || id === 'independence') return ownWords(slices[id], key);
  if (id === 'operators' || id === 'funders')
    return organisationTypes[key as keyof typeof organisationTypes]?.label[language] ?? slices[id === 'operators' ? 'noLead' : 'noFunder'];
  if (id === 'sources')
    return key.endsWith('+')
      ? fill(t.findings.sourcesOrMore, { n: number(Number.parseInt(key, 10)) })
      : count(t.findings.sourceCount, Number(key));
  return key === 'unknown' ? slices.unknown : key;
};

/** What a bar is called in the language of the page, and among how many it was counted where not among all. */
export const sliceLabel = (breakdown: Breakdown, slice: Slice, context: Context): string => {
  const name = nameOf(breakdown, slice, context);
  return slice.of === undefined ? name : context.fill(context.t.findings.partOf, { label: name, n: context.number(slice.of) });
};

/** What stands beside a bar: the one that a chart is about says so in words. */
export const barLabel = (breakdown: Breakdown, slice: Slice, context: Context): string => {
  const label = sliceLabel(breakdown, slice, context);
  return slice.key === breakdown.subject ? context.fill(context.t.findings.gap.marked, { label }) : label;
};

/** What a term of a dimension is called. */
export const dimensionLabel = (key: DimensionKey, term: string, { t, label, fill }: Context): string => {
  if (key !== 'decade') return label(facetOfDimension(key), term);
  return term === noDecade ? t.findings.slices.unknown : fill(t.findings.decade, { decade: term });
};
