import type { Partners } from '../../catalogue/organisations/partners.ts';

/** A place on the ring around an organisation. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly kind: keyof Partners;
  readonly shared: number;
  readonly x: number;
  readonly y: number;
  /** Where its name begins or ends, beside its dot. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
}

/** Size of the picture, in its own units. */
export const size = { width: 820, height: 340 } as const;
export const centre = { x: size.width / 2, y: size.height / 2 } as const;

const most = 14;
const radius = { x: 150, y: 140 } as const;
const longestName = 34;

/** A name too long for the picture gives way to its acronym. */
const short = (name: string, acronym: string | undefined): string =>
  name.length <= longestName ? name : (acronym ?? `${name.slice(0, longestName - 1).trimEnd()}…`);
const round = (value: number): number => Math.round(value * 10) / 10;

/** The nearest of those an organisation is named with, on a ring; a thicker line stands for more shared entries. */
export const neighbourhoodOf = (partners: Partners): readonly Neighbour[] => {
  const all = (['together', 'funders', 'funded'] as const).flatMap((kind) =>
    partners[kind].map(({ id, name, acronym, named }) => ({ id, name: short(name, acronym), kind, shared: named })),
  );
  const places = new Map(all.toReversed().map((neighbour) => [neighbour.id, neighbour]));
  const nearest = [...new Set(all.map(({ id }) => id))]
    .flatMap((id) => places.get(id) ?? [])
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most);
  return nearest.map((neighbour, at) => {
    // Half a step on, so that nobody stands exactly above or below the centre, where names of both sides would meet.
    const angle = (2 * Math.PI * (at + 0.5)) / nearest.length - Math.PI / 2;
    const x = round(centre.x + radius.x * Math.cos(angle));
    const isRight = x >= centre.x;
    return {
      ...neighbour,
      x,
      y: round(centre.y + radius.y * Math.sin(angle)),
      textX: x + (isRight ? 12 : -12),
      anchor: isRight ? 'start' : 'end',
      width: Math.min(8, 1 + neighbour.shared),
    };
  });
};
