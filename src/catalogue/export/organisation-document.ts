import type { OrganisationFile, OrganisationRegister } from '../../schema/organisation.ts';
import type { OrganisationProfile } from '../organisations/organisation-profiles.ts';
import { namedTogether } from '../organisations/partners.ts';
import { documentHead } from './collection.ts';
import { addressOn, type Edition } from './edition.ts';

/** What a file of an organisation adds to what entries say of it. */
type Called = Pick<OrganisationFile, 'names' | 'acronyms' | 'formerly' | 'partOf' | 'wikidata' | 'ror'>;

const calledIn = (register: OrganisationRegister, id: string): Called => {
  const { names, acronyms, formerly, partOf, wikidata, ror } = register.get(id) ?? {};
  return {
    ...(names && { names }),
    ...(acronyms && { acronyms }),
    ...(formerly && { formerly }),
    ...(partOf && { partOf }),
    ...(wikidata !== undefined && { wikidata }),
    ...(ror !== undefined && { ror }),
  };
};

/** Every organisation with the entries it stands in. */
export const organisationDocument = (organisations: readonly OrganisationProfile[], register: OrganisationRegister, edition: Edition) => ({
  ...documentHead(edition),
  count: organisations.length,
  next: null,
  items: organisations.map((organisation) => ({
    id: organisation.id,
    page: addressOn(edition, `organisations/${organisation.id}/`),
    name: organisation.name,
    type: organisation.type,
    ...(organisation.country === undefined ? {} : { country: organisation.country }),
    ...(organisation.url === undefined ? {} : { url: organisation.url }),
    ...calledIn(register, organisation.id),
    initiatives: organisation.involvements.map(({ initiative, role }) => ({ id: initiative.id, role })),
    worksWith: namedTogether(organisation).map((other) => ({ id: other.id, shared: other.shared.length })),
  })),
});
