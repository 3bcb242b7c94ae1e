/** A text of one line in which characters that move the cursor, colour the terminal or turn the direction of the text are boxes. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u25a1');

/** The same for a text of several lines. What only keeps words apart or together stays, since reports are made with it. */
export const visibleLines = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\u25a1');
