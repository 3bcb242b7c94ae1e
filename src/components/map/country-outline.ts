import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

type Point = readonly [number, number];

/** Points nearer than this to the one before, in pixels of the map, cannot be told apart. */
const nearest = 0.9;

/** Finer than half a pixel of the map nobody sees, and each digit more is a quarter of the whole. */
const halves = ([x, y]: Point): Point => [Math.round(2 * x), Math.round(2 * y)];

const thinned = (ring: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const point of ring) {
    const before = kept.at(-1);
    if (before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= nearest) kept.push(point);
  }
  return kept;
};

const written = (value: number): string => String(value / 2).replace(/^(-?)0\./, '$1.');

/** Numbers after one another: a minus parts them as well as a space. */
const joined = (parts: readonly string[]): string => parts.join(' ').replaceAll(' -', '-');

/** A ring as steps from point to point: a third of the length of one that names every place. */
const ringPath = (ring: readonly Point[]): string => {
  const points = thinned(ring).map(halves);
  const [start] = points;
  if (start === undefined || points.length < 3) return '';
  const steps = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? start;
    return joined([written(x - fromX), written(y - fromY)]);
  });
  return `M${joined(start.map(written))}l${joined(steps)}z`;
};

/** The outline of a land as the data of an SVG path, with what nobody can see left out. */
export const outlineOf = (land: GeoPermissibleObjects, projection: GeoProjection): string => {
  const rings: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(land);
  return rings.map(ringPath).join('');
};
