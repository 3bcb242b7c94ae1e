/** An old address of a part that has a page of its own now leads there by itself; without a script the links of the list do. */
class FormerAnchors extends HTMLElement {
  connectedCallback(): void {
    this.leadOn();
    addEventListener('hashchange', this.leadOn);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.leadOn);
  }

  /** The old address leaves the history, so that going back leads to where the reader came from. */
  private readonly leadOn = (): void => {
    const { href, hash } = location;
    if (hash === '') return;
    const link = [...this.querySelectorAll('a')].find(({ id }) => new URL(`#${id}`, href).hash === hash);
    if (link !== undefined) location.replace(link.href);
  };
}

customElements.define('former-anchors', FormerAnchors);
