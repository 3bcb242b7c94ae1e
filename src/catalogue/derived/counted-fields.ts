import type { Initiative } from '../../schema/initiative.ts';
import { newestEvidence } from '../facets/evidence.ts';
import { facets } from '../facets/facets.ts';

interface Counted<Value> {
  readonly kind: 'text' | 'number' | 'list';
  readonly value: (initiative: Initiative) => Value;
}

const counted = <Value>(field: Counted<Value>): Counted<Value> => field;

type Involved = Initiative['organisations'][number];

/** Of the organisations in a role, in the order of the record. Left out where there are none, like every list of a record. */
const byRole =
  (role: Involved['role'], part: 'name' | 'id') =>
  ({ organisations }: Initiative): readonly string[] | undefined => {
    const found = organisations.filter((one) => one.role === role).map((one) => one[part]);
    return found.length === 0 ? undefined : found;
  };

/**
 * What is worked out from the fields of a record, so that whoever sorts and counts need not: every form in which the catalogue is
 * given away has them, and no file of an entry.
 */
export const countedFields = {
  leadOrganisations: counted({ kind: 'list', value: byRole('lead', 'name') }),
  leadOrganisationIds: counted({ kind: 'list', value: byRole('lead', 'id') }),
  partnerOrganisations: counted({ kind: 'list', value: byRole('partner', 'name') }),
  partnerOrganisationIds: counted({ kind: 'list', value: byRole('partner', 'id') }),
  funderOrganisations: counted({ kind: 'list', value: byRole('funder', 'name') }),
  funderOrganisationIds: counted({ kind: 'list', value: byRole('funder', 'id') }),
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
