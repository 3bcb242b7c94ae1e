import { idsIn } from '../../catalogue/facets/compared-entries.ts';

/** What a query string asks to compare and cannot be an id. */
export const unfitIds = (query: string): readonly string[] => {
  const asked = new URLSearchParams(query).getAll('ids').flatMap((list) => list.split(','));
  return [...new Set(asked.map((id) => id.trim()))].filter((id) => id !== '' && idsIn([id]).length === 0);
};
