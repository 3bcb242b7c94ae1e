import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/styles/*.css')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('/tokens.css'));
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Phones, tablets, computers; the header, whose words fit from one width on, and its sign only on all but the narrowest phones; and the words of the explorer's row beside its filters. */
const widths = ['30', '48', '64', '22.5', '68', '80'];

/** The tokens of a kind by their length. */
const tokensOf = (kind: string): ReadonlyMap<string, string> =>
  new Map(
    [...tokens.matchAll(new RegExp(`(--${kind}[\\w-]*):\\s*([\\d.]+rem);`, 'g'))].map(([, name = '', length = '']) => [length, name]),
  );

const declarations = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^[ \t]*([a-z-]+):\s*([^;{}]+);/gm)].map(([, name = '', value = '']) => ({ file, name, value })),
);

test('pages change at three widths, the header at two of its own and the row of the explorer at one', () => {
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@media[^{]*?(min|max)-width:\s*([\d.]+)rem/g)].map(([, side, width]) => ({
      file,
      width: String(side === 'max' ? Math.round((Number(width) + 0.01) * 100) / 100 : Number(width)),
    })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ width }) => !widths.includes(width))).toEqual([]);
});

test.each([
  ['step', /^font-size$/],
  ['space', /^(?:margin|padding|gap|row-gap|column-gap|inset)/],
  ['touch', /^min-(?:block|inline)-size$/],
])('a length that is a %s is written by its name', (kind, property) => {
  const named = tokensOf(kind);
  expect(named.size).toBeGreaterThan(1);
  const literal = declarations
    .filter(({ name, value }) => property.test(name) && !value.includes('('))
    .flatMap(({ file, name, value }) =>
      value.split(/\s+/).flatMap((length) => (named.has(length) ? [`${file}: ${name}: ${length} is var(${named.get(length)})`] : [])),
    );
  expect(literal).toEqual([]);
});
