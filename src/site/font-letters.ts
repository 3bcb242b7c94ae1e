import anyAscii from 'any-ascii';

/** The font of pictures and documents has Latin letters only, and one space that does not break: what is in others is spelled in these. */
export const inFontLetters = (text: string): string =>
  text
    .replaceAll('\u202f', '\u00a0')
    .replace(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu, (letters) => anyAscii(letters));
