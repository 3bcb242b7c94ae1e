import { html, type Markup } from '../../catalogue/text/html.ts';
import { barLabel } from '../chart/chart-labels.ts';
import { chartText } from '../chart/chart-text.ts';
import { fileColours } from '../chart/file-colours.ts';
import { fitText, wideBottom, wideMargin, widePicture, wideSize } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import type { FindingFigure } from './finding-figures.ts';

/** Where bars begin: right of their labels. */
const barsLeft = wideMargin + 520;

const barRows = ({ breakdown, bars }: FindingFigure, top: number, context: Context): Markup => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const row = Math.min(64, (wideBottom - top) / Math.max(1, bars.length));
  const size = Math.min(28, row * 0.6);
  const widest = wideSize.width - wideMargin - barsLeft - 110;
  return html`${bars.map((slice, at) => {
    const y = Math.round(top + at * row);
    const middle = Math.round(y + row / 2 + size / 3);
    const width = Math.round((widest * slice.count) / most);
    const bar = slice.unknown
      ? html`fill="${fileColours.paper}" stroke="${fileColours.soft}" stroke-width="2" stroke-dasharray="8 5"`
      : html`fill="${fileColours.bar}"`;
    const label = fitText(barLabel(breakdown, slice, context), size, barsLeft - wideMargin - 24);
    const weight = slice.key === breakdown.subject && html` font-weight="600"`;
    return html`<text x="${barsLeft - 20}" y="${middle}" font-size="${label.size}" text-anchor="end"${weight}>${label.text}</text><rect x="${barsLeft}" y="${Math.round(y + row * 0.16)}" width="${width}" height="${Math.round(row * 0.68)}" ${bar}/><text x="${barsLeft + width + 16}" y="${middle}" font-size="${size}" font-weight="600">${context.number(slice.count)}</text>`;
  })}`;
};

/** A figure as a picture that can stand alone. */
export const figurePicture = (figure: FindingFigure, context: Context, site: URL | undefined): string => {
  const { id, title, note, breakdown, bars } = figure;
  const rest = breakdown.slices.length - bars.length;
  const more = rest > 0 ? context.count(context.t.findings.moreBars, rest) : '';
  return widePicture(
    { title, note, text: chartText(breakdown, context), address: new URL(context.urls.figure(id), site).href },
    (top) =>
      html`${barRows(figure, top, context)}<text x="${barsLeft}" y="${wideBottom + 34}" font-size="22" fill="${fileColours.soft}">${more}</text>`,
    context,
  );
};
