/** The forms in which chosen entries can be taken away, in the order they are offered. */
export const takeAwayFormats = ['csv', 'json', 'bib', 'ris', 'csl', 'dossier'] as const;
export type TakeAwayFormat = (typeof takeAwayFormats)[number];

export const isTakeAwayFormat = (text: string | undefined): text is TakeAwayFormat => takeAwayFormats.some((format) => format === text);
