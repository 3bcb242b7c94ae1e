import type { PublicRecord } from '../catalogue/export/record.ts';
import { completeAddress } from '../catalogue/text/complete-address.ts';
import type { CorrectedField } from '../schema/correction.ts';
import type { CorrectConfig } from './correct-config.ts';
import { contactName, contactsOf, labelIn, partyName } from './correct-today.ts';

type Missing = keyof CorrectConfig['words']['missing'];

/** What was answered about one field: as the record says it, and in words. */
export interface Change {
  readonly old: unknown;
  readonly new: unknown;
  readonly was: string;
  readonly becomes: string;
}

/** A part of the form that lacks something, and what. */
export interface Lack {
  readonly part: string;
  readonly says: Missing;
}

export const isLack = (answer: object): answer is Lack => 'says' in answer;

const lack = (part: string, says: Missing): Lack => ({ part, says });

/** The text of a field, or the value of the choice of that name. */
export const answerOf = (form: HTMLFormElement, name: string): string | undefined => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : undefined;
};

/** An address that entries may hold; on a phone nobody types its beginning. */
const webAddress = (text: string): string | undefined => {
  const meant = completeAddress(text);
  return meant === undefined || /[<>"`{}\\^|]/.test(meant) ? undefined : meant;
};
const isDate = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

const chosenTerm = (form: HTMLFormElement, field: 'status' | 'access', entry: PublicRecord): Change | Lack => {
  const value = answerOf(form, field);
  if (value === undefined) return lack(field, 'choice');
  if (value === entry[field]) return lack(field, 'same');
  return { old: entry[field], new: value, was: labelIn(form, field, entry[field]), becomes: labelIn(form, field, value) };
};

const writtenYear = (form: HTMLFormElement, entry: PublicRecord): Change | Lack => {
  const text = answerOf(form, 'started') ?? '';
  if (!/^(?:19|20)\d\d$/.test(text)) return lack('started', 'year');
  if (Number(text) === entry.started) return lack('started', 'same');
  return { old: entry.started ?? null, new: Number(text), was: String(entry.started ?? ''), becomes: text };
};

const writtenAddress = (form: HTMLFormElement, entry: PublicRecord): Change | Lack => {
  const text = webAddress(answerOf(form, 'url') ?? '');
  if (text === undefined) return lack('url', 'address');
  if (text === entry.url) return lack('url', 'same');
  return { old: entry.url ?? null, new: text, was: entry.url ?? '', becomes: text };
};

const tickedList = (form: HTMLFormElement, field: 'countries' | 'languages', entry: PublicRecord): Change | Lack => {
  const ticked = new FormData(form).getAll(field).map(String);
  const before = entry[field] ?? [];
  // Worldwide stands alone.
  const codes =
    ticked.includes('global') && !before.includes('global')
      ? ['global']
      : ticked.filter((code) => code !== 'global' || ticked.length === 1);
  if (codes.length === 0) return lack(field, 'choice');
  if (codes.join() === before.join()) return lack(field, 'same');
  const inWords = (list: readonly string[]): string => list.map((code) => labelIn(form, field, code)).join(', ');
  return { old: entry[field] ?? null, new: codes, was: inWords(before), becomes: inWords(codes) };
};

const namedParty = (form: HTMLFormElement, { organisations }: PublicRecord, gone: string): Change | Lack => {
  const which = answerOf(form, 'organisations');
  if (which === undefined) return lack('organisations', 'choice');
  const known = which === '' ? undefined : organisations[Number(which)];
  const role = answerOf(form, 'role') ?? '';
  if (role === '' || (known === undefined && role === 'gone')) return lack('role', 'choice');
  const old = known === undefined ? null : { name: known.name, role: known.role };
  const was = known === undefined ? '' : partyName(form, known);
  if (role === 'gone') return { old, new: null, was, becomes: gone };
  if (role === known?.role) return lack('role', 'same');
  const name = known?.name ?? answerOf(form, 'party') ?? '';
  if (name === '') return lack('party', 'value');
  const type = known === undefined ? (answerOf(form, 'type') ?? '') : '';
  if (known === undefined && type === '') return lack('type', 'choice');
  const becomes = `${name} (${labelIn(form, 'role', role)})`;
  return { old, new: { name, role, ...(type !== '' && { type }) }, was, becomes };
};

const namedContact = (form: HTMLFormElement, entry: PublicRecord, gone: string): Change | Lack => {
  const contact = contactsOf(entry)[Number(answerOf(form, 'contacts') ?? '-1')];
  if (contact === undefined) return lack('contacts', 'choice');
  const old = { kind: contact.kind, value: contact.value };
  const was = contactName(contact);
  const how = answerOf(form, 'how');
  if (how === 'gone') return { old, new: null, was, becomes: gone };
  if (how !== 'number' && how !== 'hours') return lack('how', 'choice');
  const part = how === 'number' ? 'display' : 'hours';
  const text = answerOf(form, part) ?? '';
  if (text === '') return lack(part, 'value');
  if (text === contact[part]) return lack(part, 'same');
  return { old, new: { [part]: text }, was, becomes: text };
};

/** The change that the form means, or what it lacks. */
export const readChange = (
  form: HTMLFormElement,
  field: CorrectedField,
  entry: PublicRecord,
  { gone }: Pick<CorrectConfig['words'], 'gone'>,
): Change | Lack => {
  switch (field) {
    case 'status':
    case 'access':
      return chosenTerm(form, field, entry);
    case 'started':
      return writtenYear(form, entry);
    case 'url':
      return writtenAddress(form, entry);
    case 'countries':
    case 'languages':
      return tickedList(form, field, entry);
    case 'organisations':
      return namedParty(form, entry, gone);
    case 'contacts':
      return namedContact(form, entry, gone);
    case 'text': {
      const text = answerOf(form, 'text') ?? '';
      return text === '' ? lack('text', 'value') : { old: null, new: text, was: '', becomes: text };
    }
  }
};

/** How somebody knows: since when, and the page or the organisation that says so. */
export interface Grounds {
  readonly since?: string;
  readonly source?: { readonly url: string; readonly title: string; readonly published?: string; readonly kind?: string };
  readonly statement?: string;
}

/** What is on record already, what only the sender can say, and what is taken off needs no page. */
const needsPage = (field: CorrectedField, { new: wanted }: Change): boolean =>
  field !== 'url' && field !== 'text' && wanted !== null && wanted !== 'unknown';

/** How it is known, or what is lacking there. */
export const readGrounds = (form: HTMLFormElement, field: CorrectedField, change: Change): Grounds | Lack => {
  const since = field === 'started' ? '' : (answerOf(form, 'since') ?? '');
  if (since !== '' && !isDate(since)) return lack('since', 'date');
  const when = since === '' ? {} : { since };
  if (answerOf(form, 'statement') !== undefined) {
    const statement = answerOf(form, 'whose') ?? '';
    return statement === '' ? lack('whose', 'choice') : { ...when, statement };
  }
  const address = answerOf(form, 'address') ?? '';
  if (address === '' && !needsPage(field, change)) return when;
  const url = webAddress(address);
  if (url === undefined) return lack('address', 'address');
  const title = answerOf(form, 'title') ?? '';
  if (title === '') return lack('title', 'title');
  const published = answerOf(form, 'published') ?? '';
  if (published !== '' && !isDate(published)) return lack('published', 'date');
  if (field === 'status' && needsPage(field, change) && published === '' && since === '') return lack('since', 'day');
  const kind = answerOf(form, 'kind') ?? '';
  if (kind === '') return lack('kind', 'choice');
  return { ...when, source: { url, title, ...(published !== '' && { published }), kind } };
};
