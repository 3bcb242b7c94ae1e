import { addressOn, type Edition } from '../../catalogue/export/edition.ts';
import type { OrganisationFile } from '../../schema/organisation.ts';

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length === 0 ? undefined : items);

/** What an organisation is called and where else it is known, in schema.org terms. What is not known is left out. */
export const identityData = (
  { names = [], acronyms = [], formerly = [], partOf = [], wikidata, ror }: OrganisationFile,
  edition: Edition,
): Readonly<Record<string, unknown>> => ({
  alternateName: some([...names.map(({ name }) => name), ...acronyms, ...formerly]),
  sameAs: some(
    [ror, wikidata === undefined ? undefined : `https://www.wikidata.org/entity/${wikidata}`].filter((found) => found !== undefined),
  ),
  parentOrganization: some(
    partOf.map((id) => ({ '@type': 'Organization', '@id': `${addressOn(edition, `organisations/${id}/`)}#organisation` })),
  ),
});
