/** What Windows-1252 makes of the bytes from 0x80 to 0x9f; the others keep their number. */
const shownAs: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (sign, at) => [sign, 0x80 + at]),
);
const later = `[\\u00a0-\\u00bf${Object.keys(shownAs).join('')}]`;

/**
 * Text in UTF-8 that a program read as Windows-1252 and saved again: "é" as "Ã©", "’" as "â€™". A capital with such a sign behind
 * it stands in no word of any language; of the beginnings of other scripts, and of quotation marks, two in a row do not.
 */
const twice = new RegExp(`(?:Ã${later}|Â[\\u00a0-\\u00bf]|â€${later}?|ðŸ${later}{2}|(?:[ÐÑØÙ]${later}){2,})+`, 'u');

/** The first piece of a text that was decoded twice; undefined where there is none. */
export const decodedTwiceIn = (text: string): string | undefined => twice.exec(text)?.[0];

export const isDecodedTwice = (text: string): boolean => twice.test(text);

/** What such a piece was before the second decoding; undefined where its bytes are no longer whole. */
export const decodedOnce = (piece: string): string | undefined => {
  const bytes = Uint8Array.from(piece, (sign) => shownAs[sign] ?? sign.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
