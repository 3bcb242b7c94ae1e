import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import { unknownAsked } from '../../catalogue/facets/unknown-asked.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import { putUnknownLine, unknownSaid } from '../unknown-asked/unknown-line.ts';
import type { Words } from './explorer-words.ts';

/** Says above the list what an address asked for and the list does not know, until something else is chosen. */
export const sayUnknown = (root: HTMLElement, asked: string, index: ListIndex, { t }: Words): void => {
  root.querySelector('.unknown-asked')?.remove();
  const unknown = unknownAsked(asked, (facet, term) => rowsOfTerm(index, facet, term) !== undefined);
  // This may come after the next choice.
  if (unknown.length === 0 || location.search !== asked) return;
  const note = root.querySelector('.explorer-note');
  if (note === null) return;
  const line = putUnknownLine(note, unknownSaid(t.common.unknownAsked, `${t.common.semicolon} `, unknown));
  const leave = (): void => {
    if (location.search === asked) return;
    line.remove();
    root.removeEventListener('chosen', leave);
  };
  root.addEventListener('chosen', leave);
};
