import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);

/** The font of headings, light and bold: pictures rest on no font of the machine. */
export const fontFile = (weight: 400 | 600): Uint8Array =>
  readFileSync(resolve(`@fontsource/newsreader/files/newsreader-latin-${weight}-normal.woff2`));

let ready: Promise<void> | undefined;

/** A picture drawn from its SVG, as PNG. */
export const drawn = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const picture = new Resvg(svg, { font: { fontBuffers: [fontFile(400), fontFile(600)], defaultFontFamily: 'Newsreader' } });
  const image = picture.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  picture.free();
  return png;
};
