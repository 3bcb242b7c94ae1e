/** The same function, worked out once for each text: names of organisations come again and again. */
export const remembered = <Result>(make: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = make(text);
      known.set(text, result);
    }
    return result;
  };
};
