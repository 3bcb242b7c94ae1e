/**
 * Shows the table of two chosen dimensions in place. Every table is a page of its own, linked below for readers
 * without script; this fetches that page and takes the figure out of it.
 */
class AnyMatrix extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('.any-matrix-form');
    if (choice === null) return;
    choice.hidden = false;
    choice.addEventListener('change', () => void this.#show());
  }

  #say(text: string, seen: boolean): void {
    const state = this.querySelector('.any-matrix-state');
    if (state === null) return;
    state.textContent = text;
    state.classList.toggle('visually-hidden', !seen);
  }

  #addressOf(a: string, b: string): string | undefined {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-pair]')];
    return links.find(({ dataset }) => dataset['pair'] === `${a} ${b}` || dataset['pair'] === `${b} ${a}`)?.href;
  }

  async #show(): Promise<void> {
    const [rows = '', columns = ''] = [...this.querySelectorAll('select')].map(({ value }) => value);
    const address = this.#addressOf(rows, columns);
    const asked = ++this.#asked;
    if (address === undefined) {
      this.#say(this.dataset['same'] ?? '', true);
      return;
    }
    const figure = await this.#load(address);
    if (asked !== this.#asked) return;
    if (figure === null) {
      this.#say(this.dataset['failed'] ?? '', true);
      return;
    }
    this.querySelector('.any-matrix-table')?.replaceChildren(figure);
    this.#say((this.dataset['shown'] ?? '').replace('{title}', figure.querySelector('.chart-title')?.textContent ?? ''), false);
  }

  /** By a request that the browser itself answers with a document: the policy of the site lets no script parse markup. */
  #load(address: string): Promise<Element | null> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.responseType = 'document';
      request.onload = () => resolve(request.status === 200 ? (request.responseXML?.querySelector('figure.cross') ?? null) : null);
      request.onerror = () => resolve(null);
      request.open('GET', address);
      request.send();
    });
  }
}

customElements.define('any-matrix', AnyMatrix);
