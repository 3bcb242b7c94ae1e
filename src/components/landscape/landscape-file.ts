import type { LandscapeArea } from '../../catalogue/analysis/landscape.ts';
import type { LandscapeView } from '../../catalogue/analysis/landscape-views.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { settings } from '../../settings.ts';
import { termIds } from '../../vocabulary/define.ts';
import { seen, type SeenId } from '../../vocabulary/seen.ts';
import { cutText, textWidth } from '../chart/cut-text.ts';
import { fileColours, fileFont } from '../chart/file-colours.ts';
import type { Context } from '../context.ts';
import { seenPaths } from '../seen/seen-mark.ts';

// A3 landscape at 96 dots per inch is 1587 pixels wide.
const width = 1587;
const margin = 36;
const columns = 6;
const gutter = 18;
const columnWidth = (width - 2 * margin - (columns - 1) * gutter) / columns;
const lineHeight = 15;
const size = 10;

type Line =
  | { readonly kind: 'heading'; readonly text: string; readonly count: number }
  | { readonly kind: 'tile'; readonly text: string; readonly href: string; readonly seen: SeenId }
  | { readonly kind: 'more'; readonly text: string }
  | { readonly kind: 'space' };

const mark = (seen: SeenId, x: number, y: number, colour: string): Markup =>
  html`<path transform="translate(${x - 4.2} ${y - 4.2}) scale(0.7)" d="${seenPaths[seen]}" fill="${colour}" fill-rule="evenodd" />`;

const linesOf = ({ groups }: LandscapeArea, view: LandscapeView, { urls, label, count, t }: Context, site: URL | undefined): Line[] =>
  groups.flatMap(({ term, size: members, tiles }): Line[] => [
    { kind: 'heading', text: label(view, term), count: members },
    ...tiles.map(({ id, name, seen: state }): Line => ({
      kind: 'tile',
      text: name,
      href: new URL(urls.initiative(id), site).href,
      seen: state,
    })),
    ...(members > tiles.length ? [{ kind: 'more', text: count(t.landscape.more, members - tiles.length) } as const] : []),
    { kind: 'space' },
  ]);

/** Lines in columns of about one height; a heading never ends a column, a space never starts one. */
const inColumns = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const height = Math.ceil(lines.length / columns);
  const filled: Line[][] = [];
  let rest = [...lines];
  while (rest.length > 0) {
    while (rest[0]?.kind === 'space') rest = rest.slice(1);
    const last = filled.length === columns - 1;
    let take = last ? rest.length : Math.min(rest.length, height);
    while (take > 1 && !last && rest[take - 1]?.kind === 'heading') take -= 1;
    if (rest.length > 0) filled.push(rest.slice(0, take));
    rest = rest.slice(take);
  }
  return filled;
};

const drawLine = (line: Line, x: number, y: number, colour: string): Markup | false => {
  if (line.kind === 'space') return false;
  if (line.kind === 'heading')
    return html`<text x="${x}" y="${y}" font-weight="700">${cutText(line.text, size * 1.08, columnWidth - 28)} <tspan fill="${fileColours.soft}" font-weight="400">${line.count}</tspan></text>`;
  if (line.kind === 'more') return html`<text x="${x + 12}" y="${y}" fill="${fileColours.soft}">${line.text}</text>`;
  const shown = cutText(line.text, size, columnWidth - 12);
  return html`<a href="${line.href}">${shown !== line.text && html`<title>${line.text}</title>`}${mark(line.seen, x + 4, y - 3.5, colour)}<text x="${x + 12}" y="${y}">${shown}</text></a>`;
};

/** The whole picture as one file that needs nothing else: A3 wide, as tall as it takes. */
export const landscapeFile = (areas: readonly LandscapeArea[], view: LandscapeView, context: Context, site: URL | undefined): string => {
  const { t, urls, label, fill, date, count, today } = context;
  const title = t.landscape.titleBy[view];
  const parts: Markup[] = [];
  let y = margin + 26;
  parts.push(html`<text x="${margin}" y="${y}" font-size="26" font-weight="700">${title}</text>`);
  y += 24;
  const note = `${fill(t.landscape.source, { site: settings.name, date: date(today) })} ${new URL(urls.landscape(view), site).href} · ${settings.licences.data.name}. ${t.common.mainArea}`;
  parts.push(html`<text x="${margin}" y="${y}" font-size="12" fill="${fileColours.soft}">${note}</text>`);
  y += 22;
  let keyX = margin;
  for (const state of termIds(seen)) {
    const text = label('seen', state);
    parts.push(html`${mark(state, keyX + 4, y - 4, fileColours.ink)}<text x="${keyX + 13}" y="${y}" font-size="12">${text}</text>`);
    keyX += 32 + textWidth(text, 12);
  }
  y += 14;
  for (const area of areas) {
    const colour = fileColours.areas[area.area];
    y += 30;
    parts.push(
      html`<path d="M${margin} ${y - 22}H${width - margin}" stroke="${colour}" stroke-width="2" /><text x="${margin}" y="${y}" font-size="17" font-weight="700" fill="${colour}">${label('focus', area.area)} <tspan font-size="12" font-weight="400" fill="${fileColours.soft}">${count(t.common.initiatives, area.size)}</tspan></text>`,
    );
    y += 20;
    const filled = inColumns(linesOf(area, view, context, site));
    filled.forEach((lines, column) => {
      const x = margin + column * (columnWidth + gutter);
      lines.forEach((line, row) => {
        const drawn = drawLine(line, x, y + row * lineHeight, colour);
        if (drawn !== false) parts.push(drawn);
      });
    });
    y += Math.max(0, ...filled.map(({ length }) => length)) * lineHeight;
  }
  const height = Math.ceil(y + margin);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fileFont}" font-size="${size}" fill="${fileColours.ink}" role="group" aria-labelledby="title"><title id="title">${title}</title><desc>${t.landscape.lead[view]}</desc><rect width="${width}" height="${height}" fill="${fileColours.paper}" />${parts}</svg>`
      .html
  }\n`;
};
