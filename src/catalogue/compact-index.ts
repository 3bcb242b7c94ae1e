import type { Initiative } from '../schema/initiative.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { decodeRows, encodeRows } from './postings.ts';
import { fromRows, hasRow, rowsOf, sizeOf, type Bitset } from './bitset.ts';
import { newestEvidence } from './evidence.ts';
import type { FacetIndex } from './facet-index.ts';
import { facetKeys, type FacetKey } from './facet-keys.ts';
import { organisationId } from './organisation-id.ts';
import { entryLanguage, translated } from './translation.ts';

/** The terms of one facet, most used first: ids, labels, and the rows of each. */
interface CompactFacet {
  /** An id is empty where it follows from the label. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly rows: readonly string[];
}

/** What the explorer needs of the catalogue, in columns: one file, fetched on first use. */
export interface CompactIndex {
  /** Empty where it follows from the name. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly summaries: readonly string[];
  /** Rows whose summary is not in the language of the pages. */
  readonly untranslated: string;
  /** Row and other names, for the rows that have some. */
  readonly aliases: readonly (readonly [number, ...string[]])[];
  /** For each row, the position of its primary focus area among the ids of that facet. */
  readonly primary: string;
  /** Empty where no source is dated. */
  readonly evidence: readonly string[];
  readonly added: readonly string[];
  readonly facets: Readonly<Record<FacetKey, CompactFacet>>;
}

/** An entry as far as lists show it. */
export interface ListedEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** The language of the summary, where it is not that of the page. */
  readonly summaryLanguage: InterfaceLanguage | undefined;
  /** The primary one first. */
  readonly focusAreas: readonly string[];
  readonly countries: readonly string[];
  readonly status: string;
  readonly evidence: string | undefined;
  readonly added: string;
}

/** The catalogue as the explorer holds it. Rows stand in the order of names. */
export interface ListIndex extends FacetIndex {
  readonly entryAt: (row: number) => ListedEntry;
  /** Nothing for an id of no entry. */
  readonly rowOf: (id: string) => number | undefined;
  readonly label: (facet: FacetKey, term: string) => string;
}

/**
 * @param initiatives in the order of the rows
 * @param index of the same list
 * @param label of a term in the language of the pages that read this index
 * @param language of those pages
 */
export const encodeIndex = (
  initiatives: readonly Initiative[],
  index: FacetIndex,
  label: (facet: FacetKey, term: string) => string,
  language: InterfaceLanguage = entryLanguage,
): CompactIndex => {
  const told = initiatives.map((initiative) => translated(initiative, language));
  const encodeFacet = (key: FacetKey): CompactFacet => {
    const terms = [...index.sets[key]]
      .map(([id, set]) => ({ id, set, size: sizeOf(set), label: label(key, id) }))
      .toSorted((a, b) => b.size - a.size || a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1));
    return {
      ids: terms.map((term) => (organisationId(term.label) === term.id ? '' : term.id)),
      labels: terms.map((term) => term.label),
      rows: terms.map(({ set }) => encodeRows(rowsOf(set))),
    };
  };
  const facets = Object.fromEntries(facetKeys.map((key) => [key, encodeFacet(key)])) as Record<FacetKey, CompactFacet>;
  const focusIds = facets.focus.ids.map((id, at) => id || organisationId(facets.focus.labels[at] ?? ''));
  return {
    ids: initiatives.map(({ id }, row) => (organisationId(told[row]?.name ?? '') === id ? '' : id)),
    names: told.map(({ name }) => name),
    summaries: told.map(({ summary }) => summary),
    untranslated: encodeRows(told.flatMap(({ summaryLanguage }, row) => (summaryLanguage === undefined ? [] : [row]))),
    aliases: initiatives.flatMap(({ name, aliases = [] }, row) => {
      const others = name === told[row]?.name ? aliases : [name, ...aliases];
      return others.length === 0 ? [] : [[row, ...others] as const];
    }),
    primary: initiatives.map(({ focusAreas }) => String(focusIds.indexOf(focusAreas[0] ?? ''))).join(''),
    evidence: initiatives.map((initiative) => newestEvidence(initiative) ?? ''),
    added: initiatives.map(({ added }) => added),
    facets,
  };
};

interface DecodedFacet {
  readonly sets: ReadonlyMap<string, Bitset>;
  readonly labels: ReadonlyMap<string, string>;
}

export const decodeIndex = (compact: CompactIndex): ListIndex => {
  const rows = compact.names.length;
  const decodeFacet = ({ ids, labels, rows: postings }: CompactFacet): DecodedFacet => {
    const full = ids.map((id, at) => id || organisationId(labels[at] ?? ''));
    return {
      sets: new Map(full.map((id, at) => [id, fromRows(decodeRows(postings[at] ?? ''), rows)])),
      labels: new Map(full.map((id, at) => [id, labels[at] ?? id])),
    };
  };
  const decoded = Object.fromEntries(facetKeys.map((key) => [key, decodeFacet(compact.facets[key])])) as Record<FacetKey, DecodedFacet>;
  const aliases = new Map(compact.aliases.map(([row, ...names]) => [row, names]));
  const focusIds = [...decoded.focus.sets.keys()];
  const untranslated = fromRows(decodeRows(compact.untranslated), rows);
  const termsOf = (key: FacetKey, row: number): string[] =>
    [...decoded[key].sets].flatMap(([term, set]) => (hasRow(set, row) ? [term] : []));
  const idAt = (row: number): string => compact.ids[row] || organisationId(compact.names[row] ?? '');
  let rowsById: ReadonlyMap<string, number> | undefined;
  return {
    rows,
    sets: Object.fromEntries(facetKeys.map((key) => [key, decoded[key].sets])) as Record<FacetKey, ReadonlyMap<string, Bitset>>,
    label: (facet, term) => decoded[facet].labels.get(term) ?? term,
    rowOf: (id) => {
      rowsById ??= new Map(Array.from({ length: rows }, (_, row) => [idAt(row), row]));
      return rowsById.get(id);
    },
    entryAt: (row) => {
      const name = compact.names[row] ?? '';
      const primary = focusIds[Number(compact.primary[row])] ?? '';
      return {
        id: idAt(row),
        name,
        aliases: aliases.get(row) ?? [],
        summary: compact.summaries[row] ?? '',
        summaryLanguage: hasRow(untranslated, row) ? entryLanguage : undefined,
        focusAreas: [primary, ...termsOf('focus', row).filter((area) => area !== primary)],
        countries: termsOf('country', row),
        status: termsOf('status', row)[0] ?? 'unknown',
        evidence: compact.evidence[row] || undefined,
        added: compact.added[row] ?? '',
      };
    },
  };
};
