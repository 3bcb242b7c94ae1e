import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** An import as it stands in a file. */
export interface Import {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly typesOnly: boolean;
}

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export const importsOf = (file: string): Import[] => {
  const text = read(file);
  return [...text.matchAll(statement)].map((match) => {
    const names =
      /^\{(.*)\}$/s
        .exec(match[2]?.trim() ?? '')?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    return {
      file,
      line: text.slice(0, match.index).split('\n').length + (/^\s*\n/.test(match[0]) ? 1 : 0),
      from: match[3] ?? match[4] ?? '',
      typesOnly: match[1] !== undefined || (names.length > 0 && names.every((name) => name.trim().startsWith('type '))),
    };
  });
};

/** All files with code, as paths from the root of the project. */
export const files = ['src', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs|astro|mdx)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);

/** The file of ours that an import means; undefined for packages. */
export const targetOf = ({ file, from }: Import): string | undefined =>
  from.startsWith('.')
    ? normalize(join(file, '..', from))
        .replaceAll('\\', '/')
        .replace(/\?.*$/, '')
    : undefined;
