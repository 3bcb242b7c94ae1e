/** Letters in a row that no language has in one word, and at which no page can break a line. */
const longest = 60;

/** Addresses are long by nature, and are shown where they may break. */
const addresses = /https?:\/\/\S+|\S+@\S+/g;

/** Scripts that are written without blanks, whose lines break between their letters. */
const breakable = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
  .map((name) => `\\p{Script=${name}}`)
  .join('');

const row = new RegExp(`[^\\s\\p{Pd}/()[\\]${breakable}]{${longest + 1},}`, 'u');

/** The first row of letters in a text that is longer than any word; undefined where there is none. */
export const longWordIn = (text: string): string | undefined =>
  text.length <= longest ? undefined : row.exec(text.replace(addresses, ' '))?.[0];

export const hasShortWords = (text: string): boolean => longWordIn(text) === undefined;
