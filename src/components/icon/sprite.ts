import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { icons } from './icons.ts';

const require = createRequire(import.meta.url);

/** All icons in one SVG of symbols. */
export const createSprite = async (): Promise<string> => {
  const symbols = await Promise.all(
    Object.entries(icons).map(async ([name, file]) => {
      const svg = await readFile(require.resolve(`lucide-static/icons/${file}.svg`), 'utf8');
      const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1];
      if (shapes === undefined) throw new Error(`The icon ${file} has no shapes.`);
      return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shapes.replace(/\s+/g, ' ').trim()}</symbol>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
};
