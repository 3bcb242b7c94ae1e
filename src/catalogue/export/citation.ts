import type { Reference } from './reference.ts';

/** A citation as text, after APA 7: author, date, title, version and kind, address. */
export const toCitation = ({ author, issued, title, version, kind, container, address }: Reference): string => {
  const what = kind === 'entry' ? 'Catalogue entry' : 'Data set';
  const within = container === undefined || container === author ? '' : ` In ${container}.`;
  return `${author}. (${issued.slice(0, 4)}). ${title} (${version}) [${what}].${within} ${address}`;
};
