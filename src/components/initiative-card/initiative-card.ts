import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
import { iconMarkup } from '../icon/icons.ts';
import { cardMarkup } from './card.ts';
import { cardContent } from './card-content.ts';

/** An entry stands in as many lists as it has terms, and looks the same in each. */
const cards = new WeakMap<Context, WeakMap<Initiative, string>>();

/** The card of an initiative as HTML, made once a language. */
export const initiativeCard = (initiative: Initiative, context: Context): string => {
  let own = cards.get(context);
  if (own === undefined) cards.set(context, (own = new WeakMap()));
  let card = own.get(initiative);
  if (card === undefined) {
    const content = cardContent(initiative, context);
    card = cardMarkup(content, iconMarkup(context.urls.file('icons.svg'), content.focus.id)).html;
    own.set(initiative, card);
  }
  return card;
};
