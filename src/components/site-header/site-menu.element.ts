/** Escape closes the open menu of narrow screens and gives the focus back to its button. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    const menu = this.querySelector('details');
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || menu?.open !== true) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }
}

customElements.define('site-menu', SiteMenu);
