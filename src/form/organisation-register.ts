import type { EntryOutline } from '../catalogue/checks/entry-outline.ts';
import type { OrganisationFile, OrganisationRegister } from '../schema/organisation.ts';

/** The organisations that the catalogue names, by id. */
export const registerOf = (outline: readonly EntryOutline[]): OrganisationRegister =>
  new Map(
    outline
      .flatMap(({ organisations }) => organisations)
      .filter(({ writtenOut }) => writtenOut !== true)
      .map(({ id, name, type, country, url }): [string, OrganisationFile] => [
        id,
        { name, type, ...(country !== undefined && { country }), ...(url !== undefined && { url }) },
      ]),
  );
