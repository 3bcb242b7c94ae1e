import type { Reference } from './reference.ts';

/** A citation as text, after APA 7: author, date, title, version and kind, address. A part stands in the data set it is from. */
export const toCitation = ({ author, issued, title, version, container, address }: Reference, kind = 'Data set'): string => {
  const work = container === undefined ? title : `${title}. In ${container}`;
  return `${author}. (${issued.slice(0, 4)}). ${work} (${version}) [${kind}]. ${address}`;
};
