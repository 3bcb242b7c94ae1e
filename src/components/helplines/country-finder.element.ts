import { fold } from '../../catalogue/search/fold.ts';

const mostShown = 8;

/** Finds a country of the lists of the page while its name is typed. What is typed goes nowhere. */
class CountryFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const status = this.querySelector('[role=status]');
    if (field === null || list === null || status === null) return;
    const countries = [...document.querySelectorAll<HTMLAnchorElement>('a[data-names]')].map((link) => ({
      link,
      names: [fold(link.textContent), ...(link.dataset['names'] ?? '').split('|')],
    }));
    const find = (): HTMLAnchorElement[] => {
      const typed = fold(field.value);
      if (typed === '') return [];
      const starting = countries.filter(({ names }) => names.some((name) => name.startsWith(typed)));
      const inside = countries.filter((country) => !starting.includes(country) && country.names.some((name) => name.includes(` ${typed}`)));
      return [...starting, ...inside].map(({ link }) => link);
    };
    const show = (): void => {
      const found = find();
      list.replaceChildren(
        ...found.slice(0, mostShown).map((link) => {
          const item = document.createElement('li');
          const copy = document.createElement('a');
          copy.href = link.href;
          copy.textContent = link.textContent;
          item.append(copy);
          return item;
        }),
      );
      const words = found.length === 0 ? this.dataset['none'] : this.dataset['found'];
      status.textContent = fold(field.value) === '' ? '' : (words ?? '').replace('{n}', String(found.length));
    };
    field.addEventListener('input', show);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') find()[0]?.click();
    });
    this.hidden = false;
    // Going back can leave what was typed in the field.
    show();
  }
}

customElements.define('country-finder', CountryFinder);
