import { html, type Markup } from '../../catalogue/text/html.ts';
import { settings } from '../../settings.ts';
import type { Context } from '../context.ts';
import { textWidth } from './cut-text.ts';
import { fileColours } from './file-colours.ts';

/** Size of a picture that leaves the site: that of a slide, in pixels. */
export const wideSize = { width: 1600, height: 900 } as const;
export const wideMargin = 80;
/** Width for what a picture shows. */
export const wideRoom = wideSize.width - 2 * wideMargin;
/** Where what a picture shows ends, and a line below it may say what it leaves out. */
export const wideBottom = 780;

const titleSize = 50;
const noteSize = 28;
const smallSize = 22;
const smallestLabel = 13;

/** Words of a text in lines that fit. */
export const linesOf = (text: string, size: number, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** The same in as few lines, alike in length: the last has no word alone. */
export const evenLinesOf = (text: string, size: number, width: number): readonly string[] => {
  const widest = linesOf(text, size, width);
  const parts = 20;
  const narrower = Array.from({ length: parts - 1 }, (_, at) => linesOf(text, size, (width * (at + 1)) / parts));
  return narrower.find((lines) => lines.length === widest.length && lines.every((line) => textWidth(line, size) <= width)) ?? widest;
};

const textLines = (lines: readonly string[], y: number, size: number, attributes: Markup): Markup =>
  html`${lines.map((line, at) => html`<text x="${wideMargin}" y="${y + at * size * 1.25}" font-size="${size}" ${attributes}>${line}</text>`)}`;

/** Space from one line of a label to the next, in parts of its size. */
const labelLeading = 1.05;

/** The largest size at which every one of the texts fits into a box, in as many lines as it takes: a list of labels has one size. */
export const sizeOfLabels = (texts: readonly string[], largest: number, width: number, height: number): number => {
  const fits = (size: number): boolean =>
    texts.every((text) => {
      const lines = linesOf(text, size, width);
      return lines.length * size * labelLeading <= height && lines.every((line) => textWidth(line, size) <= width);
    });
  let size = largest;
  while (size > smallestLabel && !fits(size)) size -= 1;
  return Math.max(smallestLabel, size);
};

/** A label left of what it names, whole, in as many lines as it takes around a middle height. */
export const labelMarkup = (
  text: string,
  { right, middle, width, size, bold = false }: Record<'right' | 'middle' | 'width' | 'size', number> & { readonly bold?: boolean },
): Markup => {
  const lines = linesOf(text, size, width);
  const y = Math.round(middle + size / 3 - ((lines.length - 1) * size * labelLeading) / 2);
  return html`<text y="${y}" font-size="${size}" text-anchor="end"${bold && html` font-weight="600"`}>${lines.map(
    (line, at) => html`<tspan x="${right}" dy="${at === 0 ? 0 : size * labelLeading}">${line}</tspan>`,
  )}</text>`;
};

/** Where figures came from, for whoever cites them. */
export const sourceLine = ({ t, fill, date, today }: Context): string =>
  fill(t.findings.source, { site: settings.name, date: date(today), licence: settings.licences.data.name });

interface Words {
  readonly title: string;
  /** How it was counted. */
  readonly note: string;
  /** The same for those who do not see it. */
  readonly text: string;
  /** Where it stands on the site. */
  readonly address: string;
}

/**
 * A picture that can stand alone, as a slide: what it says and how it was counted above, source, licence, day and address below.
 * @param draw what it shows, below the height that it is given
 */
export const widePicture = ({ title, note, text, address }: Words, draw: (top: number) => Markup, context: Context): string => {
  const { width, height } = wideSize;
  const titleLines = evenLinesOf(title, titleSize, wideRoom);
  const noteLines = linesOf(note, noteSize, wideRoom);
  const noteY = 120 + titleLines.length * titleSize * 1.25;
  const top = noteY + noteLines.length * noteSize * 1.25 + 10;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Newsreader, Georgia, serif" fill="${fileColours.ink}" role="img" aria-labelledby="title" aria-describedby="desc"><title id="title">${title}</title><desc id="desc">${text}</desc><rect width="${width}" height="${height}" fill="${fileColours.paper}"/><rect width="${width}" height="12" fill="${fileColours.bar}"/>${textLines(titleLines, 110, titleSize, html`font-weight="600"`)}${textLines(noteLines, noteY, noteSize, html`fill="${fileColours.soft}"`)}${draw(top)}<text x="${wideMargin}" y="846" font-size="${smallSize}" fill="${fileColours.soft}">${sourceLine(context)}</text><text x="${wideMargin}" y="876" font-size="${smallSize}" fill="${fileColours.soft}">${address}</text></svg>`
    .html;
};
