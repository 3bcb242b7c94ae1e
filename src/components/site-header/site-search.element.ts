/** Adds a key to the search form: Escape empties it and then leaves it. Lets in what offers pages below the field once somebody comes to it. */
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
    const letIn = (): void => document.body.append(document.querySelector<HTMLTemplateElement>('template[data-waiting]')?.content ?? '');
    // Whoever is quicker than this script is there already.
    if (field === document.activeElement) letIn();
    else field?.addEventListener('focus', letIn, { once: true });
  }
}

customElements.define('site-search', SiteSearch);
