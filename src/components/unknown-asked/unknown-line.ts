import { isTracking } from '../../catalogue/text/tracking.ts';

/** An address may hold anything; no more of it than this is shown. */
const mostSaid = 5;
const longestSaid = 60;

const cut = (text: string): string => (text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text);

/** What a query string asks for and a page does not know, as it stands there: "purpose=nonsense". Empty values and parameters that follow readers ask for nothing. */
export const unknownPairs = (asked: string, knows: (key: string, value: string) => boolean): readonly string[] =>
  [...new URLSearchParams(asked)]
    .filter(([key, value]) => value !== '' && !isTracking(key) && !knows(key, value))
    .map(([key, value]) => `${key}=${value}`);

/**
 * The sentence that says so.
 * @param said the sentence, with `{asked}`
 * @param between what stands between two of them
 */
export const unknownSaid = (said: string, between: string, unknown: readonly string[]): string =>
  said.replace('{asked}', () => unknown.slice(0, mostSaid).map(cut).join(between));

/** Puts a line with that sentence before a place. */
export const putUnknownLine = (place: Element, sentence: string): HTMLElement => {
  const line = document.createElement('p');
  line.className = 'unknown-asked';
  line.setAttribute('role', 'status');
  place.before(line);
  line.textContent = sentence;
  return line;
};
