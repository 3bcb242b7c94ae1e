import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawing, icons, type IconName } from './icons.ts';
import { onePath } from './one-path.ts';

const require = createRequire(import.meta.url);

/** Every page of the list asks for some. */
const paths = new Map<IconName, Promise<string>>();

const readPath = async (name: IconName): Promise<string> =>
  onePath(await readFile(require.resolve(`lucide-static/icons/${icons[name]}.svg`), 'utf8'));

const pathOf = (name: IconName): Promise<string> => {
  let path = paths.get(name);
  if (path === undefined) paths.set(name, (path = readPath(name)));
  return path;
};

/** The data of the path that draws each icon, by name. */
export const iconPaths = async <Name extends IconName>(names: readonly Name[]): Promise<Readonly<Record<Name, string>>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await pathOf(name)]))) as Record<Name, string>;

/** All icons in one SVG of symbols. */
export const createSprite = async (): Promise<string> => {
  const all = await iconPaths(Object.keys(icons) as IconName[]);
  const symbols = Object.entries(all).map(([name, path]) => `<symbol id="${name}" ${drawing}><path d="${path}"/></symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
};
