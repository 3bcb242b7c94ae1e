import { toCitation } from '../../catalogue/export/citation.ts';
import { choiceReference } from '../../catalogue/export/reference.ts';
import { chosenFrom, type Choice, type TakeAwayConfig } from './order.ts';

export const citeChoice = (config: TakeAwayConfig, { ids, filter, path }: Choice): string =>
  toCitation(choiceReference(chosenFrom(config, { filter, path, count: ids.length })));
