import type { Reference } from './reference.ts';

/** Types that the styles know. A page about an organisation is an entry too. */
const types = { entry: 'entry', organisation: 'entry', figure: 'graphic', dataset: 'dataset' } as const;

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** A reference as an item of CSL-JSON, which Zotero and most other programs for references read. */
export const toCsl = ({
  key,
  kind,
  title,
  author,
  container,
  issued,
  accessed,
  version,
  address,
  abstract,
  keywords,
  note,
}: Reference) => ({
  id: key,
  type: types[kind],
  title,
  author: [{ literal: author }],
  ...(container === undefined ? {} : { 'container-title': container }),
  issued: dateParts(issued),
  accessed: dateParts(accessed),
  version,
  URL: address,
  abstract,
  keyword: keywords.join(', '),
  note,
});
