import { initiativeCount, organisationLetters, roleCounts } from '../catalogue/organisations/organisation-list.ts';
import type { Context } from '../components/context.ts';
import type { OrganisationRow } from '../components/organisations/organisation-row.ts';
import { organisationRegister, organisations } from './content.ts';

/** All organisations by name, for the search of their list. */
export const organisationRows = ({ language, label }: Context): readonly OrganisationRow[] =>
  organisationLetters(organisations, language)
    .flatMap(({ items }) => items)
    .map((organisation) => {
      const file = organisationRegister.get(organisation.id);
      return {
        id: organisation.id,
        name: organisation.name,
        also: [...(file?.acronyms ?? []), ...(file?.names ?? []).map(({ name }) => name), ...(file?.formerly ?? [])],
        type: organisation.type,
        country: organisation.country === undefined ? '' : label('country', organisation.country),
        ...roleCounts(organisation),
        all: initiativeCount(organisation),
      };
    });
