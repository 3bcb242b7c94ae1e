import { sourceIdOf } from '../../../src/catalogue/derived/source-id.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { SourceRecord } from '../../../src/schema/source.ts';
import { sourceKinds } from '../../../src/vocabulary/source-kinds.ts';
import { Refused } from './refused.ts';

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** Addresses of the initiative and of those behind it. */
const ownHosts = ({ url, organisations }: InitiativeRecord, register: OrganisationRegister): readonly string[] =>
  [url, ...organisations.map((one) => (one.id === undefined ? one.url : register.get(one.id)?.url))].flatMap((address) =>
    address === undefined ? [] : [hostOf(address)],
  );

const kindOf = ({ kind, url }: NonNullable<Correction['source']>, own: readonly string[]): SourceRecord['kind'] => {
  if (kind !== undefined) return kind;
  if (own.includes(hostOf(url))) return 'own';
  throw new Refused(
    ['source'],
    'Nothing says whose words the page holds.',
    `Look at the page and add "kind" to the source: ${Object.keys(sourceKinds).join(', ')}.`,
  );
};

/** The page prints a date, or else speaks of one; never both. */
const dates = ({ source, since }: Correction): Pick<SourceRecord, 'published' | 'asOf'> => {
  if (source?.published !== undefined) return { published: source.published };
  return since === undefined ? {} : { asOf: since };
};

/** The sources of an entry with the page of a correction among them, under an id that is made here or that it has already. */
export const withSource = (
  record: InitiativeRecord,
  correction: Correction,
  register: OrganisationRegister,
): { readonly sources: readonly SourceRecord[]; readonly id: string | undefined } => {
  const { source, written } = correction;
  if (source === undefined) return { sources: record.sources, id: undefined };
  const known = record.sources.find(({ url }) => url === source.url);
  if (known !== undefined) {
    const { published, asOf, ...rest } = known;
    const found = dates(correction);
    const dated = found.published === undefined && published !== undefined ? { published } : { asOf, ...found };
    const read = { ...rest, ...(dated.published === undefined ? dated : { published: dated.published }), accessed: written };
    return { sources: record.sources.map((one) => (one === known ? read : one)), id: known.id };
  }
  const { url, title, language } = source;
  if (title === undefined)
    throw new Refused(['source'], 'The title of the page is missing.', 'Open the page and add its title to the source: "title".');
  const publisher = source.publisher ?? hostOf(url);
  const taken = record.sources.map(({ id }) => id);
  const id = sourceIdOf(publisher, source.published, taken) || sourceIdOf('source', source.published, taken);
  const kind = kindOf(source, ownHosts(record, register));
  return {
    sources: [
      ...record.sources,
      { id, url, title, publisher, ...dates(correction), accessed: written, kind, ...(language !== undefined && { language }) },
    ],
    id,
  };
};
