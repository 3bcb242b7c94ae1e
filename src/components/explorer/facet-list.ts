import { canHaveSeveral, type FacetKey } from '../../catalogue/facets/facet-keys.ts';
import type { FacetSelection } from '../../catalogue/facets/selection.ts';
import { FacetOptions } from './facet-options.ts';
import type { Options } from './options.ts';
import type { TermState } from './explorer-state.ts';
import { setText } from './text.ts';
import type { Words } from './explorer-words.ts';

interface Handlers {
  /** A visitor wants a term, excludes it, or neither. Says whether that was possible. */
  readonly change: (facet: FacetKey, term: string, state: TermState) => Promise<boolean>;
  /** A visitor wants each of the chosen terms, or any of them. */
  readonly together: (facet: FacetKey, isOn: boolean) => void;
  /** The list was searched in or unfolded, and needs drawing again. */
  readonly refresh: (list: FacetList) => void;
  /** The list comes into sight; until something is chosen, what stands there is right. */
  readonly opened: (list: FacetList) => void;
}

/**
 * One filter of the panel: a `details` whose links become options when it first opens. A browser looks at every field of
 * a page when it is loaded, and has to lay out a closed filter for it.
 */
export class FacetList {
  readonly facet: FacetKey;
  readonly #details: HTMLDetailsElement;
  readonly #chosen: HTMLElement;
  readonly #words: Words;
  readonly #handlers: Handlers;
  #made: FacetOptions | undefined;

  constructor(details: HTMLDetailsElement, words: Words, handlers: Handlers) {
    this.#details = details;
    this.#words = words;
    this.#handlers = handlers;
    this.facet = details.dataset['facet'] as FacetKey;
    this.#chosen = details.querySelector('.facet-chosen') as HTMLElement;
    if (details.open) this.#make();
    const show = (): void => {
      this.#make();
      handlers.opened(this);
    };
    // A click comes before it opens, so that it opens with the right numbers; a search in the page opens it without one.
    details.querySelector('summary')?.addEventListener('click', () => {
      if (!details.open) show();
    });
    details.addEventListener('toggle', () => {
      if (details.open) show();
    });
  }

  get open(): boolean {
    return this.#details.open;
  }

  get find(): string {
    return this.#made?.find ?? '';
  }

  get expanded(): boolean {
    return this.#made?.expanded ?? false;
  }

  get held(): readonly string[] | undefined {
    return this.#made?.held;
  }

  update(options: Options): void {
    this.#make().update(options);
  }

  /** How many terms are chosen, shown on the filter's name, and whether each of those that are wanted is. */
  showChosen({ include, exclude, together }: FacetSelection): void {
    const { count, t } = this.#words;
    const chosen = include.length + exclude.length;
    this.#made?.showTogether(include.length > 1 && canHaveSeveral(this.facet), together === true);
    setText(this.#chosen, chosen === 0 ? '' : count(t.explorer.filters.chosen, chosen));
  }

  reveal(): void {
    this.#details.open = true;
  }

  #make(): FacetOptions {
    const { change, together, refresh } = this.#handlers;
    this.#made ??= new FacetOptions(this.#details, this.facet, this.#words, {
      change: (term, state) => change(this.facet, term, state),
      together: (isOn) => together(this.facet, isOn),
      refresh: () => refresh(this),
    });
    return this.#made;
  }
}
