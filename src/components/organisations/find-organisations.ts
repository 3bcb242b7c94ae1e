import { roles } from '../../catalogue/facets/role-term.ts';
import { fold } from '../../catalogue/search/fold.ts';
import type { OrganisationRow } from './organisation-row.ts';

/** What somebody asks the list of organisations for; an empty word asks for nothing. */
export interface OrganisationWish {
  readonly words: string;
  readonly type: string;
  readonly role: string;
  readonly sort: 'initiatives' | 'name';
}

/** Those that hold all words in a name, an acronym or the country, in the order wished for. */
export const findOrganisations = (
  rows: readonly OrganisationRow[],
  { words, type, role, sort }: OrganisationWish,
): readonly OrganisationRow[] => {
  const wanted = fold(words).split(' ');
  const inRole = roles.find((key) => key === role);
  const counted = (row: OrganisationRow): number => (inRole === undefined ? row.all : row[inRole]);
  const found = rows.filter((row) => {
    const text = fold([row.name, ...row.also, row.country].join(' '));
    return (type === '' || row.type === type) && counted(row) > 0 && wanted.every((word) => text.includes(word));
  });
  // The file is by name.
  return sort === 'name' ? found : found.toSorted((a, b) => counted(b) - counted(a));
};
