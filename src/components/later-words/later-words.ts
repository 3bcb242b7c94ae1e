import { html, type Markup } from '../../catalogue/text/html.ts';

export interface LaterText {
  /** The first day on which it is true, as YYYY-MM-DD. */
  readonly from: string;
  readonly text: string;
}

const attributes = ({ from, text }: LaterText): Markup => html`data-later="${from}" data-text="${text}"`;

/**
 * What a page has to say once time has passed since it was built; the script says it by the day of the visitor. It waits in an
 * attribute: text browsers and old ones show what is hidden, and would say it too early.
 */
export const laterNote = (later: LaterText, className: string): Markup => html`<p class="${className}" ${attributes(later)} hidden></p>`;

/** The same in the place of what is true until then. */
export const untilLater = (now: Markup, later: LaterText | undefined): Markup =>
  later === undefined ? now : html`<span ${attributes(later)}>${now}</span>`;
