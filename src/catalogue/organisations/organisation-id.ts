import { remembered } from '../../remembered/remembered.ts';
import { plainLetters } from '../text/plain-letters.ts';

/** A short word for a text, the same on every machine: FNV-1a in 32 bits. */
const wordFor = (text: string): string =>
  (Array.from(text).reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0).toString(
    36,
  );

/** The id of an organisation: its name in plain lower-case letters and hyphens, with a word of its own where letters are of another script. */
export const organisationId = remembered((name) => {
  const plain = plainLetters(name).replace(/['’]/g, '');
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'organisation';
  // Without it "Polaris Україна" would be "Polaris", and all names in one script one organisation.
  return /(?![a-z0-9])[\p{L}\p{N}]/u.test(plain) ? `${id}-${wordFor(plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())}` : id;
});
