/** Leaves of the page what has to do with one purpose, and keeps it in the address. */
class PlanPurpose extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const status = this.querySelector('[role=status]');
    const explorer = this.querySelector('a');
    if (select === null || status === null || explorer === null) return;
    const wanted = new URLSearchParams(location.search).get('purpose') ?? '';
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    const show = (): void => {
      const purpose = select.value;
      for (const part of document.querySelectorAll<HTMLElement>('main [data-purposes]')) {
        part.hidden = purpose !== '' && !(part.dataset['purposes'] ?? '').split(' ').includes(purpose);
      }
      const { told = '', open = '' } = select.selectedOptions[0]?.dataset ?? {};
      status.textContent = told;
      explorer.hidden = open === '';
      if (open !== '') explorer.href = open;
    };
    select.addEventListener('change', () => {
      history.replaceState(null, '', select.value === '' ? location.pathname : `?purpose=${select.value}`);
      show();
    });
    this.hidden = false;
    show();
  }
}

customElements.define('plan-purpose', PlanPurpose);
