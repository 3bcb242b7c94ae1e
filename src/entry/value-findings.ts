import { speaksToModels } from '../catalogue/text/speaks-to-models.ts';
import { finding, type Finding } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';
import { hasCurlyQuotes } from './curly-quotes.ts';
import type { Path } from './frontmatter-parts.ts';
import { hiddenIn } from './raw-text.ts';

/** More of one kind in one file help nobody. */
const most = 20;

export const textsIn = (value: unknown, path: Path = []): readonly (readonly [Path, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(hiddenIn(key) === undefined ? [] : [[[...path, key], key] as const]),
    ...textsIn(item, [...path, key]),
  ]);
};

/** Words of forms and spreadsheets for nothing at all. */
const placeholders =
  /^(?:n\s?[/.]?\s?a\.?|no|yes|on|off|none|nil|null|nan|undefined|unknown|tb[acd]|todo|to do|xxx+|lorem ipsum.*|[?.\-–—_/ ]+)$/i;
export const isPlaceholder = (text: string): boolean => placeholders.test(text.trim());

/** Fields that may be left out. Names and titles are other people's, and terms have an "unknown" of their own. */
const mayBeLeftOut = (path: Path): boolean => ['gaps', 'hours'].includes(String(path.at(-1))) || path.at(-2) === 'aliases';

/** What is wrong with single values however they are written: what nobody sees, also as an escape, quotes that are none, and orders to programs. */
export const valueFindings = ({ data, placeOf }: { readonly data: unknown; readonly placeOf: (path: Path) => Place }): Finding[] =>
  textsIn(data)
    .flatMap(([path, text]): Finding[] => {
      const found = hiddenIn(text);
      if (found !== undefined) return [finding('hidden-character', placeOf(path), found)];
      const order = speaksToModels(text);
      if (order !== undefined) return [finding('speaks-to-models', placeOf(path), { found: order })];
      if (mayBeLeftOut(path) && isPlaceholder(text)) return [finding('placeholder', placeOf(path), { found: text })];
      // A title stands as the page prints it.
      return path.at(-1) !== 'title' && hasCurlyQuotes(text) ? [finding('curly-quotes', placeOf(path), { found: text })] : [];
    })
    .slice(0, most);
