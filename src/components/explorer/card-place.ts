import { drawnIconMarkup } from '../icon/icons.ts';
import { seenPaths } from '../seen/seen-mark.ts';
import { alsoText, cardMarkup, missingMarkup, type CardContent } from '../initiative-card/card.ts';
import type { FocusIcons } from './explorer-config.ts';
import { setAttribute, setText } from './text.ts';

/** Two cards of one form have the same elements, and differ in words and addresses. */
const formOf = ({ nameLanguage, summaryLanguage, excerpt, reason, missing, divider, compare }: CardContent): string =>
  JSON.stringify([nameLanguage, summaryLanguage, ...[excerpt, reason, missing, divider, compare].map((part) => part === undefined)]);

/** What says something else for another initiative. */
const partsOf = (place: Element) => {
  const part = (selector: string): Element => {
    const found = place.querySelector(selector);
    if (found === null) throw new Error(`A card has no ${selector}.`);
    return found;
  };
  const [seen, countries, evidence] = part('.card-facts').children as unknown as readonly [Element, Element, Element];
  return {
    card: part('.card'),
    icon: part('.icon path'),
    focus: part('.icon').nextSibling as Text,
    also: part('.card-also'),
    name: part('.card-name a'),
    summary: part('.card-summary'),
    excerpt: place.querySelector('.card-excerpt'),
    reason: place.querySelector('.card-reason'),
    missing: place.querySelector('.card-missing'),
    divider: place.querySelector('.card-divider'),
    seenMark: part('.seen-mark path'),
    seen: seen.lastChild as Text,
    countries,
    evidence,
    compare: place.querySelector('.card-compare'),
  };
};

/**
 * A place in the list. Another initiative changes words and leaves the elements, which costs the browser a fraction of
 * new ones; one whose card has other elements is written anew.
 */
export class CardPlace {
  readonly item: HTMLElement;
  readonly #icons: FocusIcons;
  /** Unknown in a list as it was built. */
  #form: string | undefined;
  #parts: ReturnType<typeof partsOf> | undefined;
  #shown: CardContent | undefined;

  constructor(item: HTMLElement, icons: FocusIcons) {
    this.item = item;
    this.#icons = icons;
  }

  show(card: CardContent): void {
    if (card === this.#shown) return;
    const before = this.#shown;
    this.#shown = card;
    const form = formOf(card);
    if (this.#parts === undefined || form !== this.#form) {
      this.item.innerHTML = cardMarkup(card, drawnIconMarkup(this.#icons[card.focus.id])).html;
      this.#parts = partsOf(this.item);
      this.#form = form;
      return;
    }
    const parts = this.#parts;
    setAttribute(parts.card, 'data-focus', card.focus.id);
    setAttribute(parts.icon, 'd', this.#icons[card.focus.id]);
    if (parts.focus.data !== card.focus.label) parts.focus.data = card.focus.label;
    setText(parts.also, alsoText(card));
    setAttribute(parts.name, 'href', card.href);
    setText(parts.name, card.name);
    setText(parts.summary, card.summary);
    if (parts.excerpt !== null && card.excerpt !== undefined && card.excerpt.html !== before?.excerpt?.html) {
      parts.excerpt.innerHTML = card.excerpt.html;
    }
    if (parts.reason !== null && card.reason !== undefined) setText(parts.reason, card.reason);
    const missing = missingMarkup(card).html;
    if (parts.missing !== null && (before === undefined || missing !== missingMarkup(before).html)) parts.missing.innerHTML = missing;
    if (parts.divider !== null && card.divider !== undefined) setText(parts.divider, card.divider);
    setAttribute(parts.seenMark, 'd', seenPaths[card.seen.id]);
    if (parts.seen.data !== card.seen.text) parts.seen.data = card.seen.text;
    setText(parts.countries, card.countries);
    setText(parts.evidence, card.evidence);
    if (card.old) setAttribute(parts.evidence, 'class', 'is-old');
    else parts.evidence.removeAttribute('class');
    if (parts.compare === null || card.compare === undefined) return;
    if ('pressed' in card.compare) setAttribute(parts.compare, 'aria-pressed', String(card.compare.pressed));
    setAttribute(parts.compare, 'aria-label', card.compare.label);
    setAttribute(parts.compare, 'data-compare', card.id);
  }
}
