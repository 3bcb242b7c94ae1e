import type { Strings } from '../shape.ts';

export const prose: Strings['prose'] = {
  contents: 'Sur cette page',
  columns: { term: 'Terme', definition: 'Ce qu’il signifie', entries: 'Fiches' },
};
