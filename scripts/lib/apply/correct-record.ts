import { isDeepStrictEqual } from 'node:util';
import { withIds } from '../../../src/catalogue/organisations/by-name.ts';
import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import type { Correction, CorrectedField } from '../../../src/schema/correction.ts';
import type { Evidence, EvidenceField } from '../../../src/schema/fact-evidence.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import { correctContact } from './correct-contact.ts';
import { Refused } from './refused.ts';
import { withSource } from './source-for.ts';
import { namesIn, withStatement } from './told-by.ts';

type Of<Field extends CorrectedField> = Extract<Correction, { readonly field: Field }>;

const yearOf = (date: string | undefined): number | undefined => (date === undefined ? undefined : Number(date.slice(0, 4)));

const inJson = (value: unknown): string => JSON.stringify(value ?? null);

/** What was corrected meanwhile is not corrected again. */
const holdAgainst = (today: unknown, { field, old, new: wanted }: Correction): void => {
  if (isDeepStrictEqual(today ?? null, wanted))
    throw new Refused(['new'], `The entry already says ${field}: ${inJson(wanted)}.`, 'There is nothing to do.');
  if (!isDeepStrictEqual(today ?? null, old))
    throw new Refused(
      ['old'],
      `The entry says ${field}: ${inJson(today)}, but this was written against ${inJson(old)}.`,
      `Look at the entry. Where the correction still holds, set "old" to ${inJson(today)}.`,
    );
};

/** The sources that show a field; those of before too where the new value has parts that they show. */
const shownBy = (record: InitiativeRecord, field: EvidenceField, source: string | undefined, keep = false): InitiativeRecord => {
  const { [field]: before = [], ...others } = record.evidence ?? {};
  const ids = [...new Set([...(keep ? before : []), ...(source === undefined ? [] : [source])])];
  const evidence: Evidence = ids.length === 0 ? others : { ...others, [field]: ids };
  const { evidence: _, ...rest } = record;
  return Object.keys(evidence).length === 0 ? rest : { ...rest, evidence };
};

const correctStatus = (record: InitiativeRecord, { new: status, since }: Of<'status'>, source: string | undefined): InitiativeRecord => {
  const { ended: _, ...running } = record;
  const changed = shownBy(shownBy({ ...running, status }, 'status', status === 'unknown' ? undefined : source), 'ended', undefined);
  const ended = status === 'ended' ? yearOf(since) : undefined;
  return ended === undefined ? changed : shownBy({ ...changed, ended }, 'ended', source);
};

const correctOrganisation = (
  record: InitiativeRecord,
  { old, new: wanted, since }: Of<'organisations'>,
  source: string | undefined,
  register: OrganisationRegister,
): InitiativeRecord => {
  const names = namesIn(record, register);
  const isParty = (name: string, role: string, at: number): boolean =>
    comparableName(names[at] ?? '') === comparableName(name) && record.organisations[at]?.role === role;
  const at = old === null ? -1 : record.organisations.findIndex((_, index) => isParty(old.name, old.role, index));
  if (old !== null && at < 0)
    throw new Refused(
      ['old'],
      `The entry names no "${old.name}" as ${old.role}.`,
      `It names ${names.map((name, index) => `"${name}" as ${record.organisations[index]?.role ?? ''}`).join(', ')}.`,
    );
  if (wanted !== null && record.organisations.some((_, index) => index !== at && isParty(wanted.name, wanted.role, index)))
    throw new Refused(['new'], `The entry already names "${wanted.name}" as ${wanted.role}.`, 'There is nothing to do.');
  const year = yearOf(since);
  const next = record.organisations.flatMap((one, index) => {
    if (index !== at) return [one];
    if (wanted !== null) return [];
    return year === undefined ? [] : [{ ...one, to: year }];
  });
  const added = wanted === null ? [] : [{ ...wanted, ...(source !== undefined && { source }), ...(year !== undefined && { from: year }) }];
  return withIds({ ...record, organisations: [...next, ...added] }, register) as unknown as InitiativeRecord;
};

const needsSource = ({ field, new: wanted }: Correction): boolean =>
  field === 'status' ? wanted !== 'unknown' : field === 'url' || field === 'text' ? false : wanted !== null;

const applyChange = (
  record: InitiativeRecord,
  correction: Correction,
  source: string | undefined,
  register: OrganisationRegister,
): InitiativeRecord => {
  switch (correction.field) {
    case 'status':
      return correctStatus(record, correction, source);
    case 'started':
    case 'access':
      return shownBy({ ...record, [correction.field]: correction.new }, correction.field, source);
    case 'countries':
    case 'languages':
      return shownBy({ ...record, [correction.field]: correction.new }, correction.field, source, true);
    case 'url':
      return { ...record, url: correction.new };
    case 'organisations':
      return correctOrganisation(record, correction, source, register);
    case 'contacts':
      return correctContact(record, correction, source);
    case 'text':
      throw new Refused(
        ['field'],
        'This says something in words, which only a person can put into the entry.',
        'Read it, and change the entry by hand.',
      );
  }
};

/**
 * The record of an entry with a correction in it.
 * @throws Refused with the place in the correction, what is wrong and what to do
 */
export const correctRecord = (record: InitiativeRecord, correction: Correction, register: OrganisationRegister): InitiativeRecord => {
  const { field, statement } = correction;
  if (field !== 'organisations' && field !== 'contacts' && field !== 'text') holdAgainst(record[field], correction);
  if (statement !== undefined && correction.source === undefined) return withStatement(record, correction, register);
  if (correction.source === undefined && needsSource(correction))
    throw new Refused(
      [],
      'Nothing says which page shows this.',
      'Ask for the page and add it as "source" with "url", "title", "published" and "kind".',
    );
  const { sources, id } = withSource(record, correction, register);
  const changed = applyChange(record, correction, id, register);
  const cites = field !== 'url';
  return cites ? { ...changed, sources: [...sources] } : changed;
};
