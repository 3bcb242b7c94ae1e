import type { PublicRecord } from '../catalogue/export/record.ts';
import type { CorrectedField } from '../schema/correction.ts';
import type { Contact } from '../schema/contact.ts';
import type { Organisation } from '../schema/initiative.ts';

/** The name of a term as the form itself has it, in an option or beside a radio button. */
export const labelIn = (form: Element, name: string, value: string): string => {
  const option = form.querySelector(`:is([name="${name}"], [data-adds="${name}"]) option[value="${CSS.escape(value)}"]`);
  const radio = form.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`);
  return option?.textContent ?? radio?.closest('.option')?.querySelector('.option-label')?.textContent ?? value;
};

/** The contacts of an entry that may be shown. */
export const contactsOf = ({ contacts = [] }: PublicRecord): readonly Contact[] =>
  contacts.filter((contact) => typeof (contact as Partial<Contact>).value === 'string');

export const partyName = (form: Element, { name, role }: Pick<Organisation, 'name' | 'role'>): string =>
  `${name} (${labelIn(form, 'role', role)})`;

export const contactName = ({ display, hours }: Contact): string => (hours === undefined ? display : `${display}, ${hours}`);

/** What an entry says today, in words; empty where it says nothing. */
export const saidToday = (form: Element, field: CorrectedField, entry: PublicRecord): string => {
  switch (field) {
    case 'status':
      return labelIn(form, 'status', entry.status);
    case 'access':
      return labelIn(form, 'access', entry.access);
    case 'started':
      return entry.started === undefined ? '' : String(entry.started);
    case 'url':
      return entry.url ?? '';
    case 'countries':
    case 'languages':
      return (entry[field] ?? []).map((code) => labelIn(form, field, code)).join(', ');
    case 'organisations':
      return entry.organisations.map((one) => partyName(form, one)).join(', ');
    case 'contacts':
      return contactsOf(entry).map(contactName).join('; ');
    case 'text':
      return '';
  }
};
