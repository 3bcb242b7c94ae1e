import { html, Markup } from '../../catalogue/text/html.ts';
import { inLanguage } from '../in-language.ts';

/** What fits into a line of the narrowest telephone, however large it is written. */
const fitsLine = 16;
const digits = /(\(?\+?\d[\d\s().-]*\d\)?)/;

/** A number that is broken over two lines may be dialled in half: a line ends between two numbers, or before a note. */
const unbroken = (display: string): Markup =>
  display.length <= fitsLine
    ? html`${display}`
    : html`${display.split(digits).map((part, at) => (at % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part))}`;

/** A number as it is shown; what its source adds in words, as in "15115 (women)", is marked with their language. */
export const shownNumber = (display: string, page: string): Markup =>
  /\p{L}{2,}/u.test(display) ? html`<span${inLanguage(undefined, page)}>${unbroken(display)}</span>` : unbroken(display);

const lineEnd = new Markup('<wbr>');

/** An address, whose lines end at its signs rather than within a word. */
export const shownAddress = (display: string): Markup =>
  html`${display.split(/(?<=[/@.])/).flatMap((part, at) => (at === 0 ? [part] : [lineEnd, part]))}`;
