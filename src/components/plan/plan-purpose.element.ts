import { fillFromAddress } from '../unknown-asked/fill-from-address.ts';

/** Leaves of the page what has to do with one purpose, and keeps it in the address. */
class PlanPurpose extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const status = this.querySelector('[role=status]');
    const elsewhere = this.querySelector<HTMLAnchorElement>('[data-to=elsewhere]');
    const explorer = this.querySelector<HTMLAnchorElement>('[data-to=explorer]');
    if (select === null || status === null || elsewhere === null || explorer === null) return;
    fillFromAddress(this, [select]);
    const counts = [...document.querySelectorAll<HTMLAnchorElement>('main [data-of-purpose]')].map((link) => ({
      link,
      whole: { text: link.textContent, href: link.href },
      ofPurpose: JSON.parse(link.dataset['ofPurpose'] ?? '{}') as Readonly<Record<string, string>>,
    }));
    const showCounts = (purpose: string): void => {
      for (const { link, whole, ofPurpose } of counts) {
        const address = new URL(whole.href);
        if (purpose !== '') address.searchParams.set('purpose', purpose);
        link.href = address.href;
        link.textContent = purpose === '' ? whole.text : (ofPurpose[purpose] ?? whole.text);
      }
    };
    const show = (): void => {
      const purpose = select.value;
      for (const part of document.querySelectorAll<HTMLElement>('main [data-purposes]')) {
        part.hidden = purpose !== '' && !(part.dataset['purposes'] ?? '').split(' ').includes(purpose);
      }
      for (const note of document.querySelectorAll<HTMLElement>('main [data-said-for]')) {
        note.hidden = purpose === '' || !(note.dataset['saidFor'] ?? '').split(' ').includes(purpose);
      }
      // What is folded has the few of one purpose among many.
      for (const more of document.querySelectorAll<HTMLDetailsElement>('main .plan-more[data-purposes]')) {
        more.open = purpose !== '';
        const summary = more.querySelector('summary');
        if (summary !== null) summary.hidden = purpose !== '';
      }
      showCounts(purpose);
      const { told = '', open = '' } = select.selectedOptions[0]?.dataset ?? {};
      status.textContent = told;
      const answer = `purpose-${purpose}`;
      elsewhere.hidden = document.getElementById(answer) === null;
      elsewhere.href = `#${answer}`;
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
