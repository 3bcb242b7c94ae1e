import { ticksTo } from '../../catalogue/analysis/axis.ts';
import type { Breakdown, ChartBreakdown } from '../../catalogue/analysis/breakdowns.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Context } from '../context.ts';
import { barsOf, chartText } from './chart-text.ts';
import { cutText } from './cut-text.ts';
import { fileColours } from './file-colours.ts';
import { hatched } from './hatched.ts';
import { sliceLabel } from './chart-labels.ts';
import { pictureMargin as margin, pictureFile, pictureWidth as width } from './picture-file.ts';

const head = 112;
const labelWidth = 330;

const round = (value: number): number => Math.round(10 * value) / 10;

const barRows = (breakdown: Breakdown, context: Context): { readonly parts: readonly Markup[]; readonly height: number } => {
  const bars = barsOf(breakdown);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const left = margin + labelWidth;
  const x = (count: number): number => round(left + ((width - left - margin - 50) * count) / most);
  const row = 32;
  const bottom = head + bars.length * row;
  return {
    height: bottom + 16,
    parts: [
      ...bars.map((slice, at) => {
        const y = head + at * row;
        return html`<text x="${left - 12}" y="${y + 22}" text-anchor="end">${cutText(sliceLabel(breakdown, slice, context), 16, labelWidth)}</text>${slice.unknown ? hatched({ x: left, y: y + 7, width: round(x(slice.count) - left), height: 20 }) : html`<rect x="${left}" y="${y + 7}" width="${round(x(slice.count) - left)}" height="20" fill="${fileColours.bar}" />`}<text x="${x(slice.count) + 8}" y="${y + 22}">${context.number(slice.count)}</text>`;
      }),
    ],
  };
};

const yearColumns = (breakdown: Breakdown, context: Context): { readonly parts: readonly Markup[]; readonly height: number } => {
  const years = breakdown.slices.filter(({ unknown }) => !unknown);
  const unknown = breakdown.slices.find((slice) => slice.unknown)?.count ?? 0;
  const ticks = ticksTo(Math.max(0, ...years.map(({ count }) => count)));
  const left = margin + 40;
  const step = (width - left - margin) / Math.max(1, years.length);
  const plot = 380;
  const top = head + 30;
  const y = (count: number): number => round(top + plot - (plot * count) / (ticks.at(-1) ?? 1));
  return {
    height: top + plot + 40,
    parts: [
      html`<text x="${margin}" y="${head + 6}">${context.fill(context.t.findings.startedUnknown, { n: context.number(unknown) })}</text>`,
      ...ticks.map(
        (tick) =>
          html`<path d="M${left} ${y(tick)}H${width - margin}" stroke="${fileColours.rule}" /><text x="${left - 8}" y="${y(tick) + 5}" fill="${fileColours.soft}" font-size="14" text-anchor="end">${context.number(tick)}</text>`,
      ),
      ...years.map(
        ({ key, count }, at) =>
          html`<rect x="${round(left + (at + 0.1) * step)}" y="${y(count)}" width="${round(0.8 * step)}" height="${round(top + plot - y(count))}" fill="${fileColours.bar}" />${Number(key) % 5 === 0 && html`<text x="${round(left + (at + 0.5) * step)}" y="${top + plot + 20}" fill="${fileColours.soft}" font-size="14" text-anchor="middle">${key}</text>`}`,
      ),
    ],
  };
};

/** A chart as a file that needs nothing else. */
export const chartFile = (breakdown: ChartBreakdown, context: Context, site: URL | undefined): string => {
  const { t, urls } = context;
  return pictureFile(
    {
      ...t.findings.charts[breakdown.id],
      text: chartText(breakdown, context),
      address: new URL(`${urls.findings}#chart-${breakdown.id}`, site).href,
    },
    breakdown.id === 'started' ? yearColumns(breakdown, context) : barRows(breakdown, context),
    context,
  );
};
