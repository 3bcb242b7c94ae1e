/** Adds a key to the search form: Escape empties it and then leaves it. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      if (field.value === '') {
        field.blur();
        return;
      }
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

customElements.define('site-search', SiteSearch);
