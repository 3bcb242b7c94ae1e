import type { Initiative } from '../../schema/initiative.ts';
import { termIds } from '../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { facets, type Facet } from '../facets/facets.ts';
import { rememberedFor } from '../../remembered/remembered.ts';
import { byName } from '../facets/sort.ts';
import type { LandscapeView } from './landscape-views.ts';

/** What a tile shows. */
export interface Tile extends Pick<Initiative, 'id' | 'name' | 'seen' | 'statusAsOf' | 'ended' | 'countries'> {
  /** Whether a source says who pays for it. */
  readonly isFunded: boolean;
}

export interface TileGroup {
  readonly term: string;
  readonly size: number;
  /** By name; fewer than `size` where the whole would not fit. */
  readonly tiles: readonly Tile[];
}

export interface LandscapeArea {
  readonly area: FocusAreaId;
  readonly size: number;
  /** In the order of the vocabulary, without empty ones. */
  readonly groups: readonly TileGroup[];
}

/** Tiles that one page can show and stay quick to load and to read. */
export const mostTiles = 1500;

const tilesIn = (groups: readonly TileGroup[]): readonly Tile[] => groups.flatMap(({ tiles }) => tiles);

/** How many tiles of an area were seen running within two years, and how many last longer ago. */
export const seenInArea = ({ groups }: LandscapeArea): { readonly running: number; readonly lastSeen: number } => ({
  running: tilesIn(groups).filter(({ seen }) => seen === 'running').length,
  lastSeen: tilesIn(groups).filter(({ seen }) => seen === 'last-seen').length,
});

/** Codes of the countries that any tile names; `global` where one works everywhere. */
export const countriesOfTiles = (areas: readonly LandscapeArea[]): readonly string[] => [
  ...new Set(areas.flatMap(({ groups }) => tilesIn(groups).flatMap(({ countries }) => countries))),
];

/** How many tiles a group may have so that all groups together stay within `most`. */
const tilesPerGroup = (sizes: readonly number[], most: number): number => {
  const shown = (cap: number): number => sizes.reduce((sum, size) => sum + Math.min(size, cap), 0);
  let cap = Math.max(1, ...sizes);
  while (cap > 1 && shown(cap) > most) cap = shown(cap) > 2 * most ? Math.ceil(cap / 2) : cap - 1;
  return cap;
};

const tileOf = (initiative: Initiative): Tile => {
  const { id, name, seen, statusAsOf, ended, countries, organisations } = initiative;
  return { id, name, seen, statusAsOf, ended, countries, isFunded: organisations.some(({ role }) => role === 'funder') };
};

/** Every initiative once: under its first focus area, and there under the first term of the view. */
export const landscapeOf = rememberedFor(
  (initiatives: readonly Initiative[], view: LandscapeView, most: number = mostTiles): readonly LandscapeArea[] => {
    const { terms, termsOf }: Facet = facets[view];
    const order = typeof terms === 'string' ? [] : Object.keys(terms);
    const areas = Map.groupBy(initiatives.toSorted(byName), ({ focusAreas: [first] }) => first);
    const groupsOf = (area: FocusAreaId) => {
      const groups = Map.groupBy(areas.get(area) ?? [], (initiative) => termsOf(initiative)[0] ?? '');
      return order.flatMap((term) => {
        const members = groups.get(term);
        return members === undefined ? [] : [{ term, members }];
      });
    };
    const grouped = termIds(focusAreas).map((area) => ({ area, groups: groupsOf(area) }));
    const cap = tilesPerGroup(
      grouped.flatMap(({ groups }) => groups.map(({ members }) => members.length)),
      most,
    );
    return grouped
      .filter(({ groups }) => groups.length > 0)
      .map(({ area, groups }) => ({
        area,
        size: groups.reduce((sum, { members }) => sum + members.length, 0),
        groups: groups.map(({ term, members }) => ({ term, size: members.length, tiles: members.slice(0, cap).map(tileOf) })),
      }));
  },
);
