import { isOldEvidence, newestDate } from '../facets/evidence.ts';
import { organisationId } from '../organisations/organisation-id.ts';
import { comparableName } from '../text/normalise.ts';
import { sharedHostOf } from '../text/shared-hosts.ts';
import type { Initiative, InitiativeRecord, Organisation, Source } from '../../schema/initiative.ts';
import type { OrganisationRegister } from '../../schema/organisation.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { EvidenceAgeId } from '../../vocabulary/evidence-ages.ts';
import type { SeenId } from '../../vocabulary/seen.ts';
import { ownWords } from '../../vocabulary/source-kinds.ts';
import type { SourcingId } from '../../vocabulary/sourcing.ts';

/** What completing a record needs to know besides it. */
export interface Surroundings {
  readonly organisations: OrganisationRegister;
  /** Day as YYYY-MM-DD. */
  readonly today: string;
}

/** The organisations of a record, each with its id and what its file says. An id without a file stands for itself. */
const organisationsOf = (record: InitiativeRecord, register: OrganisationRegister): Organisation[] =>
  record.organisations.map(({ id, name, type, country, url, ...part }) => {
    const file = id === undefined ? undefined : register.get(id);
    if (file !== undefined && id !== undefined)
      return {
        id,
        name: file.name,
        type: file.type,
        ...(file.country !== undefined && { country: file.country }),
        ...(file.url !== undefined && { url: file.url }),
        ...part,
      };
    const own = name ?? id ?? '';
    return {
      id: id ?? organisationId(own),
      ...(id === undefined && { writtenOut: true as const }),
      name: own,
      type: type ?? 'ngo',
      ...(country !== undefined && { country }),
      ...(url !== undefined && { url }),
      ...part,
    };
  });

const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined;

const isWithin = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** All that an organisation is called. */
const callingsOf = ({ id, name }: Organisation, register: OrganisationRegister): string[] => {
  const file = register.get(id);
  return [name, ...(file?.acronyms ?? []), ...(file?.formerly ?? []), ...(file?.names ?? []).map((other) => other.name)].map(
    comparableName,
  );
};

const isCalled = (publisher: string, callings: readonly string[]): boolean =>
  publisher !== '' && callings.some((calling) => calling !== '' && (calling === publisher || publisher.startsWith(`${calling} `)));

/**
 * Whether a source holds the words of somebody who is not part of the initiative: by its kind, by who published it, and by
 * where it stands.
 */
const isIndependent = (source: SourceRecord, hosts: readonly string[], callings: readonly string[]): boolean => {
  if (ownWords.includes(source.kind)) return false;
  const host = hostOf(source.url);
  if (host !== undefined && hosts.some((site) => isWithin(host, site))) return false;
  return !isCalled(comparableName(source.publisher), callings);
};

const sourcesOf = (record: InitiativeRecord, organisations: readonly Organisation[], register: OrganisationRegister): Source[] => {
  const hosts = [record.url, ...organisations.map(({ url }) => url)]
    .map(hostOf)
    .filter((host) => host !== undefined && sharedHostOf(host) === undefined) as string[];
  const callings = organisations.flatMap((organisation) => callingsOf(organisation, register));
  return record.sources.map((source) => ({ ...source, independent: isIndependent(source, hosts, callings) }));
};

const sourcingOf = (sources: readonly Source[]): SourcingId => {
  const publishers = new Set(sources.filter(({ independent }) => independent).map(({ publisher }) => comparableName(publisher)));
  if (publishers.size === 0) return 'own-only';
  return publishers.size === 1 ? 'one-independent' : 'several-independent';
};

/** Date of the newest source that shows the status. */
const statusDate = ({ evidence, sources }: InitiativeRecord): string | undefined => {
  const ids = evidence?.status ?? [];
  return newestDate(sources.filter(({ id }) => ids.includes(id)));
};

const seenOf = (status: InitiativeRecord['status'], statusAsOf: string | undefined, today: string): SeenId => {
  if (status !== 'active') return status;
  return statusAsOf === undefined || isOldEvidence(statusAsOf, today) ? 'last-seen' : 'running';
};

const ageOf = (sources: readonly SourceRecord[], today: string): EvidenceAgeId => {
  const newest = newestDate(sources);
  if (newest === undefined) return 'undated';
  return isOldEvidence(newest, today) ? 'old' : 'recent';
};

/** Adds to a record what is worked out and not written. */
export const completeRecord = (id: string, record: InitiativeRecord, { organisations: register, today }: Surroundings): Initiative => {
  const organisations = organisationsOf(record, register);
  const sources = sourcesOf(record, organisations, register);
  const statusAsOf = statusDate(record);
  return {
    id,
    ...record,
    organisations,
    sources,
    ...(statusAsOf !== undefined && { statusAsOf }),
    seen: seenOf(record.status, statusAsOf, today),
    sourcing: sourcingOf(sources),
    evidenceAge: ageOf(sources, today),
  };
};
