/** What the initiatives of a focus area can be grouped by. The first is the one the page opens with. */
export const landscapeViews = ['purpose', 'technology', 'region', 'user'] as const;
export type LandscapeView = (typeof landscapeViews)[number];
