import type { OrganisationProfile } from '../organisations/organisation-profiles.ts';
import { namedTogether } from '../organisations/partners.ts';
import { documentHead } from './collection.ts';
import { addressOn, type Edition } from './edition.ts';

/** Every organisation with the entries it stands in. */
export const organisationDocument = (organisations: readonly OrganisationProfile[], edition: Edition) => ({
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
    initiatives: organisation.involvements.map(({ initiative, role }) => ({ id: initiative.id, role })),
    worksWith: namedTogether(organisation).map((other) => ({ id: other.id, shared: other.shared.length })),
  })),
});
