import type { Initiative } from '../../schema/initiative.ts';

const names = (a: Initiative, b: Initiative): boolean => [a.related, a.partOf, a.supersededBy].some((ids) => ids?.includes(b.id) === true);

/** Whether one of two entries states that it belongs with the other. */
export const areStated = (a: Initiative, b: Initiative): boolean => names(a, b) || names(b, a);
