/** 64 characters that JSON carries without escapes. The first half ends a number, the second half continues it. */
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const half = alphabet.length / 2;
const valueOf = new Uint8Array(128);
[...alphabet].forEach((character, value) => (valueOf[character.charCodeAt(0)] = value));

const encodeNumber = (number: number): string => {
  let text = '';
  let rest = number;
  while (rest >= half) {
    text += alphabet[half + (rest % half)] ?? '';
    rest = Math.floor(rest / half);
  }
  return text + (alphabet[rest] ?? '');
};

/** Ascending row numbers as the gaps between them, five bits a character: most gaps are small. */
export const encodeRows = (rows: readonly number[]): string => rows.map((row, at) => encodeNumber(row - (rows[at - 1] ?? -1) - 1)).join('');

export const decodeRows = (text: string): number[] => {
  const rows: number[] = [];
  let row = -1;
  let gap = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const value = valueOf[text.charCodeAt(at)] ?? 0;
    gap += (value % half) * scale;
    if (value >= half) {
      scale *= half;
      continue;
    }
    row += gap + 1;
    rows.push(row);
    gap = 0;
    scale = 1;
  }
  return rows;
};
