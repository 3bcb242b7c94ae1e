/** The same function, worked out once for each text: names of organisations come again and again. */
export const remembered = <Text extends string, Result>(make: (text: Text) => Result): ((text: Text) => Result) => {
  const known = new Map<Text, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = make(text);
      known.set(text, result);
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
