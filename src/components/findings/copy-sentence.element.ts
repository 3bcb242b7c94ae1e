/** Puts a sentence with its source on the clipboard; shown only where the browser can do so. */
class CopySentence extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role=status]');
    if (status === null || !('clipboard' in navigator)) return;
    this.querySelector('button')?.addEventListener('click', () => {
      navigator.clipboard.writeText(this.dataset['text'] ?? '').then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        () => (status.textContent = this.dataset['failed'] ?? ''),
      );
    });
    this.hidden = false;
  }
}

customElements.define('copy-sentence', CopySentence);
