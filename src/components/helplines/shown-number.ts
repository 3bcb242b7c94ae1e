import { html, type Markup } from '../../catalogue/text/html.ts';
import { inLanguage } from '../in-language.ts';

/** A number as it is shown; what its source adds in words, as in "15115 (women)", is marked with their language. */
export const shownNumber = (display: string, page: string): Markup =>
  /\p{L}{2,}/u.test(display) ? html`<span${inLanguage(undefined, page)}>${display}</span>` : html`${display}`;
