/** Leads from `/plan/?country=NP&purpose=…` to the page of the country, which exists without script too. */
class PlanChooser extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [country, purpose] = this.querySelectorAll('select');
    if (form === null || country === undefined || purpose === undefined) return;
    const has = (select: HTMLSelectElement, wanted: string): boolean => [...select.options].some(({ value }) => value === wanted);
    const addressOf = (code: string, need: string): string => `${form.action}${code}/${need === '' ? '' : `?purpose=${need}`}`;
    const asked = new URLSearchParams(location.search);
    const [code, need] = [asked.get('country') ?? '', asked.get('purpose') ?? ''];
    if (has(purpose, need)) purpose.value = need;
    if (has(country, code)) location.replace(addressOf(code, purpose.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(addressOf(country.value, purpose.value));
    });
    this.hidden = false;
  }
}

customElements.define('plan-chooser', PlanChooser);
