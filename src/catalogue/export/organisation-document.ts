import type { OrganisationProfile } from '../organisations/organisation-profiles.ts';
import { documentHead } from './collection.ts';
import { addressOn, type Edition } from './edition.ts';

/** Every organisation with the entries it stands in. */
export const organisationDocument = (organisations: readonly OrganisationProfile[], edition: Edition) => ({
  ...documentHead(edition),
  count: organisations.length,
  next: null,
  items: organisations.map(({ id, name, type, country, url, involvements, works }) => ({
    id,
    page: addressOn(edition, `organisations/${id}/`),
    name,
    type,
    ...(country === undefined ? {} : { country }),
    ...(url === undefined ? {} : { url }),
    initiatives: involvements.map(({ initiative, role }) => ({ id: initiative.id, role })),
    worksWith: works.map((other) => ({ id: other.id, shared: other.shared })),
  })),
});
