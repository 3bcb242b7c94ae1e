const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ð: 'd', đ: 'd', æ: 'ae', œ: 'oe', ł: 'l', ı: 'i', þ: 'th' };

/**
 * Text in small letters as people type it who have no others: without accents, and plain letters for those that have no mark to
 * take off. Vowel signs of other scripts are letters there and stay, but for those of Arabic and its hamza, which most people
 * leave out.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .toLowerCase()
    .replace(/[ß-œ]/g, (letter) => plain[letter] ?? letter);
