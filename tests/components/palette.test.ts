import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/components/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [lightPart = '', darkPart = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const hex = /#[0-9a-f]{3,8}\b/gi;

const coloursIn = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8});/gi)].map(([, name = '', colour = '']) => [name, colour]));

describe('the colours of the site', () => {
  test('are the same in styles and in what no stylesheet reaches', () => {
    expect(coloursIn(lightPart)).toMatchObject(palette.light);
    expect(coloursIn(darkPart)).toMatchObject(palette.dark);
  });

  test('are those of its icon', () => {
    const colours = readFileSync('public/favicon.svg', 'utf8').match(hex) ?? [];
    expect(colours.length).toBeGreaterThan(0);
    const { paper, brand, gap } = palette.light;
    expect(new Set(colours)).toEqual(new Set([paper, brand, gap]));
  });

  test('are named: none is written out anywhere else', () => {
    // Black on white: on paper, and in a file that is made for it.
    const plain = ['src/styles/print.css', 'src/components/take-away/dossier.ts'];
    const sources = ['src/styles/tokens.css', 'src/components/palette.ts', 'src/components/chart/file-colours.ts'];
    const files = globSync('src/**/*.{css,ts,astro}').filter((file) => ![...plain, ...sources].includes(file.replaceAll('\\', '/')));
    const literals = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return (text.match(file.endsWith('.css') ? hex : /(?<=[:"'`])#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=[;"'`})])/gi) ?? []).map(
        (colour) => `${file}: ${colour}`,
      );
    });
    expect(literals).toEqual([]);
  });
});
