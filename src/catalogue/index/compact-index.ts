import type { Initiative } from '../../schema/initiative.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { decodeRows, encodeRows } from './postings.ts';
import { rowsOf, sizeOf } from '../facets/bitset.ts';
import { newestEvidence, seenOn } from '../facets/evidence.ts';
import type { FacetIndex } from '../facets/facet-index.ts';
import { roles } from '../facets/role-term.ts';
import { facetKeys, type FacetKey } from '../facets/facet-keys.ts';
import { byName } from '../facets/sort.ts';
import { organisationId } from '../organisations/organisation-id.ts';
import { entryLanguage, translated } from '../text/translation.ts';

/** The terms of one facet, most used first: ids, labels, and the rows of each. */
export interface CompactFacet {
  /** An id is empty where it follows from the label. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly rows: readonly string[];
}

/** Organisations, each with what it does: for each of its rows a digit of `roleDigits`, or one for all of them. */
export interface CompactOrganisations extends CompactFacet {
  readonly roles: readonly string[];
}

/** What a stretch of rows is called. */
export interface CompactNames {
  /** Empty where it follows from the name. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Row and other names, for the rows that have some. */
  readonly aliases: readonly (readonly [number, ...string[]])[];
}

/** What a table says of a stretch of rows besides what filters know. */
export interface CompactDetails {
  /** Names of the organisations that run it, a line each. */
  readonly leads: readonly string[];
  readonly funders: readonly string[];
  readonly sources: readonly number[];
  /** How many of them are independent. */
  readonly independent: readonly number[];
}

/** A part of the index, or the name of the file that holds it. */
export type Part<T> = T | string;

/** Rows in one stretch. A catalogue of one stretch is one file; a larger one comes in parts, fetched as they are needed. */
export const rowsPerStretch = 200;

/** What the explorer needs of the catalogue, in columns, fetched on first use. */
export interface CompactIndex {
  readonly rows: number;
  /** By stretches of rows. */
  readonly names: readonly Part<CompactNames>[];
  readonly summaries: readonly Part<readonly string[]>[];
  readonly details: readonly Part<CompactDetails>[];
  /** The rows in the order of their names. */
  readonly byName: Part<readonly number[]>;
  /** Rows whose name is not in the language of the pages. */
  readonly foreignNames: string;
  /** Rows whose summary is not in the language of the pages. */
  readonly untranslated: string;
  /** For each row, the position of its primary focus area among the ids of that facet. */
  readonly primary: string;
  /** Empty where no source is dated. */
  readonly evidence: readonly string[];
  /** When it was seen as its state says: empty where nothing dates that, `=` where it is the month of the evidence. */
  readonly seenOn: readonly string[];
  readonly added: readonly string[];
  readonly facets: Readonly<Record<Exclude<FacetKey, 'organisation'>, CompactFacet>> & {
    readonly organisation: Part<CompactOrganisations>;
  };
}

/** Roles as a number: 1, 2 and 4 in their order, added up where an organisation has more than one. */
const roleDigit = ({ organisations }: Initiative, id: string): number =>
  roles.reduce((sum, role, at) => (organisations.some((each) => each.id === id && each.role === role) ? sum + 2 ** at : sum), 0);

const roleDigits = (initiatives: readonly Initiative[], id: string): string => {
  const digits = initiatives.map((initiative) => roleDigit(initiative, id));
  return new Set(digits).size === 1 ? String(digits[0]) : digits.join('');
};

/** Stands for the month of the evidence, which is the commonest. */
export const sameMonth = '=';

export const monthOf = (date: string | undefined): string | undefined => date?.slice(0, 'YYYY-MM'.length);

const inStretches = <T>(items: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / rowsPerStretch) }, (_, at) => items.slice(at * rowsPerStretch, (at + 1) * rowsPerStretch));

const rowsByName = (named: readonly { readonly id: string; readonly name: string }[]): readonly number[] =>
  named
    .map((entry, row) => ({ ...entry, row }))
    .toSorted(byName)
    .map(({ row }) => row);

const namesInRole = ({ organisations }: Initiative, wanted: Initiative['organisations'][number]['role']): string =>
  organisations.flatMap(({ role, name }) => (role === wanted ? [name] : [])).join('\n');

const detailsOf = (stretch: readonly Initiative[]): CompactDetails => ({
  leads: stretch.map((initiative) => namesInRole(initiative, 'lead')),
  funders: stretch.map((initiative) => namesInRole(initiative, 'funder')),
  sources: stretch.map(({ sources }) => sources.length),
  independent: stretch.map(({ sources }) => sources.filter((source) => source.independent).length),
});

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
  const { organisation } = facets;
  const roleTexts = organisation.ids.map((given, at) => {
    const id = given || organisationId(organisation.labels[at] ?? '');
    return roleDigits(
      decodeRows(organisation.rows[at] ?? '').flatMap((row) => initiatives[row] ?? []),
      id,
    );
  });
  const focusIds = facets.focus.ids.map((id, at) => id || organisationId(facets.focus.labels[at] ?? ''));
  const stretches = inStretches(initiatives.map((initiative, row) => ({ initiative, row, name: told[row]?.name ?? '' })));
  return {
    rows: initiatives.length,
    names: stretches.map((stretch) => ({
      ids: stretch.map(({ initiative: { id }, name }) => (organisationId(name) === id ? '' : id)),
      names: stretch.map(({ name }) => name),
      aliases: stretch.flatMap(({ initiative: { name: own, aliases = [] }, name, row }) => {
        const others = own === name ? aliases : [own, ...aliases];
        return others.length === 0 ? [] : [[row, ...others] as const];
      }),
    })),
    summaries: inStretches(told.map(({ summary }) => summary)),
    details: inStretches(initiatives).map(detailsOf),
    byName: rowsByName(told.map(({ name }, row) => ({ id: initiatives[row]?.id ?? '', name }))),
    foreignNames: encodeRows(told.flatMap(({ nameLanguage }, row) => (nameLanguage === undefined ? [] : [row]))),
    untranslated: encodeRows(told.flatMap(({ summaryLanguage }, row) => (summaryLanguage === undefined ? [] : [row]))),
    primary: initiatives.map(({ focusAreas }) => String(focusIds.indexOf(focusAreas[0] ?? ''))).join(''),
    evidence: initiatives.map((initiative) => newestEvidence(initiative) ?? ''),
    seenOn: initiatives.map((initiative) => {
      const on = seenOn(initiative);
      return on !== undefined && on === monthOf(newestEvidence(initiative)) ? sameMonth : (on ?? '');
    }),
    added: initiatives.map(({ added }) => added),
    facets: { ...facets, organisation: { ...organisation, roles: roleTexts } },
  };
};

/**
 * A large index without what is not needed at once: names, their order, summaries and organisations go into files of their own.
 * @param store keeps a part as a file and gives its name
 */
export const inParts = (whole: CompactIndex, store: (part: unknown) => string): CompactIndex =>
  whole.rows <= rowsPerStretch
    ? whole
    : {
        ...whole,
        names: whole.names.map(store),
        summaries: whole.summaries.map(store),
        details: whole.details.map(store),
        byName: store(whole.byName),
        facets: { ...whole.facets, organisation: store(whole.facets.organisation) },
      };
