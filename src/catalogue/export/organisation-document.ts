import type { OrganisationProfile } from '../organisations/organisation-profiles.ts';
import type { OrganisationFile, OrganisationRegister } from '../../schema/organisation.ts';
import { namedTogether } from '../organisations/partners.ts';
import { documentHead } from './collection.ts';
import { addressOn, type Edition } from './edition.ts';

const identityOf = (file: OrganisationFile | undefined) => {
  if (file === undefined) return {};
  const { names, acronyms, formerly, partOf, address, wikidata, ror } = file;
  return { names, acronyms, formerly, partOf, address, wikidata, ror };
};

/** Every organisation with what its file says of it and the entries it stands in. What is not known is left out. */
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
    ...identityOf(register.get(organisation.id)),
    initiatives: organisation.involvements.map(({ initiative, role, from, to }) => ({ id: initiative.id, role, from, to })),
    worksWith: namedTogether(organisation).map((other) => ({ id: other.id, shared: other.shared.length })),
  })),
});
