/** Quotation marks that a word processor made of those that YAML takes: they are part of the value. */
const curly = /^(?:[“„]([^“”„]*)[”“]|[‘‚]([^‘’‚]*)[’‘])$/;

export const hasCurlyQuotes = (text: string): boolean => curly.test(text);

/** A value without such marks around it. */
export const withoutCurlyQuotes = (text: string): string => {
  const match = curly.exec(text);
  return match?.[1] ?? match?.[2] ?? text;
};
