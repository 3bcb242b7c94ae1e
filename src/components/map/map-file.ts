import { coverageLevel, coverageSteps, searchedWithout, type Coverage } from '../../catalogue/analysis/coverage.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import type { CountryCode } from '../../vocabulary/countries.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { fileColours } from '../chart/file-colours.ts';
import { textWidth } from '../chart/cut-text.ts';
import { wideBottom, wideMargin, widePicture, wideSize } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { gapSigns } from '../matrix/gap-words.ts';
import { stepText } from './key.ts';
import { mapNote, mapTitle } from './map-words.ts';
import { discs, mapHeight, mapWidth, shapes, signPlaces } from './world.ts';

const keySize = 20;
const swatch = 26;

interface Key {
  readonly fill: string;
  readonly sign: string;
  readonly words: string;
}

const keyMarkup = (keys: readonly Key[], y: number): Markup => {
  let x = wideMargin;
  return html`${keys.map(({ fill, sign, words }) => {
    const at = x;
    x += swatch + 10 + textWidth(words, keySize) + 34;
    return html`<rect x="${at}" y="${y}" width="${swatch}" height="${swatch}" fill="${fill}" stroke="${fileColours.soft}" stroke-width="0.5"/><text x="${at + swatch / 2}" y="${y + 20}" font-size="${keySize}" text-anchor="middle">${sign}</text><text x="${at + swatch + 10}" y="${y + 20}" font-size="${keySize}">${words}</text>`;
  })}`;
};

/** The map as a file that needs nothing else. */
export const mapFile = (
  coverage: Coverage,
  area: FocusAreaId | undefined,
  log: SearchLog,
  context: Context,
  site: URL | undefined,
): string => {
  const { t, urls, label, fill, count } = context;
  const { map, matrix } = t.findings;
  const searched = area === undefined ? [] : searchedWithout(coverage, log, area).map(([code]) => code);
  const none = new Set(searched);
  const countOf = (code: CountryCode | undefined): number => (code === undefined ? 0 : (coverage.countries.get(code) ?? 0));
  const shade = (code: CountryCode | undefined): string => {
    const level = coverageLevel(countOf(code));
    return level === 0 && !(code !== undefined && none.has(code)) ? 'url(#none)' : (fileColours.levels[level] ?? fileColours.paper);
  };
  const line = html`stroke="${fileColours.soft}" stroke-width="0.4"`;
  const steps = coverageSteps.map((_, at): Key => ({ fill: fileColours.levels[at + 1] ?? '', sign: '', words: stepText(at, context) }));
  const empty: readonly Key[] =
    area === undefined
      ? [{ fill: 'url(#none)', sign: '', words: map.none }]
      : [
          ...(searched.length === 0 ? [] : [{ fill: fileColours.levels[0], sign: gapSigns.searched, words: map.searchedNone }]),
          { fill: 'url(#none)', sign: gapSigns['not-searched'], words: matrix.keyNotSearched },
        ];
  const most = [...coverage.countries].map(([code, n]) => fill(count(map.country, n), { country: label('country', code) }));
  return widePicture(
    {
      title: mapTitle(area, context),
      note: mapNote(coverage, area, context),
      text: `${map.label}. ${most.join('; ')}.`,
      address: new URL(area === undefined ? urls.findingsChapter('places') : urls.coverage(area), site).href,
    },
    (top) => {
      const from = top - 20;
      const scale = (wideBottom - from - 20) / mapHeight;
      const signs = searched.map((code) => signPlaces.get(code)).filter((place) => place !== undefined);
      return html`<defs><pattern id="none" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="5" height="5" fill="${fileColours.paper}"/><rect width="5" height="2.5" fill="${fileColours.levels[0]}"/></pattern></defs><g transform="translate(${(wideSize.width - mapWidth * scale) / 2} ${from}) scale(${scale})">${shapes.map(({ code, path }) => html`<path d="${path}" fill="${shade(code)}" ${line} />`)}${discs.map(({ code, x, y }) => countOf(code) > 0 && html`<circle cx="${x}" cy="${y}" r="5" fill="${shade(code)}" ${line} />`)}${signs.map(({ x, y }) => html`<text x="${x}" y="${y + 4}" font-size="12" text-anchor="middle">${gapSigns.searched}</text>`)}</g>${keyMarkup([...empty, ...steps], wideBottom - 6)}`;
    },
    context,
  );
};
