import { organisationId } from './organisation-id.ts';

/** A name as an id: lower case, hyphens between the words, cut where it gets long. */
export const slugOf = (name: string, most = 60): string =>
  name.trim() === '' ? '' : organisationId(name).slice(0, most).replace(/-$/, '');
