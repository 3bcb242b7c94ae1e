import type { Initiative, InitiativeRecord } from '../../../src/schema/initiative.ts';

/** An organisation that a change puts behind an entry, though so far only others were known to be of it. */
interface ClaimedOrganisation {
  readonly index: number;
  readonly name: string;
  readonly role: string;
  /** Ids of the other entries that name it. */
  readonly others: readonly string[];
}

/**
 * Whose name a change takes: anybody may write that a line is of a well-known organisation, and its page would say so.
 * @param before the record as it was; undefined for a new entry
 */
export const claimedOrganisations = (
  initiative: Initiative,
  before: Pick<InitiativeRecord, 'organisations'> | undefined,
  all: readonly Initiative[],
): readonly ClaimedOrganisation[] => {
  const known = new Set((before?.organisations ?? []).flatMap((own) => ('id' in own ? own.id : own.name)));
  return initiative.organisations.flatMap(({ id, name, role }, index) => {
    if (known.has(id) || known.has(name)) return [];
    const others = all
      .filter((other) => other.id !== initiative.id && other.organisations.some((own) => own.id === id))
      .map((other) => other.id);
    return others.length === 0 ? [] : [{ index, name, role, others }];
  });
};
