const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');

/** Adds two keys to the search form: a slash goes to it from anywhere, Escape empties it and then leaves it. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (field === null) return;
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    field.addEventListener('keydown', (event) => {
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
