import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import { unknownAsked } from '../../catalogue/facets/unknown-asked.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import type { Words } from './explorer-words.ts';

/** An address may hold anything; no more of it than this is shown. */
const mostSaid = 5;
const longestSaid = 60;

const cut = (text: string): string => (text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text);

/** Says above the list what an address asked for and the list does not know, until something else is chosen. */
export const sayUnknown = (root: HTMLElement, asked: string, index: ListIndex, { t, fill }: Words): void => {
  root.querySelector('.explorer-unknown')?.remove();
  const unknown = unknownAsked(asked, (facet, term) => rowsOfTerm(index, facet, term) !== undefined);
  // This may come after the next choice.
  if (unknown.length === 0 || location.search !== asked) return;
  const line = document.createElement('p');
  line.className = 'explorer-unknown';
  line.setAttribute('role', 'status');
  root.querySelector('.explorer-note')?.before(line);
  line.textContent = fill(t.explorer.status.unknown, { asked: unknown.slice(0, mostSaid).map(cut).join(`${t.common.semicolon} `) });
  const leave = (): void => {
    if (location.search === asked) return;
    line.remove();
    root.removeEventListener('chosen', leave);
  };
  root.addEventListener('chosen', leave);
};
