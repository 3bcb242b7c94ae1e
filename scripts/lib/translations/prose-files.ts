import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentence } from './sentence-files.ts';

/** What is code, and stays as it is in every language. */
const isCode = (block: string): boolean => /^(?:import|export) /.test(block) || /^<[^>]*\/>$/s.test(block);

/** The paragraphs of the long texts in a folder, by file and number: a blank line parts them, and all languages have the same ones. */
export const paragraphsIn = (folder: string): ReadonlyMap<string, Sentence> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .toSorted()
      .flatMap((name) => {
        const file = join(folder, name);
        return [...readFileSync(file, 'utf8').matchAll(/\S(?:(?!\n{2}).)*/gs)].flatMap(
          ({ 0: block, index: from }, at): (readonly [string, Sentence])[] => {
            const path = `prose.${name.replace('.mdx', '')}.${at}`;
            const text = block.trimEnd();
            return isCode(text) ? [] : [[path, { path, text, file, from, to: from + text.length, call: undefined, form: 'paragraph' }]];
          },
        );
      }),
  );
