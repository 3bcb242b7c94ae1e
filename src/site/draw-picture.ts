import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';
import { inFontLetters } from './font-letters.ts';

const { resolve } = createRequire(import.meta.url);

/** A part of the font of headings, light or bold: pictures rest on no font of the machine. */
const partOfFont = (letters: 'latin' | 'latin-ext', weight: 400 | 600): Uint8Array =>
  readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${letters}-${weight}-normal.woff2`));

const folder = '.cache/fonts';

/**
 * The parts of the font as the renderer reads them: files that are not compressed. Another build may read them at the same time.
 * One after the other, because the library unpacks each into the memory that held the one before.
 */
const unpackedFont = async (): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const weight of [400, 600] as const) {
    for (const letters of ['latin', 'latin-ext'] as const) {
      const file = join(folder, `newsreader-${letters}-${weight}.ttf`);
      const beside = `${file}.${process.pid}`;
      writeFileSync(beside, await decompress(partOfFont(letters, weight)));
      renameSync(beside, file);
      files.push(file);
    }
  }
  return files;
};

let font: Promise<string[]> | undefined;

/** A picture to draw, and how many times as wide as its SVG says. */
export interface Drawing {
  readonly svg: string;
  readonly scale: number;
}

/** A picture as PNG. */
export const drawn = async ({ svg, scale }: Drawing): Promise<Uint8Array<ArrayBuffer>> => {
  const fontFiles = await (font ??= unpackedFont());
  const picture = new Resvg(inFontLetters(svg), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Newsreader' },
    fitTo: { mode: 'zoom', value: scale },
  });
  return new Uint8Array(picture.render().asPng());
};
