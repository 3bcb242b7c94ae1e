/** Letters in a row that no language has in one word, and at which no page can break a line. */
const longest = 60;

/** Addresses are long by nature, and are shown where they may break; those of e-mail have short parts. */
const addresses = /https?:\/\/\S+/g;

/** Scripts that are written without blanks, whose lines break between their letters. */
const breakable = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
  .map((name) => `\\p{Script=${name}}`)
  .join('');

const row = new RegExp(`[^\\s\\p{Pd}/()@.[\\]${breakable}]{${longest + 1},}`, 'u');

/** Marks on one letter: no script heaps so many, and a pile of them covers the lines around it. */
const mostMarks = 10;

const pile = new RegExp(`\\p{M}{${mostMarks + 1},}`, 'u');

/** Whether no letter of a text carries more marks than any script heaps on one. */
export const hasFewMarks = (text: string): boolean => !pile.test(text);

/** Whether no row of letters in a text is longer than any word. */
export const hasShortWords = (text: string): boolean => text.length <= longest || !row.test(text.replace(addresses, ' '));
