import { iconAddress, type IconName } from '../icon/icons.ts';
import { alsoText, cardMarkup, type CardContent } from '../initiative-card/card.ts';
import { setAttribute, setText } from './text.ts';

/** Two cards of one form have the same elements, and differ in words and addresses. */
const formOf = ({ summaryLanguage, excerpt, reason, compare }: CardContent): string =>
  JSON.stringify([summaryLanguage, excerpt === undefined, reason === undefined, compare?.chosen]);

/** What says something else for another initiative. */
const partsOf = (place: Element) => {
  const part = (selector: string): Element => {
    const found = place.querySelector(selector);
    if (found === null) throw new Error(`A card has no ${selector}.`);
    return found;
  };
  const [status, countries, evidence] = part('.card-facts').children as unknown as readonly [Element, Element, Element];
  return {
    card: part('.card'),
    icon: part('use'),
    focus: part('.icon').nextSibling as Text,
    also: part('.card-also'),
    name: part('.card-name a'),
    summary: part('.card-summary'),
    excerpt: place.querySelector('.card-excerpt'),
    reason: place.querySelector('.card-reason'),
    status,
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
  readonly #sprite: string;
  /** Unknown in a list as it was built. */
  #form: string | undefined;
  #parts: ReturnType<typeof partsOf> | undefined;
  #excerpt: string | undefined;

  constructor(item: HTMLElement, sprite: string) {
    this.item = item;
    this.#sprite = sprite;
  }

  show(card: CardContent): void {
    const form = formOf(card);
    if (this.#parts === undefined || form !== this.#form) {
      this.item.innerHTML = cardMarkup(card, this.#sprite).html;
      this.#parts = partsOf(this.item);
      this.#form = form;
      this.#excerpt = card.excerpt?.html;
      return;
    }
    const parts = this.#parts;
    setAttribute(parts.card, 'data-focus', card.focus.id);
    setAttribute(parts.icon, 'href', iconAddress(this.#sprite, card.focus.id as IconName));
    if (parts.focus.data !== card.focus.label) parts.focus.data = card.focus.label;
    setText(parts.also, alsoText(card));
    setAttribute(parts.name, 'href', card.href);
    setText(parts.name, card.name);
    setText(parts.summary, card.summary);
    if (parts.excerpt !== null && card.excerpt !== undefined && card.excerpt.html !== this.#excerpt) {
      parts.excerpt.innerHTML = card.excerpt.html;
      this.#excerpt = card.excerpt.html;
    }
    if (parts.reason !== null && card.reason !== undefined) setText(parts.reason, card.reason);
    setAttribute(parts.status, 'data-status', card.status.id);
    setText(parts.status, card.status.label);
    setText(parts.countries, card.countries);
    setText(parts.evidence, card.evidence);
    if (card.old) setAttribute(parts.evidence, 'class', 'is-old');
    else parts.evidence.removeAttribute('class');
    if (parts.compare === null || card.compare === undefined) return;
    setAttribute(parts.compare, 'href', card.compare.href);
    setAttribute(parts.compare, 'aria-label', card.compare.label);
    setAttribute(parts.compare, 'data-compare', card.id);
  }
}
