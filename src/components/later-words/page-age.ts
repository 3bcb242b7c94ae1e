import { dayAfter } from '../../catalogue/text/partial-date.ts';

/** The site is made anew each day. After this many without, what its lists and counts call recent is no longer all so. */
export const daysUntilPageIsOld = 31;

/** The first day on which a page that was built on a day has to say how old it is. */
export const pageIsOldFrom = (built: string): string => dayAfter(built, daysUntilPageIsOld);
