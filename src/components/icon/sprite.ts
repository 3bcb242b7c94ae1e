import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawing, icons, type IconName } from './icons.ts';
import { onePath } from './one-path.ts';

const require = createRequire(import.meta.url);

const readPath = async (name: IconName): Promise<string> =>
  onePath(await readFile(require.resolve(`lucide-static/icons/${icons[name]}.svg`), 'utf8'));

/** The data of the path that draws each icon, by name. */
export const iconPaths = async <Name extends IconName>(names: readonly Name[]): Promise<Readonly<Record<Name, string>>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readPath(name)]))) as Record<Name, string>;

/** All icons in one SVG of symbols. */
export const createSprite = async (): Promise<string> => {
  const paths = await iconPaths(Object.keys(icons) as IconName[]);
  const symbols = Object.entries(paths).map(([name, path]) => `<symbol id="${name}" ${drawing}><path d="${path}"/></symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
};
