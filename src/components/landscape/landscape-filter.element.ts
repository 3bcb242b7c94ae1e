import { fold } from '../../catalogue/search/fold.ts';

/** Leaves the tiles whose name has the typed words, or that were seen running. What is typed goes nowhere. */
class LandscapeFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type=search]');
    const running = this.querySelector<HTMLInputElement>('input[type=checkbox]');
    const status = this.querySelector('[role=status]');
    if (field === null || running === null || status === null) return;
    const tiles = [...document.querySelectorAll<HTMLElement>('.tiles li[data-seen]')].map((tile) => ({
      tile,
      name: fold(tile.querySelector('span')?.textContent ?? ''),
      isRunning: tile.dataset['seen'] === 'running',
    }));
    const groups = [...document.querySelectorAll<HTMLElement>('.landscape-group')];
    const show = (): void => {
      const words = fold(field.value).split(' ');
      let shown = 0;
      for (const { tile, name, isRunning } of tiles) {
        tile.hidden = (running.checked && !isRunning) || !words.every((word) => name.includes(word));
        if (!tile.hidden) shown++;
      }
      for (const group of groups) group.hidden = group.querySelector('li[data-seen]:not([hidden])') === null;
      status.textContent = (this.dataset['shown'] ?? '').replace('{n}', String(shown)).replace('{all}', String(tiles.length));
    };
    field.addEventListener('input', show);
    running.addEventListener('change', show);
    this.hidden = false;
    show();
  }
}

customElements.define('landscape-filter', LandscapeFilter);
