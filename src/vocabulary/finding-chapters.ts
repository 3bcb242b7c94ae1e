/** Pages of the findings, in reading order; the name of each is part of its address. */
export const findingChapters = ['status', 'technology', 'people', 'places', 'gaps', 'sources', 'funding'] as const;

export type FindingChapter = (typeof findingChapters)[number];
