const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ð: 'd', đ: 'd', æ: 'ae', œ: 'oe', ł: 'l', ı: 'i', þ: 'th' };

/** Small letters that have no mark to take off, as people type them who have not got them. */
export const plainLetters = (text: string): string => text.replace(/[ßøðđæœłıþ]/g, (letter) => plain[letter] ?? '');
