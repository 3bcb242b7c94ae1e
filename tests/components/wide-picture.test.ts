import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/components/chart/cut-text.ts';
import { evenLinesOf, linesOf } from '../../src/components/chart/wide-picture.ts';

const [size, width] = [50, 1440];
const titles = [
  'Migrants and refugees – Northern America: 5 of about 23',
  'Of the 110 initiatives in “Hardware and devices”, as main area or another one, 7 (6%) were seen running.',
  'Amérique latine et Caraïbes – Transparence des chaînes d’approvisionnement : 15 sur environ 16',
  ...globSync('content/initiatives/a*.mdx').map((file) => /^summary: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 'none'),
];

test('a title keeps its words and fits in as few lines as it can, and no word stands alone in the last', () => {
  let even = 0;
  for (const title of titles) {
    const [lines, widest] = [evenLinesOf(title, size, width), linesOf(title, size, width)];
    expect(lines.join(' ')).toBe(title);
    expect(lines.length, title).toBe(widest.length);
    const widths = lines.map((line) => textWidth(line, size));
    expect(Math.max(...widths), title).toBeLessThanOrEqual(width);
    if (lines.length === 1) continue;
    expect(lines.at(-1), title).toContain(' ');
    if ((widest.at(-1) ?? '').split(' ').length === 1) even += 1;
  }
  expect(even).toBeGreaterThan(0);
});
