import { html, type Markup } from '../../catalogue/text/html.ts';
import { sliceLabel } from '../chart/chart-labels.ts';
import { chartText } from '../chart/chart-text.ts';
import { cutText, textWidth } from '../chart/cut-text.ts';
import { fileColours } from '../chart/file-colours.ts';
import type { Context } from '../context.ts';
import { sourceLine, type FindingFigure } from './finding-figures.ts';

/** Size of a picture of a figure: that of a slide, in pixels. */
export const pictureSize = { width: 1600, height: 900 } as const;

const margin = 80;
const room = pictureSize.width - 2 * margin;
const titleSize = 50;
const noteSize = 28;
const smallSize = 22;
const smallestLabel = 17;
/** Where bars begin: right of their labels. */
const barsLeft = margin + 520;
const barsBottom = 780;

/** Words of a text in lines that fit. */
const linesOf = (text: string, size: number, width: number): readonly string[] => {
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

const textLines = (lines: readonly string[], y: number, size: number, attributes: Markup): Markup =>
  html`${lines.map((line, at) => html`<text x="${margin}" y="${y + at * size * 1.25}" font-size="${size}" ${attributes}>${line}</text>`)}`;

/** A long label in smaller letters, so that little of it is cut. */
const fitText = (text: string, size: number, width: number): { readonly text: string; readonly size: number } => {
  const smaller = Math.max(smallestLabel, Math.min(size, (size * width) / Math.max(1, textWidth(text, size))));
  return { text: cutText(text, smaller, width), size: Math.round(smaller * 10) / 10 };
};

const barRows = ({ breakdown, bars }: FindingFigure, top: number, context: Context): Markup => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const row = Math.min(64, (barsBottom - top) / Math.max(1, bars.length));
  const size = Math.min(28, row * 0.6);
  const widest = pictureSize.width - margin - barsLeft - 110;
  return html`${bars.map((slice, at) => {
    const y = Math.round(top + at * row);
    const middle = Math.round(y + row / 2 + size / 3);
    const width = Math.round((widest * slice.count) / most);
    const bar = slice.unknown
      ? html`fill="${fileColours.paper}" stroke="${fileColours.soft}" stroke-width="2" stroke-dasharray="8 5"`
      : html`fill="${fileColours.bar}"`;
    const label = fitText(sliceLabel(breakdown, slice, context), size, barsLeft - margin - 24);
    return html`<text x="${barsLeft - 20}" y="${middle}" font-size="${label.size}" text-anchor="end">${label.text}</text><rect x="${barsLeft}" y="${Math.round(y + row * 0.16)}" width="${width}" height="${Math.round(row * 0.68)}" ${bar}/><text x="${barsLeft + width + 16}" y="${middle}" font-size="${size}" font-weight="600">${context.number(slice.count)}</text>`;
  })}`;
};

/** A figure as a picture that can stand alone: what it says, its bars, how it was counted, source, licence, day and address. */
export const figurePicture = (figure: FindingFigure, context: Context, site: URL | undefined): string => {
  const { breakdown, bars } = figure;
  const title = linesOf(figure.title, titleSize, room);
  const note = linesOf(figure.note, noteSize, room);
  const noteY = 120 + title.length * titleSize * 1.25;
  const barsTop = noteY + note.length * noteSize * 1.25 + 10;
  const rest = breakdown.slices.length - bars.length;
  const more = rest > 0 ? context.count(context.t.findings.moreBars, rest) : '';
  const address = new URL(context.urls.figure(figure.id), site).href;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}" viewBox="0 0 ${pictureSize.width} ${pictureSize.height}" font-family="Newsreader, Georgia, serif" fill="${fileColours.ink}" role="img" aria-labelledby="title" aria-describedby="desc"><title id="title">${figure.title}</title><desc id="desc">${chartText(breakdown, context)}</desc><rect width="${pictureSize.width}" height="${pictureSize.height}" fill="${fileColours.paper}"/><rect width="${pictureSize.width}" height="12" fill="${fileColours.bar}"/>${textLines(title, 110, titleSize, html`font-weight="600"`)}${textLines(note, noteY, noteSize, html`fill="${fileColours.soft}"`)}${barRows(figure, barsTop, context)}<text x="${barsLeft}" y="${barsBottom + 34}" font-size="${smallSize}" fill="${fileColours.soft}">${more}</text><text x="${margin}" y="850" font-size="${smallSize}" fill="${fileColours.soft}">${sourceLine(context)}</text><text x="${pictureSize.width - margin}" y="850" font-size="${smallSize}" text-anchor="end" fill="${fileColours.soft}">${address}</text></svg>`
    .html;
};
