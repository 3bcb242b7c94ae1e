/** Copies a number or an address; shown only where the browser can do so. */
class CopyNumber extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null || !('clipboard' in navigator)) return;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(this.dataset['value'] ?? '').then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        () => (status.textContent = this.dataset['failed'] ?? this.dataset['value'] ?? ''),
      );
    });
    this.hidden = false;
  }
}

customElements.define('copy-number', CopyNumber);
