import { fold } from '../../catalogue/search/fold.ts';
import { findCountries, type NamedCountry } from './find-country.ts';

const mostShown = 8;
/** As long as typing rests before a screen reader is told what was found, in milliseconds. */
const restsFor = 700;

interface LinkedCountry extends NamedCountry {
  readonly link: HTMLAnchorElement;
}

const linkTo = ({ link }: LinkedCountry): HTMLLIElement => {
  const item = document.createElement('li');
  const copy = document.createElement('a');
  copy.href = link.href;
  copy.textContent = link.textContent.trim();
  item.append(copy);
  return item;
};

/** Finds a country of the lists of the page while its name is typed. What is typed goes nowhere. */
class CountryFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const status = this.querySelector('[role=status]');
    if (field === null || list === null || status === null) return;
    const countries = [...document.querySelectorAll<HTMLAnchorElement>('a[data-names]')].map((link) => ({
      link,
      name: fold(link.textContent),
      others: (link.dataset['names'] ?? '').split('|'),
    }));
    let told: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      const { found } = findCountries(countries, field.value);
      const shown = found.slice(0, mostShown);
      list.replaceChildren(...shown.map(linkTo));
      clearTimeout(told);
      told = setTimeout(() => {
        status.textContent = fold(field.value) === '' ? '' : this.#told(shown, found.length);
        // The list itself shows what was found; that nothing was is seen only here.
        status.classList.toggle('visually-hidden', found.length > 0);
      }, restsFor);
    };
    field.addEventListener('input', show);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const { meant } = findCountries(countries, field.value);
      if (meant === undefined) list.querySelector('a')?.focus();
      else meant.link.click();
      // Else the key would also press the link that now has the focus.
      event.preventDefault();
    });
    this.hidden = false;
    // Going back can leave what was typed in the field.
    show();
  }

  #told(shown: readonly LinkedCountry[], total: number): string {
    const { found, more, none } = this.dataset;
    const words = total === 0 ? none : total > shown.length ? more : found;
    const names = shown.map(({ link }) => link.textContent.trim()).join(', ');
    return (words ?? '').replace('{n}', String(total)).replace('{names}', names);
  }
}

customElements.define('country-finder', CountryFinder);
