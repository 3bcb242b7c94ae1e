/** Says what is true by now of a page that was built earlier. A clock that is slow changes nothing. */
class LaterWords extends HTMLElement {
  connectedCallback(): void {
    const { from = '', text = '' } = this.dataset;
    if (new Date().toISOString().slice(0, 10) < from) return;
    this.textContent = text;
    this.hidden = false;
  }
}

customElements.define('later-words', LaterWords);
