import { remembered } from '../../remembered/remembered.ts';

/** A short word for a text, the same on every machine: FNV-1a in 32 bits. */
const wordFor = (text: string): string =>
  (Array.from(text).reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0).toString(
    36,
  );

/** The id of an organisation: its name in plain lower-case letters and hyphens, with a word of its own where most letters are of another script. */
export const organisationId = remembered((name) => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øð]/g, (letter) => (letter === 'ø' ? 'o' : 'd'))
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/['’]/g, '');
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const letters = plain.match(/\p{L}/gu) ?? [];
  const lost = letters.filter((letter) => !/[a-z]/.test(letter)).length;
  if (lost === 0 || lost * 2 <= letters.length) return id || 'organisation';
  // Else all names in one script would have one id.
  return `${id || 'organisation'}-${wordFor(plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())}`;
});
