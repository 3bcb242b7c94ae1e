import { html, type Markup } from '../../catalogue/text/html.ts';
import { activate, activeOption, isOpen, listenToComboboxes, optionsOf, show, type Combobox } from '../combobox/combobox.ts';
import { Announcer } from './announcer.ts';
import type { Words } from './explorer-words.ts';
import type { OfferGroup } from './search-offers.ts';

const groupMarkup = ({ title, offers }: OfferGroup, at: number): Markup =>
  html`<div role="group" aria-labelledby="offers-${at}"><p role="presentation" id="offers-${at}">${title}</p>${offers.map(
    ({ name, href, hint }, place) =>
      html`<a role="option" aria-selected="false" tabindex="-1" id="offer-${at}-${place}" href="${href}"><span>${name}</span> ${hint !== '' && html`<span class="soft">${hint}</span>`}</a>`,
  )}</div>`;

/** The list below the search field while somebody types: pages that may be meant, each of which opens with a press. */
export class OfferList {
  readonly #box: Combobox;
  readonly #said: Announcer;
  readonly #words: Words;
  #query = '';
  #written = '';

  constructor(form: HTMLElement, input: HTMLInputElement, live: HTMLElement, words: Words) {
    this.#words = words;
    this.#said = new Announcer(live);
    const list = document.createElement('div');
    list.id = 'search-offers';
    list.className = 'search-offers';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', words.t.explorer.offers.label);
    list.hidden = true;
    form.append(list);
    const asCombobox = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' };
    for (const [name, value] of Object.entries(asCombobox)) input.setAttribute(name, value);
    this.#box = { input, list };
    const boxOf = (part: EventTarget | null): Combobox | undefined =>
      part instanceof Node && (part === input || list.contains(part)) ? this.#box : undefined;
    input.addEventListener('blur', () => this.#said.say(''));
    listenToComboboxes(form, boxOf, { fill: () => Promise.resolve(), choose: () => this.close() });
  }

  close(): void {
    show(this.#box, false);
    this.#said.say('');
  }

  /** Opens with what is typed, and not again for the same: whoever closed it has seen it. */
  draw(query: string, groups: readonly OfferGroup[]): void {
    const isNew = query !== this.#query;
    this.#query = query;
    this.#write(groups);
    const { length } = optionsOf(this.#box);
    const isShown = length > 0 && (isNew ? document.activeElement === this.#box.input : isOpen(this.#box));
    if (isShown !== isOpen(this.#box)) show(this.#box, isShown);
    this.#said.say(isShown ? this.#words.count(this.#words.t.explorer.offers.said, length) : '');
  }

  /** The option that the keys are on keeps them where it is still there. */
  #write(groups: readonly OfferGroup[]): void {
    const markup = groups.map((group, at) => groupMarkup(group, at).html).join('');
    if (markup === this.#written) return;
    this.#written = markup;
    const active = activeOption(this.#box)?.getAttribute('href');
    this.#box.list.innerHTML = markup;
    activate(
      this.#box,
      optionsOf(this.#box).find((option) => option.getAttribute('href') === active),
    );
  }
}
