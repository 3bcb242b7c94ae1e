import { textWidth } from '../chart/cut-text.ts';
import type { NetworkLayout } from './network-layout.ts';

type Drawn = NetworkLayout['members'][number];

/** A name beside its sign. */
export interface PlacedName {
  readonly drawn: Drawn;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const nameSize = 18;
/** Names are written bold, and letters of that weight take more room than the estimate has for plain ones. */
const bold = 1.18;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ drawn, x, y, anchor }: PlacedName): Box => {
  const width = textWidth(drawn.member.organisation.name, nameSize) * bold;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - nameSize * 0.85, bottom: y + nameSize * 0.3 };
};

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where a name may stand: right, left, above, below, and a few lines further up or down. */
const placesFor = (drawn: Drawn): readonly PlacedName[] => {
  const { x, y, radius } = drawn;
  const beside = radius + 4;
  return [0, -1, 1, -0.5, 0.5, -2, 2, -1.5, 1.5].flatMap((line): readonly PlacedName[] => {
    const middle = y + nameSize * 0.35 + line * nameSize;
    return [
      { drawn, x: x + beside, y: middle, anchor: 'start' },
      { drawn, x: x - beside, y: middle, anchor: 'end' },
      { drawn, x, y: y + (line < 0 ? -beside - 2 : beside + nameSize) + (line < 0 ? line + 1 : line) * nameSize, anchor: 'middle' },
    ];
  });
};

/** Names where they cover neither each other nor the signs of others, one after the other; where none is free, the least covered. */
export const placeNames = (named: readonly Drawn[], { width, height }: NetworkLayout): readonly PlacedName[] => {
  const signs = named.map(({ x, y, radius }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const placed: PlacedName[] = [];
  const taken: Box[] = [];
  const coverOf = (name: PlacedName): number => {
    const box = boxOf(name);
    const outside = Math.max(0, -box.left) + Math.max(0, box.right - width) + Math.max(0, -box.top) + Math.max(0, box.bottom - height);
    return outside * nameSize + [...taken, ...signs].reduce((sum, other) => sum + shared(box, other), 0);
  };
  for (const drawn of named) {
    const best = placesFor(drawn)
      .map((name) => ({ name, cover: coverOf(name) }))
      .reduce((least, each) => (each.cover < least.cover ? each : least));
    placed.push(best.name);
    taken.push(boxOf(best.name));
  }
  return placed;
};
