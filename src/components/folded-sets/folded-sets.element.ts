/** Opens the folded list that the address names, and those around and within it: without a script its name is what one sees. */
class FoldedSets extends HTMLElement {
  connectedCallback(): void {
    this.open();
    addEventListener('hashchange', this.open);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.open);
  }

  private readonly open = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || !this.contains(target)) return;
    for (const part of this.querySelectorAll('details')) if (part.contains(target) || target.contains(part)) part.open = true;
    target.scrollIntoView();
  };
}

customElements.define('folded-sets', FoldedSets);
