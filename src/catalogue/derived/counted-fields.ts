import type { Initiative } from '../../schema/initiative.ts';
import { newestEvidence } from '../facets/evidence.ts';
import { facets } from '../facets/facets.ts';

interface Counted<Value> {
  readonly kind: 'text' | 'number' | 'list';
  readonly value: (initiative: Initiative) => Value;
}

const counted = <Value>(field: Counted<Value>): Counted<Value> => field;

/** Left out where there are none, like every list of a record. */
const namesByRole =
  (role: Initiative['organisations'][number]['role']) =>
  ({ organisations }: Initiative): readonly string[] | undefined => {
    const names = organisations.filter((one) => one.role === role).map(({ name }) => name);
    return names.length === 0 ? undefined : names;
  };

/**
 * What is worked out from the fields of a record, so that whoever sorts and counts need not: every form in which the catalogue is
 * given away has them, and no file of an entry.
 */
export const countedFields = {
  leadOrganisations: counted({ kind: 'list', value: namesByRole('lead') }),
  partnerOrganisations: counted({ kind: 'list', value: namesByRole('partner') }),
  funderOrganisations: counted({ kind: 'list', value: namesByRole('funder') }),
  regions: counted({
    kind: 'list',

    value: facets.region.termsOf,
  }),
  newestEvidence: counted({
    kind: 'text',

    value: newestEvidence,
  }),
  sourceCount: counted({ kind: 'number', value: ({ sources }) => sources.length }),
  independentSourceCount: counted({
    kind: 'number',

    value: ({ sources }) => sources.filter(({ independent }) => independent).length,
  }),
};

type CountedField = keyof typeof countedFields;

export const countedFieldNames = Object.keys(countedFields) as readonly CountedField[];

/** The values of a record by their names. */
export type CountedValues = { readonly [Name in CountedField]: ReturnType<(typeof countedFields)[Name]['value']> };

export const countedValues = (initiative: Initiative): CountedValues =>
  Object.fromEntries(countedFieldNames.map((name) => [name, countedFields[name].value(initiative)])) as CountedValues;
