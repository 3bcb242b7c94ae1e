import morphdom from 'morphdom';

const template = document.createElement('template');

/** Changes what differs from what stands there: new elements would take the browser several times as long. */
const patch = (place: HTMLElement, markup: string): void => {
  // A template loads nothing and runs nothing. morphdom takes the first element of a fragment for the whole.
  template.innerHTML = `<div>${markup}</div>`;
  morphdom(place, template.content.firstElementChild as HTMLElement, { childrenOnly: true });
};

/** A page of results in its place on the page. Cards keep their places, so that some can be changed before the others. */
export class CardList {
  readonly #place: HTMLElement;
  /** What was written into each card's place, for those that need no change. */
  #cards: string[] = [];
  /** Unknown on a page as it was built. */
  #links: string | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** How many cards stand there. */
  get size(): number {
    return this.#list?.children.length ?? 0;
  }

  /** Changes the cards that come first and leaves the others as they are. */
  showFirst(cards: readonly string[]): void {
    const places = this.#list?.children ?? [];
    cards.forEach((markup, at) => {
      const place = places[at];
      if (place === undefined || this.#cards[at] === markup) return;
      patch(place as HTMLElement, markup);
      this.#cards[at] = markup;
    });
  }

  /** Shows these cards and the links to other pages of them. */
  showCards(cards: readonly string[], links: string): void {
    if (this.#list === null) this.showOther('<ul class="cards" role="list"></ul>');
    const list = this.#list as HTMLElement;
    while (list.children.length > cards.length) list.lastElementChild?.remove();
    while (list.children.length < cards.length) list.append(document.createElement('li'));
    this.#cards.length = Math.min(this.#cards.length, cards.length);
    this.showFirst(cards);
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

  get #list(): HTMLElement | null {
    return this.#place.querySelector(':scope > .cards');
  }
}
