import type { Initiative } from '../../schema/initiative.ts';

/** Year in which the oldest initiative began; undefined where none says so. */
export const firstYearOf = (initiatives: readonly Initiative[]): number | undefined => {
  const started = initiatives.flatMap((initiative) => initiative.started ?? []);
  return started.length === 0 ? undefined : Math.min(...started);
};
