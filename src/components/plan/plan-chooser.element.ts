import { fillFromAddress } from '../unknown-asked/fill-from-address.ts';

/** Leads from `/plan/?country=NP&purpose=…` to the page of the country, which exists without script too. */
class PlanChooser extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [country, purpose] = this.querySelectorAll('select');
    if (form === null || country === undefined || purpose === undefined) return;
    const addressOf = (code: string, need: string): string =>
      `${form.action}${code}/${need === '' ? '' : `?${new URLSearchParams({ purpose: need }).toString()}`}`;
    const asked = new URLSearchParams(location.search);
    const need = asked.get('purpose') ?? '';
    const code = asked.get('country')?.toUpperCase();
    // The page of a country says itself which need it does not know.
    const known = [...country.options].find(({ value }) => value !== '' && value === code);
    if (known !== undefined) location.replace(addressOf(known.value, need));
    else fillFromAddress(this, [country, purpose]);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(addressOf(country.value, purpose.value));
    });
    this.hidden = false;
  }
}

customElements.define('plan-chooser', PlanChooser);
