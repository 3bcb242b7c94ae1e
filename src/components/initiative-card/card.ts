import { html, Markup } from '../../catalogue/text/html.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import type { SeenId } from '../../vocabulary/seen.ts';
import { seenMark } from '../seen/seen-mark.ts';

/** What a card shows, in words of the page's language. */
export interface CardContent {
  readonly id: string;
  readonly name: string;
  /** The language of the name, where it is not that of the page. */
  readonly nameLanguage: string | undefined;
  readonly href: string;
  readonly summary: string;
  /** The language of the summary, where it is not that of the page. */
  readonly summaryLanguage: string | undefined;
  /** The language of the excerpt, where it is not that of the page. */
  readonly excerptLanguage: string | undefined;
  readonly focus: { readonly id: FocusAreaId; readonly label: string };
  /** Labels of further focus areas. */
  readonly alsoIn: readonly string[];
  /** Whether it runs, and when it was seen so; on a page that is built, sign and words with what is true later. */
  readonly seen: { readonly id: SeenId; readonly text: string; readonly untilLater?: Markup };
  /** Country names, already cut to a few. */
  readonly countries: string;
  /** Newest evidence, or that there is none. */
  readonly evidence: string;
  readonly old: boolean;
  /** Why a search found it: HTML-safe excerpt with marks. */
  readonly excerpt?: Markup | undefined;
  readonly reason?: string | undefined;
  /** Words of the search that it is without, and what is said before them. */
  readonly missing?: { readonly label: string; readonly words: readonly string[] } | undefined;
  /** What divides it from those before it in the list. */
  readonly divider?: string | undefined;
  /** Nothing where as many are chosen as can be compared. */
  readonly compare: CompareControl | undefined;
}

/** What puts an initiative beside others: a link to the comparison, or where several are chosen first, a button that stays pressed. */
export type CompareControl = {
  readonly text: string;
  /** The text with the name of the initiative. */
  readonly label: string;
} & ({ readonly href: string } | { readonly pressed: boolean });

/** Says the language of a text where it is not that of the page. */
export const languageMark = (language: string | undefined): Markup | false => language !== undefined && html` lang="${language}"`;

export const compareMarkup = (id: string, compare: CompareControl): Markup =>
  'pressed' in compare
    ? html`<button type="button" class="card-compare no-print" aria-label="${compare.label}" data-compare="${id}" aria-pressed="${String(compare.pressed)}">${compare.text}</button>`
    : html`<a class="card-compare no-print" href="${compare.href}" aria-label="${compare.label}" data-compare="${id}" rel="nofollow">${compare.text}</a>`;

export const seenOf = ({ seen: { id, text, untilLater } }: CardContent): Markup =>
  html`<span class="seen">${untilLater ?? html`${seenMark(id)}${text}`}</span>`;

export const missingMarkup = ({ missing }: CardContent): Markup =>
  missing === undefined ? new Markup('') : html`${missing.label} ${missing.words.map((word) => html`<s>${word}</s> `)}`;

/** Further focus areas behind the first, as one text. */
export const alsoText = ({ alsoIn }: CardContent): string => alsoIn.map((label) => ` · ${label}`).join('');

/**
 * One initiative as a card: the same markup from the build and from the explorer in the browser.
 * @param icon of its focus area, as markup
 */
export const cardMarkup = (
  card: CardContent,
  icon: string,
): Markup => html`${card.divider !== undefined && html`<p class="card-divider">${card.divider}</p>`}<article class="card" data-focus="${card.focus.id}">
<p class="card-kicker">${new Markup(icon)}${card.focus.label}<span class="card-also">${alsoText(card)}</span></p>
<h3 class="card-name"><a href="${card.href}"${languageMark(card.nameLanguage)}>${card.name}</a></h3>
<p class="card-summary"${languageMark(card.summaryLanguage)}>${card.summary}</p>
${card.excerpt !== undefined && html`<p class="card-excerpt"${languageMark(card.excerptLanguage)}>${card.excerpt}</p>`}${card.reason !== undefined && html`<p class="card-reason">${card.reason}</p>`}${card.missing !== undefined && html`<p class="card-missing">${missingMarkup(card)}</p>`}<p class="card-facts">${seenOf(card)}<span>${card.countries}</span><span${card.old && new Markup(' class="is-old"')}>${card.evidence}</span>${card.compare !== undefined && compareMarkup(card.id, card.compare)}</p>
</article>`;
