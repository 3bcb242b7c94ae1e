import { isKeptByWindows } from './entry-id.ts';

/** Long enough to tell entries apart, short enough to be read in an address. */
const longest = 60;

const withoutMarks = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');

const inWords = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');

/**
 * The id that an entry gets from its name, in whatever script that is; undefined where the name has neither letters nor digits.
 * The table of all scripts is large, so it is loaded only for names that need it.
 */
export const idFromName = async (name: string): Promise<string | undefined> => {
  const plain = withoutMarks(name);
  const isPlain = !/(?![a-z])\p{L}|(?![0-9])\p{N}/iu.test(plain);
  // Signs have words of their own in the table, such as "(c)" and ":star:", which no name means.
  const latin = isPlain ? plain : (await import('any-ascii')).default(name.normalize('NFC').replace(/\p{S}/gu, ' '));
  const id = inWords(latin);
  return isKeptByWindows(id) ? `${id}-entry` : id || undefined;
};
