/** Words that headings and the questions of forms put around what they ask for. "Who", "when", "where" and "your" are none of them. */
const filling = new Set(
  [
    'a an the of in on at by to for from is are was were be been it its this that these which what does do did use used uses has have with and or please any all',
    'le la les l un une des du de d et ou est sont ce cet cette ces quel quelle quels quelles que à au aux en par pour dans sur il elle t s a ont été utilisé utilisée utilisés utilise',
    'el la los las un una unos unas del y o e es son esta este estas estos qué cuál cuáles en por para con se al lo usa utiliza utilizan',
  ]
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' '),
);

/** What a heading asks for, whatever the order: "Name of the tool", "What is the tool's name?" and "Tool name" ask for the same. */
export const contentOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word !== '' && !filling.has(word))
    .toSorted()
    .join(' ');
