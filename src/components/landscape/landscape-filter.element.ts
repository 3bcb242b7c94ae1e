import { fold } from '../../catalogue/search/fold.ts';
import { afterPause } from '../after-pause.ts';
import { todayHere } from '../later-words/today-here.ts';
import { fillFromAddress } from '../unknown-asked/fill-from-address.ts';
import { keepInAddress } from './landscape-address.ts';
import { shownIn, shownOfAll } from './landscape-counts.ts';

/** A tile whose words say by now that it was last seen running has neither the sign nor the colour of one that runs. */
const keepUpWithWords = (tile: HTMLElement): void => {
  const later = tile.querySelector<HTMLElement>('[data-later]')?.dataset['later'];
  if (later === undefined || todayHere('') < later) return;
  tile.dataset['seen'] = 'last-seen';
  tile.querySelector('.seen-mark')?.remove();
};

/** Leaves the tiles whose name has the typed words, that name a country, or that were seen running, and colours them. What is asked for stands in the address. */
class LandscapeFilter extends HTMLElement {
  connectedCallback(): void {
    const words = this.querySelector<HTMLInputElement>('[name=q]');
    const running = this.querySelector<HTMLInputElement>('[name=running]');
    const country = this.querySelector<HTMLSelectElement>('[name=country]');
    const colour = this.querySelector<HTMLSelectElement>('[name=colour]');
    const status = this.querySelector('[role=status]');
    const picture = document.querySelector<HTMLElement>('.landscape');
    const key = document.querySelector('.landscape-colour-key');
    if (!words || !running || !country || !colour || !status || !picture || !key) return;
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
    const count = shownOfAll(this.dataset['of'] ?? '');
    const tell = (): void => {
      const shown = String(shownIn(picture));
      status.textContent = (this.dataset['shown'] ?? '').replace('{n}', shown).replace('{all}', String(tiles.length));
    };
    const wish = () => ({
      q: words.value.trim() === '' ? '' : words.value,
      country: country.value,
      running: running.checked ? running.value : '',
      colour: colour.value,
    });
    const show = (): void => {
      const asked = fold(words.value).split(' ');
      const isAnywhere = country.value === '';
      const hasWords = words.value.trim() !== '';
      const isFiltered = running.checked || !isAnywhere || hasWords;
      for (const { tile, name, isRunning, countries } of tiles)
        tile.hidden =
          (running.checked && !isRunning) ||
          !(isAnywhere || countries.includes(country.value)) ||
          !asked.every((word) => name.includes(word));
      for (const group of groups) {
        const isEmpty = shownIn(group) === 0;
        const isGap = isEmpty && !isAnywhere && !hasWords;
        group.toggleAttribute('data-none', isGap);
        group.hidden = isEmpty && !isGap;
      }
      // Where there is room all is open; on a phone what was looked for.
      for (const area of areas) {
        const hasTiles = shownIn(area) > 0;
        area.open = isWide.matches || (isFiltered && hasTiles);
        // Nothing of an area has the words; without words an area without tiles is a gap.
        area.hidden = !hasTiles && hasWords;
      }
      picture.toggleAttribute('data-filtered', isFiltered);
      count(isFiltered);
    };
    const paint = (): void => {
      picture.dataset['colour'] = colour.value;
      key.textContent = colour.selectedOptions[0]?.dataset['key'] ?? '';
    };
    const keep = (): void => {
      keepInAddress(wish());
    };
    const start = (): void => {
      fillFromAddress(this, [words, country, running, colour], ['ids']);
      paint();
      show();
      tell();
      keep();
    };
    const later = afterPause();
    const changed = (): void => {
      show();
      keep();
      later(tell);
    };
    words.addEventListener('input', changed);
    running.addEventListener('change', changed);
    country.addEventListener('change', changed);
    isWide.addEventListener('change', show);
    colour.addEventListener('change', () => {
      paint();
      keep();
    });
    // Going back, a browser may give the fields other values than the address has, or the address others than the fields.
    for (const moment of ['pageshow', 'popstate'])
      addEventListener(moment, () => {
        const asked = new URLSearchParams(location.search);
        if (Object.entries(wish()).every(([name, value]) => value === (asked.get(name) ?? ''))) return;
        words.value = country.value = colour.value = '';
        running.checked = false;
        start();
      });
    this.hidden = false;
    start();
  }
}

customElements.define('landscape-filter', LandscapeFilter);
