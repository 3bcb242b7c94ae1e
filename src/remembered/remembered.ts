/**
 * The same function, worked out once for each of the texts that it is given: names, dates and languages come again and again, and
 * what writes dates, numbers and lists takes long to make.
 */
export const remembered = <Texts extends readonly string[], Result>(make: (...texts: Texts) => Result): ((...texts: Texts) => Result) => {
  const known = new Map<string, Result>();
  return (...texts) => {
    const key = texts.join('\n');
    let result = known.get(key);
    if (result === undefined) {
      result = make(...texts);
      known.set(key, result);
    }
    return result;
  };
};

/** Plain values whose texts tell them apart. */
type Word = string | number | undefined | readonly string[];

/** The same function, worked out once for each list and each of the words that come with it: pages in every language, and files, ask alike. */
export const rememberedFor = <List extends object, Words extends readonly Word[], Result>(
  make: (list: List, ...words: Words) => Result,
): ((list: List, ...words: Words) => Result) => {
  const known = new WeakMap<List, Map<string, Result>>();
  return (list, ...words) => {
    let results = known.get(list);
    if (results === undefined) known.set(list, (results = new Map()));
    const name = JSON.stringify(words);
    let result = results.get(name);
    if (result === undefined) results.set(name, (result = make(list, ...words)));
    return result;
  };
};
