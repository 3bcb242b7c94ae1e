import { remembered } from '../text/remembered.ts';

/** The id of an organisation: its name in plain lower-case letters and hyphens. */
export const organisationId = remembered(
  (name) =>
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
      .replace(/^-|-$/g, '') || 'organisation',
);
