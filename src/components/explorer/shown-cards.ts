import morphdom from 'morphdom';
import type { CardContent } from '../initiative-card/card.ts';
import { CardPlace } from './card-place.ts';
import type { FocusIcons } from './explorer-config.ts';

const template = document.createElement('template');

/** Changes what differs from what stands there: new elements would take the browser several times as long. */
const patch = (place: HTMLElement, markup: string): void => {
  // A template loads nothing and runs nothing. morphdom takes the first element of a fragment for the whole.
  template.innerHTML = `<div>${markup}</div>`;
  morphdom(place, template.content.firstElementChild as HTMLElement, { childrenOnly: true });
};

/** The page rests when nothing has changed for this long, in milliseconds. */
const untilRest = 200;

/** A page of results in its place on the page. Cards keep their places, so that some can be changed before the others. */
export class CardList {
  readonly #place: HTMLElement;
  readonly #icons: FocusIcons;
  #cards: CardPlace[];
  /** Places that a shorter list does without, for a longer one. */
  #spare: CardPlace[] = [];
  /** Unknown on a page as it was built. */
  #links: string | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, icons: FocusIcons) {
    this.#place = place;
    this.#icons = icons;
    this.#cards = [...(this.#list?.children ?? [])].map((item) => new CardPlace(item as HTMLElement, icons));
  }

  /** How many cards stand there. */
  get size(): number {
    return this.#cards.length;
  }

  /** Changes the cards that come first and leaves the others as they are. */
  showFirst(cards: readonly CardContent[]): void {
    cards.forEach((card, at) => this.#cards[at]?.show(card));
  }

  /** Takes away the cards beyond so many. */
  keepFirst(count: number): void {
    this.#change();
    const left = this.#cards.splice(count);
    for (const { item } of left) item.remove();
    this.#spare.push(...left);
  }

  /** Shows these cards and the links to other pages of them. */
  showCards(cards: readonly CardContent[], links: string): void {
    if (this.#list === null) this.showOther('<ul class="cards" role="list"></ul>');
    const list = this.#list as HTMLElement;
    this.keepFirst(cards.length);
    const added = cards.slice(this.#cards.length).map(() => this.#spare.pop() ?? new CardPlace(document.createElement('li'), this.#icons));
    this.#cards.push(...added);
    this.showFirst(cards);
    if (added.length > 0) list.append(...added.map(({ item }) => item));
    if (links === this.#links) return;
    while (list.nextSibling !== null) list.nextSibling.remove();
    list.insertAdjacentHTML('afterend', links);
    this.#links = links;
  }

  /** Shows anything else, such as a table. */
  showOther(markup: string): void {
    patch(this.#place, markup);
    this.#cards = [];
    this.#links = '';
  }

  /** The stylesheet leaves cards below the screen without layout until the page rests. */
  #change(): void {
    this.#place.classList.add('is-changing');
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), untilRest);
  }

  /**
   * Not while something in it is pressed: cards that get their layout move what comes after them, and a click that ends
   * elsewhere is lost.
   */
  #settle(): void {
    if (this.#place.matches(':active')) this.#rest = setTimeout(() => this.#settle(), untilRest);
    else this.#place.classList.remove('is-changing');
  }

  get #list(): HTMLElement | null {
    return this.#place.querySelector(':scope > .cards');
  }
}
