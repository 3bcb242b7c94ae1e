import type { ChosenEntries } from '../../catalogue/export/edition.ts';
import { fill } from '../../i18n/format.ts';
import { isTakeAwayFormat, type TakeAwayFormat } from './formats.ts';
import type { Choice, Delivery, Order, TakeAwayConfig } from './order.ts';

/** Whoever knows what is chosen. */
interface Chooser extends HTMLElement {
  choice(): Promise<Choice | undefined>;
}

const isChooser = (element: Element | null): element is Chooser => element !== null && 'choice' in element;

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
    const worker = new Worker(new URL('./take-away.worker.ts', import.meta.url), { type: 'module' });
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

/** Makes a file of what is chosen around it, one at a time. */
class TakeAway extends HTMLElement {
  #config!: TakeAwayConfig;
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('.take-away-config')?.textContent ?? '') as TakeAwayConfig;
    this.#status = this.querySelector('.take-away-status');
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-format]') : null;
      const format = button?.dataset['format'];
      if (isTakeAwayFormat(format)) void this.#take(format);
    });
  }

  async #take(format: TakeAwayFormat): Promise<void> {
    if (this.ariaBusy === 'true') return;
    this.ariaBusy = 'true';
    const { words } = this.#config;
    this.#say(words.working);
    try {
      const chooser = this.closest('initiative-explorer');
      const choice = isChooser(chooser) ? await chooser.choice() : undefined;
      if (choice === undefined) throw new Error('The choice is not known.');
      if (choice.ids.length === 0) {
        this.#say(words.nothing);
        return;
      }
      const delivery = await fromWorker({ config: this.#config, format, ids: choice.ids, chosen: this.#chosen(choice) });
      if ('error' in delivery) throw new Error(delivery.error);
      download(delivery.name, delivery.blob);
      this.#say(fill(words.ready, { name: delivery.name }));
    } catch {
      this.#sayFailed();
    } finally {
      this.ariaBusy = 'false';
    }
  }

  #chosen({ ids, filter, path }: Choice): ChosenEntries {
    const { edition, words } = this.#config;
    return {
      edition,
      filter: filter === '' ? words.everything : filter,
      address: new URL(path, edition.site).href,
      count: ids.length,
    };
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
