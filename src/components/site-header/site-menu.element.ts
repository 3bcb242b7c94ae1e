/** Escape closes what is open, the group of links before the menu around it, and gives the focus back to its button. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      const open = [...this.querySelectorAll('details[open]')].at(-1);
      open?.removeAttribute('open');
      open?.querySelector('summary')?.focus();
    });
    // Words that lie over the page go when somebody turns to the page.
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && this.contains(target)) return;
      for (const group of this.querySelectorAll('details:not(.site-menu)[open]')) group.removeAttribute('open');
    });
  }
}

customElements.define('site-menu', SiteMenu);
