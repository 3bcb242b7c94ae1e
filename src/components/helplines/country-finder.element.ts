import { fold } from '../../catalogue/search/fold.ts';
import { isOnlyNumbers } from '../../catalogue/search/only-numbers.ts';
import { findPlaces, type FindablePlace } from './find-place.ts';

const mostShown = 8;
/** As long as typing rests before a screen reader is told what was found, in milliseconds. */
const restsFor = 700;

interface LinkedPlace extends FindablePlace {
  readonly link: HTMLAnchorElement;
  others: readonly string[];
}

/** The code of the country that a link leads to. */
const codeOf = ({ link }: LinkedPlace): string => link.pathname.split('/').at(-2) ?? '';

/** Adds what capitals are called, in many languages and scripts: more than the page could carry for everybody. */
const addCapitals = async (places: readonly LinkedPlace[], address: string): Promise<void> => {
  const names = (await (await fetch(address)).json()) as Readonly<Record<string, string>>;
  for (const place of places) place.others = [...place.others, ...(names[codeOf(place)]?.split('|') ?? [])];
};

const linkTo = ({ link }: LinkedPlace): HTMLLIElement => {
  const item = document.createElement('li');
  const copy = document.createElement('a');
  copy.href = link.href;
  copy.textContent = link.textContent.trim();
  item.append(copy);
  return item;
};

/** Finds a country or a language of the lists of the page while its name, or a number, is typed. What is typed goes nowhere. */
class CountryFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const status = this.querySelector('[role=status]');
    if (field === null || list === null || status === null) return;
    const places = [...document.querySelectorAll<HTMLAnchorElement>('a[data-names]')].map((link, at) => ({
      link,
      id: String(at),
      name: fold(link.textContent),
      others: (link.dataset['names'] ?? '').split('|'),
      digits: (link.dataset['numbers'] ?? '').split(' '),
    }));
    let told: ReturnType<typeof setTimeout> | undefined;
    let hasAsked = false;
    const show = (): void => {
      const { found } = findPlaces(places, field.value);
      if (found.length === 0 && fold(field.value) !== '' && !isOnlyNumbers(field.value) && !hasAsked) {
        hasAsked = true;
        // Without them the finder still knows what stands on the page.
        addCapitals(places, this.dataset['capitals'] ?? '').then(show, () => undefined);
      }
      const shown = found.slice(0, mostShown);
      list.replaceChildren(...shown.map(linkTo));
      clearTimeout(told);
      told = setTimeout(() => {
        status.textContent = fold(field.value) === '' ? '' : this.#told(shown, found.length, isOnlyNumbers(field.value));
        // The list itself shows what was found; that nothing was is seen only here.
        status.classList.toggle('visually-hidden', found.length > 0);
      }, restsFor);
    };
    field.addEventListener('input', show);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const { meant } = findPlaces(places, field.value);
      if (meant === undefined) list.querySelector('a')?.focus();
      else meant.link.click();
      // Else the key would also press the link that now has the focus.
      event.preventDefault();
    });
    this.hidden = false;
    // Going back can leave what was typed in the field.
    show();
  }

  #told(shown: readonly LinkedPlace[], total: number, isNumber: boolean): string {
    const { found, more, none, unknown } = this.dataset;
    const words = total === 0 ? (isNumber ? unknown : none) : total > shown.length ? more : found;
    const names = shown.map(({ link }) => link.textContent.trim()).join(', ');
    return (words ?? '').replace('{n}', String(total)).replace('{names}', names);
  }
}

customElements.define('country-finder', CountryFinder);
