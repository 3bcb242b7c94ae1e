/** The letter under which a name stands in a list: without accents, in capitals; "#" for digits and other scripts. */
export const initialOf = (name: string): string => {
  const first = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
};

export interface LetterGroup<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/** Items in the order of their names, grouped by letter; what begins otherwise comes last. */
export const byLetter = <T>(items: readonly T[], nameOf: (item: T) => string, language: string): readonly LetterGroup<T>[] => {
  const names = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const groups = new Map<string, T[]>();
  for (const item of items.toSorted((a, b) => names.compare(nameOf(a), nameOf(b)))) {
    const letter = initialOf(nameOf(item));
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([letter, group]) => ({ letter, items: group }))
    .toSorted((a, b) => (a.letter === '#' ? 1 : b.letter === '#' ? -1 : a.letter.localeCompare(b.letter)));
};

/** The part of the page where a letter begins. */
export const letterAnchor = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
