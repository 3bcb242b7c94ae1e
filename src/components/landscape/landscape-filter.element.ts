import { fold } from '../../catalogue/search/fold.ts';
import { afterPause } from '../after-pause.ts';

/** Leaves the tiles whose name has the typed words, or that were seen running, and colours them. What is typed goes nowhere. */
class LandscapeFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type=search]');
    const running = this.querySelector<HTMLInputElement>('input[type=checkbox]');
    const colour = this.querySelector('select');
    const status = this.querySelector('[role=status]');
    if (field === null || running === null || status === null) return;
    const tiles = [...document.querySelectorAll<HTMLElement>('.tiles li[data-seen]')].map((tile) => ({
      tile,
      name: fold(tile.querySelector('span')?.textContent ?? ''),
      isRunning: tile.dataset['seen'] === 'running',
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
      for (const { tile, name, isRunning } of tiles)
        tile.hidden = (running.checked && !isRunning) || !words.every((word) => name.includes(word));
      for (const group of groups) group.hidden = group.querySelector('li[data-seen]:not([hidden])') === null;
      const isFiltered = running.checked || field.value.trim() !== '';
      // Where there is room all is open; on a phone what was looked for.
      for (const area of areas) area.open = isWide.matches || (isFiltered && area.querySelector('.landscape-group:not([hidden])') !== null);
    };
    const later = afterPause();
    const changed = (): void => {
      show();
      later(tell);
    };
    field.addEventListener('input', changed);
    running.addEventListener('change', changed);
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
