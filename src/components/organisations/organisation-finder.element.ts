import '../../catalogue/lists/newer-methods.ts';
import { roles, roleTerm, type Role } from '../../catalogue/facets/role-term.ts';
import { afterPause } from '../after-pause.ts';
import { fillFromAddress } from '../unknown-asked/fill-from-address.ts';
import { findOrganisations, type OrganisationWish } from './find-organisations.ts';
import type { OrganisationRow } from './organisation-row.ts';

const mostShown = 100;

const cell = (tag: 'th' | 'td', content: string | Node): HTMLTableCellElement => {
  const made = document.createElement(tag);
  made.append(content);
  return made;
};

/** Finds organisations by name, type and role. Its list is loaded with the first wish; what is wished for stands in the address. */
class OrganisationFinder extends HTMLElement {
  #rows: Promise<readonly OrganisationRow[]> | undefined;
  readonly #later = afterPause();

  connectedCallback(): void {
    this.hidden = false;
    fillFromAddress(this, this.#fields());
    this.addEventListener('input', () => void this.#show());
    if (this.#isAsked()) void this.#show();
  }

  #fields(): readonly (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  #valueOf(name: string): string {
    return this.#fields().find((field) => field.name === name)?.value ?? '';
  }

  #wish(): OrganisationWish {
    return {
      words: this.#valueOf('q').trim(),
      type: this.#valueOf('type'),
      role: this.#valueOf('role'),
      sort: this.#valueOf('sort') === 'name' ? 'name' : 'initiatives',
    };
  }

  #isAsked(): boolean {
    const { words, type, role, sort } = this.#wish();
    return words !== '' || type !== '' || role !== '' || sort === 'name';
  }

  async #load(): Promise<readonly OrganisationRow[]> {
    this.#rows ??= fetch(this.dataset['list'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<readonly OrganisationRow[]>;
    });
    return this.#rows;
  }

  async #show(): Promise<void> {
    const isAsked = this.#isAsked();
    const found = this.querySelector<HTMLElement>('.organisation-found');
    if (found === null) return;
    this.#remember();
    try {
      const rows = isAsked ? await this.#load() : [];
      // Somebody may have typed on meanwhile.
      const list = this.#isAsked() ? findOrganisations(rows, this.#wish()) : [];
      found.hidden = list.length === 0;
      found.querySelector('tbody')?.replaceChildren(...list.slice(0, mostShown).map((row) => this.#row(row)));
      this.#tell(this.#isAsked() ? this.#counted(list.length) : '');
    } catch {
      this.#rows = undefined;
      this.#tell(this.dataset['failed'] ?? '');
    }
  }

  #tell(text: string): void {
    this.#later(() => {
      const status = this.querySelector('[role=status]');
      if (status !== null && status.textContent !== text) status.textContent = text;
    });
  }

  #counted(n: number): string {
    const { none = '', one = '', other = '', first = '' } = this.dataset;
    if (n === 0) return none;
    const text = (n === 1 ? one : other).replace('{n}', String(n));
    return n > mostShown ? `${text} ${first.replace('{n}', String(mostShown))}` : text;
  }

  #row(row: OrganisationRow): HTMLTableRowElement {
    const made = document.createElement('tr');
    const link = document.createElement('a');
    link.href = (this.dataset['page'] ?? '').replace('{id}', row.id);
    link.lang = '';
    link.textContent = row.name;
    const name = cell('th', link);
    name.scope = 'row';
    const type = this.querySelector(`option[value="${row.type}"]`)?.textContent ?? '';
    made.append(name, cell('td', type), cell('td', row.country), ...roles.map((role) => this.#count(row, role)));
    return made;
  }

  #count(row: OrganisationRow, role: Role): HTMLTableCellElement {
    const made = cell('td', '');
    made.className = 'is-number';
    if (row[role] === 0) return made;
    const link = document.createElement('a');
    link.href = (this.dataset['set'] ?? '').replace(roleTerm('lead', 'id'), roleTerm(role, row.id));
    link.textContent = String(row[role]);
    made.append(link);
    made.dataset['role'] = this.querySelector(`option[value="${role}"]`)?.textContent ?? '';
    return made;
  }

  #remember(): void {
    const wish = new URLSearchParams(
      this.#fields().flatMap(({ name, value }) => (value === '' || value === 'initiatives' ? [] : [[name, value]])),
    );
    history.replaceState(history.state, '', `${location.pathname}${wish.size === 0 ? '' : `?${wish.toString()}`}`);
  }
}

customElements.define('organisation-finder', OrganisationFinder);
