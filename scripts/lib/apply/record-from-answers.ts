import { completeAddress } from '../../../src/catalogue/text/complete-address.ts';
import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import { readDate, readYear } from '../../../src/import/date-values.ts';
import { readItems } from '../../../src/import/list-values.ts';
import { countryLookup, languageLookup, termLookup, type Lookup } from '../../../src/import/lookup.ts';
import type { CorrectionAnswer, CorrectionAnswers } from '../../../src/schema/correction-answers.ts';
import { correctedFields, type CorrectedField } from '../../../src/schema/correction.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import { isDialledKind } from '../../../src/vocabulary/contact-kinds.ts';
import { organisationRoles } from '../../../src/vocabulary/organisation-roles.ts';
import { fieldMeant } from './field-meant.ts';
import { Refused } from './refused.ts';
import { namesIn } from './told-by.ts';

interface Given {
  readonly answers: CorrectionAnswers;
  /** The entry that is meant. */
  readonly id: string;
  readonly record: InitiativeRecord;
  readonly register: OrganisationRegister;
  /** The letter does not say when it was written: the day on which it is taken over. */
  readonly today: string;
}

const notUnderstood = (name: CorrectionAnswer, text: string, near: readonly string[]): Refused =>
  new Refused(
    [name],
    text === '' ? 'Nothing says what is right.' : `"${text}" is not understood.`,
    near.length === 0 ? 'Ask, or change the entry by hand.' : `Did they mean ${near.join(' or ')}?`,
  );

const one = (name: CorrectionAnswer, text: string, lookup: Lookup): string => {
  const found = lookup.find(text);
  if (found === undefined) throw notUnderstood(name, text, lookup.near(text));
  return found;
};

const several = (name: CorrectionAnswer, text: string, lookup: Lookup): readonly string[] => {
  const { values, unknown } = readItems(text, lookup);
  const [first] = unknown;
  if (first !== undefined) throw notUnderstood(name, first.found, first.near);
  if (values.length === 0) throw notUnderstood(name, text, []);
  return values;
};

const date = (name: CorrectionAnswer, text: string | undefined): string | undefined => {
  if (text === undefined || text === '') return undefined;
  const read = readDate(text);
  if (read !== undefined && 'value' in read) return read.value;
  throw read === undefined
    ? new Refused([name], `"${text}" is not a date.`, 'Write it as 2024, 2024-06 or 2024-06-25.')
    : notUnderstood(name, text, read.either);
};

const address = (name: CorrectionAnswer, text: string): string => {
  const meant = completeAddress(text);
  if (meant === undefined) throw new Refused([name], `"${text}" is not an address.`, 'Find the page, and write its address.');
  return meant;
};

const yearOf = (name: CorrectionAnswer, text: string): number => {
  const year = readYear(text);
  if (year === undefined) throw notUnderstood(name, text, []);
  return year;
};

/** A name, and the part that stands behind it in brackets. */
const partyIn = (text: string): { readonly name: string; readonly role: string | undefined } => {
  const [, name = text, part = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(text) ?? [];
  const role = termLookup('organisationRoles').find(part);
  return role === undefined ? { name: text, role } : { name, role };
};

const partyOf = (text: string, { record, register }: Given): { readonly name: string; readonly role: string } | null => {
  if (text === '') return null;
  const { name, role } = partyIn(text);
  const names = namesIn(record, register);
  const found = record.organisations.flatMap((involved, at) =>
    comparableName(names[at] ?? '') === comparableName(name) && (role === undefined || role === involved.role)
      ? [{ name: names[at] ?? name, role: involved.role }]
      : [],
  );
  const [party] = found;
  if (party === undefined || found.length > 1)
    throw new Refused(
      ['old'],
      found.length > 1 ? `"${name}" has several parts in the entry.` : `The entry names no "${text}".`,
      `It names ${names.map((known, at) => `"${known} (${record.organisations[at]?.role ?? ''})"`).join(', ')}.`,
    );
  return party;
};

const newParty = (text: string, before: { readonly role: string } | null): unknown => {
  if (text === '') return null;
  const { name, role = before?.role } = partyIn(text);
  if (role === undefined)
    throw new Refused(
      ['new'],
      `Nothing says which part "${name}" has.`,
      `Write it behind the name in brackets: ${Object.keys(organisationRoles).join(', ')}.`,
    );
  return { name, role };
};

const digitsIn = (text: string): string => text.replace(/\D/g, '');

const contactOf = (text: string, { record: { contacts = [] } }: Given) => {
  const isThis = (value: string): boolean =>
    value === text || (digitsIn(text) !== '' && digitsIn(value) === digitsIn(text) && !value.includes(':'));
  const found = contacts.filter(({ value, display }) => (text === '' ? contacts.length === 1 : isThis(value) || isThis(display)));
  const [contact] = found;
  if (contact === undefined || found.length > 1)
    throw new Refused(
      ['old'],
      `Nothing says which contact is meant by "${text}".`,
      contacts.length === 0 ? 'The entry has no contacts.' : `It has ${contacts.map(({ display }) => `"${display}"`).join(', ')}.`,
    );
  return contact;
};

/** "9-17" and "24/7" are hours. */
const isNumber = (text: string): boolean =>
  /^[+\d\s()./\u2010-\u2015-]+$/.test(text) && digitsIn(text).length >= 3 && !/^\d{1,2}\s*[-/\u2010-\u2015]\s*\d{1,2}$/.test(text);

const newContact = (text: string, kind: Parameters<typeof isDialledKind>[0]): unknown => {
  if (text === '') return null;
  const isAddress = isDialledKind(kind) ? isNumber(text) : /^\S+[.@]\S+$/.test(text);
  return isAddress ? { display: text } : { hours: text };
};

/** What an answer says of today, to be held against the entry; the entry itself where that is nothing certain. */
const oldValue = (read: (name: CorrectionAnswer, text: string) => unknown, text: string, today: unknown): unknown => {
  try {
    return text === '' ? (today ?? null) : read('old', text);
  } catch (error) {
    if (error instanceof Refused) return today ?? null;
    throw error;
  }
};

/** Old and new value of a field as the record has them. */
const change = (field: CorrectedField, given: Given): { readonly old: unknown; readonly new: unknown } => {
  const { answers, record } = given;
  const [was, wanted] = [answers.old ?? '', answers.new ?? ''];
  const both = (read: (name: CorrectionAnswer, text: string) => unknown) => ({
    old: oldValue(read, was, Object.hasOwn(record, field) ? record[field as keyof InitiativeRecord] : null),
    new: read('new', wanted),
  });
  switch (field) {
    case 'status':
      return both((name, text) => one(name, text, termLookup('statuses')));
    case 'access':
      return both((name, text) => one(name, text, termLookup('access')));
    case 'started':
      return both(yearOf);
    case 'url':
      return both(address);
    case 'countries':
      return both((name, text) => several(name, text, countryLookup()));
    case 'languages':
      return both((name, text) => several(name, text, languageLookup()));
    case 'organisations': {
      const old = partyOf(was, given);
      return { old, new: newParty(wanted, old) };
    }
    case 'contacts': {
      const { kind, value } = contactOf(was === '' && isNumber(answers.entry ?? '') ? (answers.entry ?? '') : was, given);
      return { old: { kind, value }, new: newContact(wanted, kind) };
    }
    case 'text':
      return { old: null, new: [was, wanted].filter((part) => part !== '').join(' → ') };
  }
};

const sourceIn = (answers: CorrectionAnswers): unknown => {
  const { source: page = '', 'source-title': title = '', 'source-published': published, 'source-kind': kind = '' } = answers;
  if (page === '') return undefined;
  const day = date('source-published', published);
  return {
    url: address('source', page),
    ...(title !== '' && { title }),
    ...(day !== undefined && { published: day }),
    ...(kind !== '' && { kind: one('source-kind', kind, termLookup('sourceKinds')) }),
  };
};

/**
 * The record of a correction from the answers of the short form, with every word understood as in a spreadsheet.
 * @throws Refused with the answer that says nothing certain
 */
export const recordFromAnswers = (given: Given): Readonly<Record<string, unknown>> => {
  const { answers, id, today } = given;
  const field = fieldMeant(answers.field ?? '');
  if (field === undefined)
    throw new Refused(['field'], `"${answers.field ?? ''}" is no field that is corrected.`, `Write one of ${correctedFields.join(', ')}.`);
  if (answers.new === undefined) throw notUnderstood('new', '', []);
  const since = date('since', answers.since);
  const source = sourceIn(answers);
  return {
    entry: id,
    field,
    ...change(field, given),
    ...(since !== undefined && { since }),
    ...(source !== undefined && { source }),
    ...(answers.statement !== undefined && answers.statement !== '' && { statement: answers.statement }),
    written: today,
  };
};
