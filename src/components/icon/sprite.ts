import { drawings } from './drawings.ts';
import { drawing, icons, type IconName } from './icons.ts';

/** The data of the path that draws each icon, by name. */
export const iconPaths = <Name extends IconName>(names: readonly Name[]): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name): [Name, string] => [name, drawings[icons[name]]])) as Record<Name, string>;

/** All icons in one SVG of symbols. */
export const createSprite = (): string => {
  const symbols = Object.entries(iconPaths(Object.keys(icons) as IconName[])).map(
    ([name, path]) => `<symbol id="${name}" ${drawing}><path d="${path}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
};
