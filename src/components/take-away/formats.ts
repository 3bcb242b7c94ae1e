/** The forms in which chosen entries can be taken away, in the order they are offered. */
export const takeAwayFormats = ['xlsx', 'csv', 'json', 'bib', 'ris', 'csl', 'dossier'] as const;
export type TakeAwayFormat = (typeof takeAwayFormats)[number];
/** Workbooks have a worker of their own, so that the others need not wait for their library. */
export type FileFormat = Exclude<TakeAwayFormat, 'xlsx'>;

export const isTakeAwayFormat = (text: string | undefined): text is TakeAwayFormat => takeAwayFormats.some((format) => format === text);
