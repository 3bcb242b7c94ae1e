import { fold } from '../../catalogue/search/fold.ts';
import { afterPause } from '../after-pause.ts';
import { todayHere } from '../later-words/today-here.ts';

/** A tile whose words say by now that it was last seen running has neither the sign nor the colour of one that runs. */
const keepUpWithWords = (tile: HTMLElement): void => {
  const later = tile.querySelector<HTMLElement>('[data-later]')?.dataset['later'];
  if (later === undefined || todayHere('') < later) return;
  tile.dataset['seen'] = 'last-seen';
  tile.querySelector('.seen-mark')?.remove();
};

/** Leaves the tiles whose name has the typed words, that name a country, or that were seen running, and colours them. What is typed goes nowhere. */
class LandscapeFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type=search]');
    const running = this.querySelector<HTMLInputElement>('input[type=checkbox]');
    const country = this.querySelector<HTMLSelectElement>('.landscape-country');
    const colour = this.querySelector<HTMLSelectElement>('.landscape-colour');
    const status = this.querySelector('[role=status]');
    if (field === null || running === null || country === null || status === null) return;
    const items = [...document.querySelectorAll<HTMLElement>('.tiles li[data-seen]')];
    items.forEach(keepUpWithWords);
    const tiles = items.map((tile) => ({
      tile,
      name: fold(tile.querySelector('span')?.textContent ?? ''),
      isRunning: tile.dataset['seen'] === 'running',
      countries: (tile.dataset['in'] ?? '').split(' '),
    }));
    const groups = [...document.querySelectorAll<HTMLElement>('.landscape-group')];
    const areas = [...document.querySelectorAll<HTMLDetailsElement>('.landscape-area')];
    const isWide = matchMedia('(min-width: 48rem)');
    const tell = (): void => {
      const shown = tiles.filter(({ tile }) => !tile.hidden).length;
      status.textContent = (this.dataset['shown'] ?? '').replace('{n}', String(shown)).replace('{all}', String(tiles.length));
    };
    const show = (): void => {
      const words = fold(field.value).split(' ');
      const isAnywhere = country.value === '';
      for (const { tile, name, isRunning, countries } of tiles)
        tile.hidden =
          (running.checked && !isRunning) ||
          !(isAnywhere || countries.includes(country.value)) ||
          !words.every((word) => name.includes(word));
      for (const group of groups) {
        const isEmpty = group.querySelector('li[data-seen]:not([hidden])') === null;
        const isGap = isEmpty && !isAnywhere && field.value.trim() === '';
        group.toggleAttribute('data-none', isGap);
        group.hidden = isEmpty && !isGap;
      }
      const isFiltered = running.checked || !isAnywhere || field.value.trim() !== '';
      // Where there is room all is open; on a phone what was looked for.
      for (const area of areas) {
        const hasTiles = area.querySelector('li[data-seen]:not([hidden])') !== null;
        area.open = isWide.matches || (isFiltered && hasTiles);
        // Nothing of an area has the words; without words an area without tiles is a gap.
        area.hidden = !hasTiles && field.value.trim() !== '';
      }
    };
    const later = afterPause();
    const changed = (): void => {
      show();
      later(tell);
    };
    field.addEventListener('input', changed);
    running.addEventListener('change', changed);
    country.addEventListener('change', changed);
    isWide.addEventListener('change', show);
    colour?.addEventListener('change', () => {
      const chosen = colour.selectedOptions[0];
      document.querySelector<HTMLElement>('.landscape')?.setAttribute('data-colour', colour.value);
      const key = document.querySelector('.landscape-colour-key');
      if (key !== null) key.textContent = chosen?.dataset['key'] ?? '';
    });
    this.hidden = false;
    show();
    tell();
  }
}

customElements.define('landscape-filter', LandscapeFilter);
