import type { Option } from './options.ts';
import { setText } from './text.ts';
import type { Words } from './explorer-words.ts';

const markup =
  '<label><input type="checkbox"><span class="option-label"></span></label><span class="option-count"></span><button type="button" class="option-exclude"></button>';

/** So many lines there are in the page, each with an id of its own. */
let made = 0;

/**
 * A line of a filter, whose term can be wanted (checkbox) or excluded (button). Another term changes words and numbers
 * and leaves the elements in place, which costs the browser a fraction of new ones.
 */
export class OptionRow {
  readonly item = document.createElement('li');
  readonly #words: Words;
  readonly #input: HTMLInputElement;
  readonly #label: HTMLElement;
  readonly #count: HTMLElement;
  readonly #exclude: HTMLButtonElement;
  readonly #note = document.createElement('span');
  #shown: Option | undefined;

  constructor(words: Words) {
    this.#words = words;
    this.item.className = 'option';
    this.item.innerHTML = markup;
    this.#input = this.item.querySelector('input') as HTMLInputElement;
    this.#label = this.item.querySelector('.option-label') as HTMLElement;
    this.#count = this.item.querySelector('.option-count') as HTMLElement;
    this.#exclude = this.item.querySelector('button') as HTMLButtonElement;
    // The number describes the option and is no part of its name, which is what one says to choose it.
    this.#count.id = `option-count-${(made += 1)}`;
    this.#input.setAttribute('aria-describedby', this.#count.id);
    this.#note.className = 'option-note';
    this.#note.textContent = words.t.explorer.filters.excluded;
  }

  /** @param written the count as it is written, where that is known */
  update(option: Option, written?: string): void {
    const { term, label, count, state } = option;
    const { fill, number, t } = this.#words;
    if (term !== this.#shown?.term || label !== this.#shown.label) {
      this.item.dataset['term'] = term;
      setText(this.#label, label);
      this.#exclude.ariaLabel = fill(t.explorer.filters.exclude, { label });
    }
    if (count !== this.#shown?.count) setText(this.#count, written ?? number(count));
    if (this.#shown === undefined || state !== this.#shown.state) {
      this.item.dataset['state'] = state ?? '';
      this.#exclude.ariaPressed = String(state === 'exclude');
      if (state === 'exclude') this.#label.after(this.#note);
      else this.#note.remove();
    }
    // The visitor's own click has changed it already.
    if (this.#input.checked !== (state === 'include')) this.#input.checked = state === 'include';
    const isEmpty = count === 0 && state === undefined;
    if (isEmpty !== this.item.hasAttribute('data-empty')) this.item.toggleAttribute('data-empty', isEmpty);
    this.#shown = option;
  }
}
