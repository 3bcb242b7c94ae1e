import { diff } from 'node:util';

const context = 2;

interface Line {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
  /** Number of the line before the change, or of the one it comes after. */
  readonly number: number;
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** In a run of changed lines those that go stand before those that come. */
const goingFirst = (lines: readonly Line[]): Line[] => {
  const sorted: Line[] = [];
  const coming: Line[] = [];
  for (const line of lines) {
    if (line.sign === '+') coming.push(line);
    else {
      if (line.sign === ' ') sorted.push(...coming.splice(0));
      sorted.push(line);
    }
  }
  return [...sorted, ...coming];
};

/** The changed lines of a text with a little of what is around them; empty where nothing differs. */
export const diffLines = (before: string, after: string): readonly string[] => {
  let number = 0;
  // What "actual" has beyond "expected" counts as added.
  const found = diff(linesOf(after), linesOf(before)).map(([operation, text]): Line => {
    const sign = operation === 0 ? ' ' : operation > 0 ? '+' : '-';
    if (sign !== '+') number++;
    return { sign, text, number };
  });
  const lines = goingFirst(found);
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' ');
  let last = -2;
  return lines.flatMap((line, index) => {
    if (!isNear(index)) return [];
    const gap = index > last + 1 ? [`@@ line ${Math.max(1, line.number)} @@`] : [];
    last = index;
    return [...gap, `${line.sign} ${line.text}`];
  });
};
