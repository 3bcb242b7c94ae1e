import type { LandscapeCard } from './landscape-card.ts';
import { todayHere } from '../later-words/today-here.ts';
import { putUnknownLine, unknownSaid } from '../unknown-asked/unknown-line.ts';
import { unfitIds } from '../compare/unfit-ids.ts';
import { comparedIds } from '../../catalogue/facets/compared-entries.ts';
import { keepInAddress } from './landscape-address.ts';

const gap = 8;

/** Cards by the id of their entry. */
type Cards = Readonly<Record<string, LandscapeCard>>;

/** Without an answer tiles have no cards: they are links all the same. */
const load = (address: string): Promise<Cards> =>
  fetch(address)
    .then(async (answer) => (answer.ok ? ((await answer.json()) as Cards) : {}))
    .catch(() => ({}));

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** Element by element: no script of this page may turn text into markup. */
const partsOf = ({ seen, later, summary, language, facts }: LandscapeCard): readonly HTMLElement[] => {
  const about = element('p', summary);
  if (language !== undefined) about.lang = language;
  const list = document.createElement('dl');
  for (const [name, value] of facts) {
    const row = document.createElement('div');
    row.append(element('dt', name), element('dd', value));
    list.append(row);
  }
  return [element('p', later !== undefined && todayHere('') >= later.from ? later.text : seen), about, list];
};

/** A card beside the tile that a pointer or the keyboard is at, and what is chosen to be compared, which stands in the address. */
class LandscapeCards extends HTMLElement {
  readonly #card = document.createElement('div');
  readonly #text = document.createElement('div');
  readonly #compare = document.createElement('button');
  /** By the focus area of the tiles, each fetched when it is first asked for. */
  readonly #cards = new Map<string, Promise<Cards>>();
  #chosen: readonly string[] = [];
  #tile: HTMLElement | undefined;
  #unknown: HTMLElement | undefined;

  connectedCallback(): void {
    // Without popovers a card would be cut off by the columns; the tiles are links all the same.
    if (!('popover' in this)) return;
    this.#card.className = 'tile-card no-print';
    this.#card.popover = 'manual';
    this.#compare.className = 'button';
    this.#compare.type = 'button';
    this.#card.append(this.#text, this.#compare);
    this.#compare.addEventListener('click', () => {
      this.#choose();
    });
    this.querySelector('.compare-tray button')?.addEventListener('click', () => {
      this.#keep([]);
    });
    const open = (event: Event): void => {
      void this.#open(this.#tileOf(event.target));
    };
    this.addEventListener('focusin', open);
    this.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') open(event);
    });
    this.addEventListener('pointerleave', () => {
      if (!this.#card.contains(document.activeElement)) this.#close();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#card.matches(':popover-open')) return;
      const link = this.#tile?.querySelector('a');
      if (this.#card.contains(document.activeElement)) link?.focus();
      this.#close();
    });
    document.addEventListener(
      'scroll',
      () => {
        this.#place();
      },
      { passive: true },
    );
    const asked = location.search;
    const { ids } = comparedIds(asked);
    const known = ids.filter((id) => this.#tileWith(id) !== null);
    this.#sayUnknown([...ids.filter((id) => !known.includes(id)), ...unfitIds(asked)]);
    this.#keep(known);
  }

  #sayUnknown(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.#unknown = putUnknownLine(this, unknownSaid(this.dataset['unknown'] ?? '', '', [`ids=${ids.join(',')}`]));
  }

  #tileWith(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`li[data-id="${id}"]`);
  }

  /** The tile that something lies in; nothing but the card itself keeps it open. */
  #tileOf(target: EventTarget | null): HTMLElement | undefined {
    return target instanceof Element ? (target.closest<HTMLElement>('li[data-id]') ?? undefined) : undefined;
  }

  #cardsOf(tile: HTMLElement): Promise<Cards> {
    const area = tile.closest<HTMLElement>('[data-focus]')?.dataset['focus'] ?? '';
    const known = this.#cards.get(area) ?? load((this.dataset['cards'] ?? '').replace('{area}', area));
    this.#cards.set(area, known);
    return known;
  }

  async #open(tile: HTMLElement | undefined): Promise<void> {
    if (tile === this.#tile) return;
    if (tile === undefined) {
      this.#close();
      return;
    }
    this.#tile = tile;
    const cards = await this.#cardsOf(tile);
    // Somebody may have gone on meanwhile.
    if (this.#tile !== tile) return;
    const id = tile.dataset['id'] ?? '';
    const card = cards[id];
    if (card === undefined) return;
    this.#text.replaceChildren(...partsOf(card));
    tile.append(this.#card);
    this.#showCompare();
    this.#card.showPopover();
    this.#place();
  }

  #close(): void {
    this.#tile = undefined;
    this.#card.remove();
  }

  /** Beside the tile: right of it, or left where there is no room; never out of the window. */
  #place(): void {
    if (this.#tile === undefined || !this.#card.isConnected) return;
    const tile = this.#tile.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const isRight = tile.right + gap + width <= document.documentElement.clientWidth;
    const left = isRight ? tile.right : Math.max(gap, tile.left - width);
    const top = Math.max(gap, Math.min(tile.top, document.documentElement.clientHeight - height - gap));
    this.#card.style.setProperty('left', `${left}px`);
    this.#card.style.setProperty('top', `${top}px`);
  }

  #nameOf(id: string): string {
    return this.#tileWith(id)?.querySelector('[lang], a > span')?.textContent.trim() ?? id;
  }

  #showCompare(): void {
    const id = this.#tile?.dataset['id'] ?? '';
    const isChosen = this.#chosen.includes(id);
    this.#compare.textContent = this.dataset['compare'] ?? '';
    this.#compare.ariaLabel = (this.dataset['compareOf'] ?? '').replace('{name}', this.#nameOf(id));
    this.#compare.ariaPressed = String(isChosen);
    this.#compare.disabled = !isChosen && this.#chosen.length >= Number(this.dataset['most']);
  }

  #choose(): void {
    const id = this.#tile?.dataset['id'];
    if (id === undefined) return;
    this.#unknown?.remove();
    this.#keep(this.#chosen.includes(id) ? this.#chosen.filter((other) => other !== id) : [...this.#chosen, id]);
    this.#showCompare();
  }

  #keep(ids: readonly string[]): void {
    this.#chosen = ids;
    for (const tile of this.querySelectorAll<HTMLElement>('li[data-chosen]')) delete tile.dataset['chosen'];
    for (const id of ids) {
      const tile = this.#tileWith(id);
      if (tile !== null) tile.dataset['chosen'] = '';
    }
    keepInAddress({ ids: ids.join(',') });
    this.#showTray();
  }

  #showTray(): void {
    const tray = this.querySelector<HTMLElement>('.compare-tray');
    const [text, link] = [tray?.querySelector('p'), tray?.querySelector('a')];
    if (!tray || !text || !link) return;
    const n = this.#chosen.length;
    const sentence = ((n === 1 ? this.dataset['one'] : this.dataset['other']) ?? '').replace('{n}', String(n));
    const names = this.#chosen.map((id) => this.#nameOf(id)).join(', ');
    text.textContent = [`${sentence}.`, names, ...(n >= Number(this.dataset['most']) ? [this.dataset['full']] : [])].join(' ');
    link.href = (this.dataset['page'] ?? '').replace('{ids}', this.#chosen.join(','));
    link.hidden = n < 2;
    tray.hidden = n === 0;
  }
}

customElements.define('landscape-cards', LandscapeCards);
