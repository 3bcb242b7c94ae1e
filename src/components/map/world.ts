import { geoArea, geoCentroid, geoEqualEarth } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import facts from 'world-countries';
import { outlineOf } from './country-outline.ts';
import { isCountry, type CountryCode } from '../../vocabulary/countries.ts';

export const mapWidth = 960;
export const mapHeight = 450;

interface Shape {
  readonly code: CountryCode | undefined;
  readonly path: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Disc extends Point {
  readonly code: CountryCode;
}

/** All that a program needs to draw the lands. */
export interface World {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly discs: readonly Disc[];
}

/** Below this share of the globe a country can hardly be seen or hit, so it gets a disc. */
const smallest = 0.00004;

const codes = new Map(facts.flatMap(({ cca2, ccn3 }) => (isCountry(cca2) ? [[ccn3, cca2] as const] : [])));
/** Shapes without an ISO number in the atlas. */
const byAtlasName: Readonly<Record<string, CountryCode>> = { Kosovo: 'XK' };

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const lands = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== '010');
const projection = geoEqualEarth().fitExtent(
  [
    [4, 4],
    [mapWidth - 4, mapHeight - 4],
  ],
  { type: 'FeatureCollection', features: lands },
);

const codeOf = ({ id, properties }: (typeof lands)[number]): CountryCode | undefined =>
  codes.get(String(id)) ?? byAtlasName[properties.name];

const round = (value: number): number => Math.round(10 * value) / 10;

/** The lands in an equal-area projection, Antarctica left out. */
export const shapes: readonly Shape[] = lands.map((land) => ({ code: codeOf(land), path: outlineOf(land, projection) }));

const large = new Set(lands.filter((land) => geoArea(land) / (4 * Math.PI) >= smallest).map(codeOf));

/** Where a country stands that is too small for its shape to be seen, or that the atlas has no shape for. */
export const discs: readonly Disc[] = facts.flatMap(({ cca2, latlng }) => {
  if (!isCountry(cca2) || large.has(cca2)) return [];
  const land = lands.find((each) => codeOf(each) === cca2);
  const [latitude = 0, longitude = 0] = latlng;
  const point = projection(land === undefined ? [longitude, latitude] : geoCentroid(land));
  return point === null ? [] : [{ code: cca2, x: round(point[0]), y: round(point[1]) }];
});

/** Where a sign in a country stands: at its middle. */
export const signPlaces: ReadonlyMap<CountryCode, Point> = new Map(
  facts.flatMap(({ cca2, latlng: [latitude = 0, longitude = 0] }) => {
    const point = projection([longitude, latitude]);
    return isCountry(cca2) && point !== null ? [[cca2, { x: round(point[0]), y: round(point[1]) }] as const] : [];
  }),
);

export const world: World = { width: mapWidth, height: mapHeight, shapes, discs };
