import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { fromRows, hasRow, toRowSet, type RowSet } from '../facets/bitset.ts';
import {
  monthOf,
  rowsPerStretch,
  sameMonth,
  type CompactDetails,
  type CompactFacet,
  type CompactIndex,
  type CompactNames,
  type CompactOrganisations,
  type Part,
} from './compact-index.ts';
import type { FacetIndex } from '../facets/facet-index.ts';
import { facetKeys, type FacetKey } from '../facets/facet-keys.ts';
import { readRoleTerm, roles } from '../facets/role-term.ts';
import { organisationId } from '../organisations/organisation-id.ts';
import { decodeRows } from './postings.ts';
import { forEachInSlices } from './slices.ts';
import type { SortKeys } from '../facets/sort.ts';
import { entryLanguage } from '../text/translation.ts';
import type { SeenId } from '../../vocabulary/seen.ts';

/** An entry as far as lists show it. */
export interface ListedEntry extends SortKeys {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The language of the name, where it is not that of the page. */
  readonly nameLanguage: InterfaceLanguage | undefined;
  readonly summary: string;
  /** The language of the summary, where it is not that of the page. */
  readonly summaryLanguage: InterfaceLanguage | undefined;
  /** The primary one first. */
  readonly focusAreas: readonly string[];
  readonly countries: readonly string[];
  readonly seen: SeenId;
  /** Year, or year and month, of when it was seen so, or of its end. */
  readonly seenOn: string | undefined;
}

/** What a table says of an entry besides what filters know. */
export interface EntryDetails {
  readonly leads: readonly string[];
  readonly funders: readonly string[];
  readonly sources: number;
  readonly independent: number;
}

/** The catalogue as the explorer holds it. Rows stand in the order of `bySeen`. Parts of a large one may still be missing. */
export interface ListIndex extends FacetIndex {
  /** Whole once the row is loaded. */
  readonly entryAt: (row: number) => ListedEntry;
  readonly sortKeysAt: (row: number) => SortKeys;
  /** Id, name and other names; needs `loadNames`. */
  readonly namesAt: (row: number) => Pick<ListedEntry, 'id' | 'name' | 'aliases'>;
  /** Empty while the row is not loaded. */
  readonly summaryAt: (row: number) => string;
  /** Nothing for an id of no entry, nor for any before `loadNames`. */
  readonly rowOf: (id: string) => number | undefined;
  readonly label: (facet: FacetKey, term: string) => string;
  /** Whether everything a list shows of these rows is there. */
  readonly hasRows: (rows: readonly number[]) => boolean;
  readonly loadRows: (rows: readonly number[]) => Promise<void>;
  /** Labels of the terms that an entry has, most used first; none where nothing is known. */
  readonly labelsAt: (facet: FacetKey, row: number) => readonly string[];
  /** Empty while the row's details are not loaded. */
  readonly detailsAt: (row: number) => EntryDetails;
  readonly hasDetails: (rows: readonly number[]) => boolean;
  readonly loadDetails: (rows: readonly number[]) => Promise<void>;
  readonly hasNames: () => boolean;
  readonly loadNames: () => Promise<void>;
  /** The rows in the order of their names; empty before `loadNameOrder`. */
  readonly nameOrder: () => readonly number[];
  readonly hasNameOrder: () => boolean;
  readonly loadNameOrder: () => Promise<void>;
  /** All summaries, for whoever looks for words in them. */
  readonly loadSummaries: () => Promise<void>;
  readonly hasOrganisations: () => boolean;
  readonly loadOrganisations: () => Promise<void>;
}

type LoadPart = (name: string) => Promise<unknown>;

/** Parts that stand in a row, each fetched once; a failed one is tried again. */
class Parts<T> {
  readonly #parts: Part<T>[];
  readonly #running = new Map<number, Promise<void>>();
  readonly #load: LoadPart;

  constructor(parts: readonly Part<T>[], load: LoadPart) {
    this.#parts = [...parts];
    this.#load = load;
  }

  at(position: number): T | undefined {
    const part = this.#parts[position];
    return typeof part === 'string' ? undefined : part;
  }

  has(position: number): boolean {
    return typeof this.#parts[position] !== 'string';
  }

  hasAll(): boolean {
    return this.#parts.every((part) => typeof part !== 'string');
  }

  async fetch(positions: Iterable<number>): Promise<void> {
    await Promise.all([...positions].map((position) => this.#fetchOne(position)));
  }

  async fetchAll(): Promise<void> {
    await this.fetch(this.#parts.keys());
  }

  async #fetchOne(position: number): Promise<void> {
    const part = this.#parts[position];
    if (typeof part !== 'string') return;
    const running =
      this.#running.get(position) ??
      this.#load(part).then((loaded) => {
        this.#parts[position] = loaded as T;
      });
    this.#running.set(position, running);
    await running.finally(() => this.#running.delete(position));
  }
}

const nowhere: LoadPart = (name) => Promise.reject(new Error(`The part ${name} cannot be fetched here.`));

const stretchOf = (row: number): number => Math.floor(row / rowsPerStretch);

const namesOf = (lines: string | undefined): readonly string[] => (lines === undefined || lines === '' ? [] : lines.split('\n'));

/** @param load fetches a part by its name; an index of one piece needs none */
export const decodeIndex = (compact: CompactIndex, load: LoadPart = nowhere): ListIndex => {
  const { rows } = compact;
  const sets = Object.fromEntries(facetKeys.map((key) => [key, new Map()])) as unknown as Record<FacetKey, Map<string, RowSet>>;
  const labels = Object.fromEntries(facetKeys.map((key) => [key, new Map()])) as unknown as Record<FacetKey, Map<string, string>>;
  const addTerm = (key: FacetKey, { ids, labels: words, rows: postings }: CompactFacet, at: number): void => {
    const label = words[at] ?? '';
    const id = ids[at] || organisationId(label);
    sets[key].set(id, toRowSet(decodeRows(postings[at] ?? ''), rows));
    labels[key].set(id, label);
  };
  for (const key of facetKeys) {
    const facet = compact.facets[key];
    if (typeof facet !== 'string') facet.labels.forEach((_, at) => addTerm(key, facet, at));
  }

  const names = new Parts<CompactNames>(compact.names, load);
  const summaries = new Parts<readonly string[]>(compact.summaries, load);
  const details = new Parts<CompactDetails>(compact.details, load);
  const nameOrder = new Parts<readonly number[]>([compact.byName], load);
  const organisations = new Parts<CompactOrganisations>([compact.facets.organisation], load);
  let hasOrganisations = organisations.has(0);
  let addingOrganisations: Promise<void> | undefined;
  const addOrganisations = async (): Promise<void> => {
    await organisations.fetchAll();
    const facet = organisations.at(0);
    if (facet !== undefined) await forEachInSlices(facet.labels, (_, at) => addTerm('organisation', facet, at));
    hasOrganisations = true;
  };

  let organisationsById: ReadonlyMap<string, number> | undefined;
  const inRole: ListIndex['inRole'] = (term) => {
    const wanted = readRoleTerm(term);
    const facet = organisations.at(0);
    if (wanted === undefined || facet === undefined || !hasOrganisations) return undefined;
    organisationsById ??= new Map([...sets.organisation.keys()].map((id, at) => [id, at]));
    const at = organisationsById.get(wanted.organisation);
    if (at === undefined) return undefined;
    const digits = facet.roles[at] ?? '';
    const bit = 2 ** roles.indexOf(wanted.role);
    const own = decodeRows(facet.rows[at] ?? '').filter((_, of) => (Number(digits[digits.length === 1 ? 0 : of]) & bit) !== 0);
    return own.length === 0 ? undefined : toRowSet(own, rows);
  };

  const foreignNames = fromRows(decodeRows(compact.foreignNames), rows);
  const untranslated = fromRows(decodeRows(compact.untranslated), rows);
  const focusIds = [...sets.focus.keys()];
  const termsOf = (key: FacetKey, row: number): string[] => [...sets[key]].flatMap(([term, set]) => (hasRow(set, row) ? [term] : []));
  const sortKeysAt = (row: number): SortKeys => ({ evidence: compact.evidence[row] || undefined, added: compact.added[row] ?? '' });

  const aliases = new Map<number, readonly string[]>();
  const read = new Set<CompactNames>();
  const namesAt: ListIndex['namesAt'] = (row) => {
    const stretch = names.at(stretchOf(row));
    if (stretch === undefined) return { id: '', name: '', aliases: [] };
    if (!read.has(stretch)) for (const [of, ...others] of stretch.aliases) aliases.set(of, others);
    read.add(stretch);
    const name = stretch.names[row % rowsPerStretch] ?? '';
    return { id: stretch.ids[row % rowsPerStretch] || organisationId(name), name, aliases: aliases.get(row) ?? [] };
  };

  const summaryAt = (row: number): string => summaries.at(stretchOf(row))?.[row % rowsPerStretch] ?? '';

  let rowsById: ReadonlyMap<string, number> | undefined;

  return {
    rows,
    sets,
    inRole,
    sortKeysAt,
    namesAt,
    summaryAt,
    label: (facet, term) => labels[facet].get(term) ?? term,
    entryAt: (row) => {
      const primary = focusIds[Number(compact.primary[row])] ?? '';
      return {
        ...namesAt(row),
        ...sortKeysAt(row),
        summary: summaryAt(row),
        nameLanguage: hasRow(foreignNames, row) ? entryLanguage : undefined,
        summaryLanguage: hasRow(untranslated, row) ? entryLanguage : undefined,
        focusAreas: [primary, ...termsOf('focus', row).filter((area) => area !== primary)],
        countries: termsOf('country', row),
        seen: (termsOf('seen', row)[0] ?? 'unknown') as SeenId,
        seenOn: (compact.seenOn[row] === sameMonth ? monthOf(compact.evidence[row]) : compact.seenOn[row]) || undefined,
      };
    },
    hasRows: (wanted) => wanted.map(stretchOf).every((stretch) => names.has(stretch) && summaries.has(stretch)),
    loadRows: async (wanted) => {
      const stretches = new Set(wanted.map(stretchOf));
      await Promise.all([names.fetch(stretches), summaries.fetch(stretches)]);
    },
    labelsAt: (facet, row) =>
      termsOf(facet, row)
        .filter((term) => term !== 'unknown')
        .map((term) => labels[facet].get(term) ?? term),
    detailsAt: (row) => {
      const stretch = details.at(stretchOf(row));
      const at = row % rowsPerStretch;
      return {
        leads: namesOf(stretch?.leads[at]),
        funders: namesOf(stretch?.funders[at]),
        sources: stretch?.sources[at] ?? 0,
        independent: stretch?.independent[at] ?? 0,
      };
    },
    hasDetails: (wanted) => wanted.map(stretchOf).every((stretch) => details.has(stretch)),
    loadDetails: (wanted) => details.fetch(new Set(wanted.map(stretchOf))),
    hasNames: () => names.hasAll(),
    loadNames: () => names.fetchAll(),
    rowOf: (id) => {
      // An id that has not come yet would be missing for good.
      if (!names.hasAll()) return undefined;
      rowsById ??= new Map(Array.from({ length: rows }, (_, row) => [namesAt(row).id, row]));
      return rowsById.get(id);
    },
    nameOrder: () => nameOrder.at(0) ?? [],
    hasNameOrder: () => nameOrder.has(0),
    loadNameOrder: () => nameOrder.fetchAll(),
    loadSummaries: () => summaries.fetchAll(),
    hasOrganisations: () => hasOrganisations,
    loadOrganisations: async () => {
      if (hasOrganisations) return;
      addingOrganisations ??= addOrganisations().finally(() => (addingOrganisations = undefined));
      await addingOrganisations;
    },
  };
};
