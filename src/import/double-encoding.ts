/**
 * Text in UTF-8 that a program read as Windows-1252 and saved again: "é" as "Ã©", "’" as "â€™". A capital with such a sign behind
 * it stands in no word of any language.
 */
const twice = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ“”˜¦\u009d]|Â[\u00a0-\u00bf]/;

export const isDecodedTwice = (text: string): boolean => twice.test(text);
