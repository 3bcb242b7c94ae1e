import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { inFontLetters } from './font-letters.ts';

const { resolve } = createRequire(import.meta.url);

const partOfFont = (letters: 'latin' | 'latin-ext', weight: 400 | 600): Uint8Array =>
  readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${letters}-${weight}-normal.woff2`));

/** The font of headings, light and bold: pictures rest on no font of the machine. */
export const fontFile = (weight: 400 | 600): Uint8Array => partOfFont('latin', weight);

let ready: Promise<void> | undefined;

/** A picture to draw, and how many times as wide as its SVG says. */
export interface Drawing {
  readonly svg: string;
  readonly scale: number;
}

/** A picture as PNG. */
export const drawn = async ({ svg, scale }: Drawing): Promise<Uint8Array<ArrayBuffer>> => {
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const fontBuffers = ([400, 600] as const).flatMap((weight) => [fontFile(weight), partOfFont('latin-ext', weight)]);
  const picture = new Resvg(inFontLetters(svg), {
    font: { fontBuffers, defaultFontFamily: 'Newsreader' },
    fitTo: { mode: 'zoom', value: scale },
  });
  const image = picture.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  picture.free();
  return png;
};
