/** Room that letters take on average, in parts of the font's size. Capitals and wide scripts take more. */
const widthOf = (character: string): number => (/[\u2e80-\uffff]/.test(character) ? 1 : /[A-ZМШЩ%@mwMW]/.test(character) ? 0.68 : 0.53);

/** Width of a text in pixels, estimated: the build has no font to measure with. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + widthOf(character) * size, 0);

/** The text, or as much of it as fits with an ellipsis: at least its first character. */
export const cutText = (text: string, size: number, room: number): string => {
  if (textWidth(text, size) <= room) return text;
  const [first = '', ...others] = text;
  let kept = first;
  let width = textWidth(first, size);
  for (const character of others) {
    width += widthOf(character) * size;
    if (width + widthOf('…') * size > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};
