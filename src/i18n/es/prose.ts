import type { Strings } from '../shape.ts';

export const prose: Strings['prose'] = {
  contents: 'En esta página',
  columns: { term: 'Término', definition: 'Qué significa', entries: 'Fichas' },
};
