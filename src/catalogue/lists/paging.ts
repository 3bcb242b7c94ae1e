const fewestCards = 24;
/** With more the first view of the explorer would pass 100 kB at 10,000 entries: a card is about 0.12 kB, compressed. */
const mostCards = 30;

/** Cards on one page of the lists of a catalogue: more in a larger one, so that its pages do not become too many. */
export const cardsPerPage = (entries: number): number => Math.min(mostCards, Math.max(1, Math.ceil(entries / 1000)) * fewestCards);

export const pageCount = (items: number, size: number): number => Math.max(1, Math.ceil(items / size));

/** The items of one page. Pages count from 1. */
export const pageOf = <T>(items: readonly T[], page: number, size: number): readonly T[] => items.slice((page - 1) * size, page * size);

/** The last part of the addresses of a paged list: none for the first page, "page/2" for the second. */
export const pageParameters = (items: number, size: number): readonly (string | undefined)[] =>
  Array.from({ length: pageCount(items, size) }, (_, position) => (position === 0 ? undefined : `page/${position + 1}`));

/** The number in such a part. */
export const pageNumber = (parameter: string | undefined): number =>
  parameter === undefined ? 1 : Number(parameter.slice('page/'.length));
