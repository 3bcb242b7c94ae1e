import '../../catalogue/lists/newer-methods.ts';
import { fill } from '../../i18n/format.ts';
import { fileWorkerUrl } from './file-worker-url.ts';
import { isTakeAwayFormat, type TakeAwayFormat } from './formats.ts';
import { chosenFrom, type Choice, type Delivery, type Order, type TakeAwayConfig } from './order.ts';

/** Whoever knows what is chosen, once it is defined. */
interface Chooser extends HTMLElement {
  readonly choice?: () => Promise<Choice | undefined>;
}

/** Hands a file to the browser as a download. */
const download = (name: string, blob: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const fromWorker = (order: Order): Promise<Delivery> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(fileWorkerUrl(order.format), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Delivery>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The worker did not start.'));
    });
    worker.postMessage(order);
  });

/** Makes a file of what is chosen around it, one at a time; cites it; gives its address. */
class TakeAway extends HTMLElement {
  #config!: TakeAwayConfig;
  #status: HTMLElement | null = null;
  #cite: HTMLDetailsElement | null = null;

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('.take-away-config')?.textContent ?? '') as TakeAwayConfig;
    this.#status = this.querySelector('.take-away-status');
    this.#cite = this.querySelector<HTMLDetailsElement>('.take-away-cite');
    for (const control of this.querySelectorAll<HTMLElement>('[hidden]')) control.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button') : null;
      const { format, copy, share } = button?.dataset ?? {};
      if (isTakeAwayFormat(format)) void this.#take(format);
      else if (copy !== undefined) void this.#copy(this.querySelector('.citation')?.textContent.trim() ?? '', this.#config.words.copied);
      else if (share !== undefined) void this.#share();
    });
    this.#cite?.addEventListener('toggle', () => void this.#showCitation());
    // It may still be to be defined.
    this.#chooser()?.addEventListener('chosen', () => void this.#showCitation());
  }

  #chooser(): Chooser | null {
    return this.closest<Chooser>('initiative-explorer');
  }

  async #choice(): Promise<Choice> {
    const { page } = this.#config;
    const choice = page === undefined ? await this.#chooser()?.choice?.() : await (await import('./chosen-of-page.ts')).chosenOfPage(page);
    if (choice === undefined) throw new Error('The choice is not known.');
    return choice;
  }

  async #take(format: TakeAwayFormat): Promise<void> {
    if (this.ariaBusy === 'true') return;
    this.ariaBusy = 'true';
    const { words } = this.#config;
    this.#say(words.working);
    try {
      const choice = await this.#choice();
      if (choice.ids.length === 0) {
        this.#say(words.nothing);
        return;
      }
      const chosen = chosenFrom(this.#config, { ...choice, count: choice.ids.length });
      const delivery = await fromWorker({ config: this.#config, format, ids: choice.ids, chosen });
      if ('error' in delivery) throw new Error(delivery.error);
      download(delivery.name, delivery.blob);
      this.#say(fill(words.ready, { name: delivery.name }));
    } catch {
      this.#sayFailed();
    } finally {
      this.ariaBusy = 'false';
    }
  }

  /** The explorer's choice changes; a page of one selection has its citation already. */
  async #showCitation(): Promise<void> {
    const place = this.querySelector('.citation');
    if (this.#config.page !== undefined || place === null || this.#cite?.open !== true) return;
    try {
      const [{ citeChoice }, choice] = await Promise.all([import('./cite-choice.ts'), this.#choice()]);
      place.textContent = citeChoice(this.#config, choice);
    } catch {
      // A search that runs draws again when it ends.
      place.textContent = this.#config.words.working;
    }
  }

  async #share(): Promise<void> {
    const { page, edition, words } = this.#config;
    await this.#copy(page === undefined ? location.href : new URL(page.path, edition.site).href, words.addressCopied);
  }

  /** Says the text itself where the browser lets nobody copy. */
  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      this.#say(text);
    }
  }

  #say(...parts: (string | Node)[]): void {
    this.#status?.replaceChildren(...parts);
  }

  #sayFailed(): void {
    const { words, dataPage } = this.#config;
    const link = document.createElement('a');
    link.href = dataPage;
    link.textContent = words.failedLink;
    this.#say(`${words.failed} `, link);
  }
}

customElements.define('take-away', TakeAway);
