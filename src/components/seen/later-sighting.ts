import { oldFrom } from '../../catalogue/facets/evidence.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { untilLater, type LaterText } from '../later-words/later-words.ts';
import { seenMark, seenText, sightingOf, type Seen, type SeenWords } from './seen-mark.ts';

/** What has to stand in the place of "running" once it was seen so too long ago. */
export const laterSighting = (initiative: Seen, words: SeenWords): LaterText | undefined => {
  const { seen, statusAsOf } = initiative;
  if (seen !== 'running' || statusAsOf === undefined) return undefined;
  return { from: oldFrom(statusAsOf), text: seenText({ ...sightingOf(initiative), seen: 'last-seen' }, words) };
};

/** Its state with the sign, until that is too long ago. */
export const seenUntilLater = (initiative: Initiative, words: SeenWords): Markup =>
  untilLater(html`${seenMark(initiative.seen)}${seenText(sightingOf(initiative), words)}`, laterSighting(initiative, words));

export const seenMarkup = (initiative: Initiative, words: SeenWords): Markup =>
  html`<span class="seen">${seenUntilLater(initiative, words)}</span>`;
