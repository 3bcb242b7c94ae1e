import type { Initiative } from '../../schema/initiative.ts';

const kinds = {
  workerVoice: ({ focusAreas, purposes }: Initiative) => focusAreas.includes('apps') && purposes.includes('worker-voice'),
  registers: ({ focusAreas, purposes }: Initiative) => focusAreas.includes('supply-chain') && purposes.includes('corporate-disclosure'),
  games: ({ technologies, purposes }: Initiative) => technologies.includes('gaming') && purposes.includes('raise-awareness'),
} as const;

/** A comparison that stands ready: initiatives of one kind. */
export interface ReadyComparison {
  readonly key: keyof typeof kinds;
  readonly ids: readonly string[];
}

const keys = Object.keys(kinds) as (keyof typeof kinds)[];

/** As many as a screen shows without scrolling sideways. */
const each = 3;

/** @param listed in the order of lists, so that those seen last are taken */
export const readyComparisons = (listed: readonly Initiative[]): readonly ReadyComparison[] =>
  keys
    .map((key) => ({
      key,
      ids: listed
        .filter(kinds[key])
        .slice(0, each)
        .map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 1);
