import { slugOf } from '../organisations/slug.ts';

/** The id of a source: its publisher and its year, with a number where another source of the entry is called so. Empty without a publisher. */
export const sourceIdOf = (publisher: string, date: string | undefined, taken: readonly string[]): string => {
  const name = slugOf(publisher, 40).replace(/^[0-9-]+/, '');
  if (name === '') return '';
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  const base = year === undefined ? name : `${name}-${year}`;
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`;
  return id;
};
