import { html, type Markup } from '../../catalogue/text/html.ts';
import { barLabel } from '../chart/chart-labels.ts';
import { chartText } from '../chart/chart-text.ts';
import { fileColours } from '../chart/file-colours.ts';
import { hatched } from '../chart/hatched.ts';
import { labelMarkup, sizeOfLabels, wideBottom, wideMargin, widePicture, wideSize } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import type { FindingFigure } from './finding-figures.ts';

/** Where bars begin: right of their labels. */
const barsLeft = wideMargin + 520;
const labelsRight = barsLeft - 20;
/** What the line below the bars takes that says how many there are besides. */
const moreRoom = 30;

const barRows = ({ breakdown, bars }: FindingFigure, top: number, bottom: number, context: Context): Markup => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const row = Math.min(64, (bottom - top) / Math.max(1, bars.length));
  const size = Math.min(28, row * 0.6);
  const labels = bars.map((slice) => barLabel(breakdown, slice, context));
  const labelSize = sizeOfLabels(labels, size, labelsRight - wideMargin, row);
  const widest = wideSize.width - wideMargin - barsLeft - 110;
  return html`${bars.map((slice, at) => {
    const y = Math.round(top + at * row);
    const middle = Math.round(y + row / 2 + size / 3);
    const width = Math.round((widest * slice.count) / most);
    const box = { x: barsLeft, y: Math.round(y + row * 0.16), width, height: Math.round(row * 0.68) };
    const bar = slice.unknown
      ? hatched(box)
      : html`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${fileColours.bar}"/>`;
    const label = labelMarkup(labels[at] ?? '', {
      ...{ right: labelsRight, middle: y + row / 2, width: labelsRight - wideMargin, size: labelSize },
      bold: slice.key === breakdown.subject,
    });
    return html`${label}${bar}<text x="${barsLeft + width + 16}" y="${middle}" font-size="${size}" font-weight="600">${context.number(slice.count)}</text>`;
  })}`;
};

/** A figure as a picture that can stand alone. */
export const figurePicture = (figure: FindingFigure, context: Context, site: URL | undefined): string => {
  const { id, title, note, breakdown, bars } = figure;
  const rest = breakdown.slices.length - bars.length;
  const more = rest > 0 ? context.count(context.t.findings.moreBars, rest) : '';
  const bottom = rest > 0 ? wideBottom - moreRoom : wideBottom;
  return widePicture(
    { title, note, text: chartText(breakdown, context), address: new URL(context.urls.figure(id), site).href },
    (top) =>
      html`${barRows(figure, top, bottom, context)}<text x="${barsLeft}" y="${bottom + moreRoom}" font-size="22" fill="${fileColours.soft}">${more}</text>`,
    context,
  );
};
