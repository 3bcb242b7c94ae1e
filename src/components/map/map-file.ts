import { coverageLevel, coverageSteps, type Coverage } from '../../catalogue/analysis/coverage.ts';
import { html } from '../../catalogue/text/html.ts';
import type { CountryCode } from '../../vocabulary/countries.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { fileColours } from '../chart/file-colours.ts';
import { pictureFile } from '../chart/picture-file.ts';
import type { Context } from '../context.ts';
import { stepText } from './key.ts';
import { discs, mapHeight, shapes } from './world.ts';

const left = 120;
const top = 104;

/** The map as a file that needs nothing else. */
export const mapFile = (coverage: Coverage, area: FocusAreaId | undefined, context: Context, site: URL | undefined): string => {
  const { t, urls, label, fill, count } = context;
  const { map } = t.findings;
  const countOf = (code: CountryCode | undefined): number => (code === undefined ? 0 : (coverage.countries.get(code) ?? 0));
  const shade = (code: CountryCode | undefined): string => fileColours.levels[coverageLevel(countOf(code))] ?? fileColours.paper;
  const line = html`stroke="${fileColours.soft}" stroke-width="0.4"`;
  const key = [map.none, ...coverageSteps.map((_, at) => stepText(at, context))];
  const keyTop = top + mapHeight + 30;
  const most = [...coverage.countries].map(([code, n]) => fill(count(map.country, n), { country: label('country', code) }));
  return pictureFile(
    {
      title: area === undefined ? map.title : fill(map.titleOf, { area: label('focus', area) }),
      note: coverage.global === 0 ? '' : count(map.global, coverage.global),
      text: `${map.label}. ${most.join('; ')}.`,
      address: new URL(area === undefined ? urls.findings : urls.coverage(area), site).href,
    },
    {
      height: keyTop + 30,
      parts: [
        html`<g transform="translate(${left} ${top})">${shapes.map(({ code, path }) => html`<path d="${path}" fill="${shade(code)}" ${line} />`)}${discs.map(({ code, x, y }) => countOf(code) > 0 && html`<circle cx="${x}" cy="${y}" r="5" fill="${shade(code)}" ${line} />`)}</g>`,
        ...key.map(
          (text, at) =>
            html`<rect x="${left + at * 160}" y="${keyTop}" width="20" height="20" fill="${fileColours.levels[at]}" ${line} /><text x="${left + at * 160 + 28}" y="${keyTop + 16}" font-size="14">${text}</text>`,
        ),
      ],
    },
    context,
  );
};
