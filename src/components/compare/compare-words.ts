import { seen } from '../../vocabulary/seen.ts';
import { sourcing } from '../../vocabulary/sourcing.ts';
import { contactKinds, isDialledKind } from '../../vocabulary/contact-kinds.ts';
import type { Vocabulary } from '../../vocabulary/define.ts';
import { organisationRoles } from '../../vocabulary/organisation-roles.ts';
import { tooOldWords } from '../helplines/too-old.ts';
import type { Context } from '../context.ts';

/** What the browser needs to speak on this page, and where it finds the rest. */
export const compareWords = ({ t, language, urls, today }: Context, namesUrl: string) => {
  const labels = (vocabulary: Vocabulary): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(vocabulary).map(([id, { label }]) => [id, label[language]]));
  return {
    language,
    /** The day of the build, by which numbers are withheld, and the day of the visitor. */
    built: today,
    today,
    tooOld: tooOldWords({ t }),
    withheld: { disputed: t.helplines.withheld.disputed, withdrawn: t.helplines.withheld.withdrawn },
    compare: t.compare,
    facets: Object.fromEntries(Object.entries(t.common.facets).map(([key, { other }]) => [key, other])) as Readonly<Record<string, string>>,
    seenLabel: t.common.facets.seen.one,
    sourcingLabel: t.common.facets.sourcing.one,
    access: t.common.facets.access.one,
    unknown: t.common.unknown,
    unknownAsked: t.common.unknownAsked,
    roles: labels(organisationRoles),
    sourcing: labels(sourcing),
    seen: labels(seen),
    sightings: t.common.seen,
    contactKinds: labels(contactKinds),
    dialledKinds: Object.keys(contactKinds).filter(isDialledKind),
    namesUrl,
    page: urls.compare([]),
    /** Addresses with a place for the id of the entry. */
    entry: urls.initiative('{id}'),
    entryFile: urls.entryFile('{id}', 'json'),
  };
};

export type CompareWords = ReturnType<typeof compareWords>;
