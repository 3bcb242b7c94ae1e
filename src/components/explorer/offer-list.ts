import { activate, activeOption, isOpen, listenToComboboxes, optionsOf, show, type Combobox } from '../combobox/combobox.ts';
import { Announcer } from './announcer.ts';
import type { Words } from './explorer-words.ts';
import { element } from './make-element.ts';
import type { Offer, OfferGroup } from './search-offers.ts';

/** Made of elements, not of markup: a page without lists lets no script turn text into markup. */
const optionOf = ({ name, href, hint }: Offer, id: string): HTMLElement => {
  const option = element('a', { role: 'option', 'aria-selected': 'false', tabindex: '-1', id, href }, element('span', {}, name));
  if (hint !== '') option.append(' ', element('span', { class: 'soft' }, hint));
  return option;
};

const groupOf = ({ title, offers }: OfferGroup, at: number): HTMLElement =>
  element(
    'div',
    { role: 'group', 'aria-labelledby': `offers-${at}` },
    element('p', { role: 'presentation', id: `offers-${at}` }, title),
    ...offers.map((offer, place) => optionOf(offer, `offer-${at}-${place}`)),
  );

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
    const list = element('div', {
      id: 'search-offers',
      class: 'search-offers',
      role: 'listbox',
      'aria-label': words.t.explorer.offers.label,
    });
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
    const written = JSON.stringify(groups);
    if (written === this.#written) return;
    this.#written = written;
    const active = activeOption(this.#box)?.getAttribute('href');
    this.#box.list.replaceChildren(...groups.map(groupOf));
    activate(
      this.#box,
      optionsOf(this.#box).find((option) => option.getAttribute('href') === active),
    );
  }
}
