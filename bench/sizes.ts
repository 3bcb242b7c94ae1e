import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { interfaceLanguages } from '../src/vocabulary/define.ts';

/** Kinds of files of a built site, by their paths below the language; the first that fits counts. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['home', /^index\.html$/],
  ['list of initiatives', /^initiatives\/(?:page\/\d+\/)?index\.html$/],
  ['entry', /^initiatives\/[^/]+\/index\.html$/],
  ['focus area', /^focus\/.*\.html$/],
  ['term', /^by\/.*\.html$/],
  ['list of organisations', /^organisations\/(?:letter\/[^/]+\/)?index\.html$/],
  ['organisation', /^organisations\/.*\.html$/],
  ['helplines', /^(?:[a-z]{2}(?:-[a-z]+)?\/)?helplines\/.*\.(?:html|txt)$/],
  ['pictures and slides', /\.(?:png|pptx|pdf)$/],
  ['findings and landscape', /^(?:findings|landscape|network)\//],
  ['explorer data', /^explorer\//],
  ['full-text index', /^pagefind\//],
  ['files for programs', /^(?:api|data|schema)\/.*(?<!\.html)$/],
  ['other pages', /\.html$/],
  ['other files', /./],
];

export interface KindSize {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
  /** Compressed size of one file in the middle, and of the largest. */
  readonly gzipMedian: number;
  readonly gzipLargest: number;
}

const prefix = new RegExp(`^(?:${interfaceLanguages.slice(1).join('|')})/`);

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 6 }).byteLength;

/** How many files of which kind a built site has, and how large they are. */
export const sizesOf = (folder: string): readonly KindSize[] => {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(folder.length + 1).replace(prefix, ''), bytes: statSync(file).size }));
  const byKind = Map.groupBy(files, ({ path }) => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? '');
  return kinds.flatMap(([kind]): KindSize[] => {
    const own = byKind.get(kind)?.toSorted((a, b) => a.bytes - b.bytes) ?? [];
    const [middle, largest] = [own[Math.floor(own.length / 2)], own.at(-1)];
    if (middle === undefined || largest === undefined) return [];
    return [
      {
        kind,
        files: own.length,
        bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
        gzipMedian: gzipped(middle.file),
        gzipLargest: gzipped(largest.file),
      },
    ];
  });
};
