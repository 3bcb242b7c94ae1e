const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øð]/g, (letter) => (letter === 'ø' ? 'o' : 'd'))
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organisation';

/** Asked for wherever an organisation is named, which is on thousands of pages. */
const known = new Map<string, string>();

/** The id of an organisation: its name in plain lower-case letters and hyphens. */
export const organisationId = (name: string): string => {
  let id = known.get(name);
  if (id === undefined) known.set(name, (id = plain(name)));
  return id;
};
