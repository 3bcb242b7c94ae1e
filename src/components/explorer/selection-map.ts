import { coverageLevel, coverageSteps } from '../../catalogue/analysis/coverage.ts';
import { sharedSize } from '../../catalogue/facets/bitset.ts';
import { select } from '../../catalogue/facets/query.ts';
import type { FacetSelection, Selection } from '../../catalogue/facets/selection.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { hatches, stepFill, stepId, stepIn } from '../map/key.ts';
import type { World } from '../map/world.ts';
import type { Picture } from './picture.ts';
import type { Words } from './explorer-words.ts';

/** How many of the chosen initiatives work in each place, most first. */
const countsOf = ({ index, selection, found }: Picture): readonly (readonly [string, number])[] => {
  const chosen = select(index, selection.facets, found?.within);
  return [...index.sets.country]
    .map(([code, set]) => [code, sharedSize(chosen, set)] as const)
    .filter(([, n]) => n > 0)
    .toSorted(([, a], [, b]) => b - a);
};

const patterns = html`<defs>${coverageSteps.map(
  (_, at) =>
    html`<pattern id="${stepId(at + 1)}" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="map-step" data-level="${at + 1}" width="6" height="6" /><path class="map-hatch" data-level="${at + 1}" d="${hatches[at] ?? ''}" /></pattern>`,
)}</defs>`;

/** The lands with what is chosen in them. Their names and numbers stand in the table below, which leads to the same. */
const worldMarkup = ({ width, height, shapes, discs }: World, counts: ReadonlyMap<string, number>, label: string): Markup => {
  const shade = (code: string | undefined): Markup | false => {
    const level = coverageLevel(counts.get(code ?? '') ?? 0);
    return level > 0 && html` data-level="${level}" fill="${stepFill(level)}"`;
  };
  return html`<svg class="map-svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${patterns}${shapes.map(
    ({ code, path }) => html`<path class="map-land"${shade(code)} d="${path}" />`,
  )}${discs.filter(({ code }) => counts.has(code)).map(({ code, x, y }) => html`<circle class="map-land"${shade(code)} cx="${x}" cy="${y}" r="5" />`)}</svg>`;
};

const swatch = (level?: number): Markup =>
  html`<svg class="map-swatch" aria-hidden="true"><rect class="map-land"${level !== undefined && html` data-level="${level}" fill="${stepFill(level)}"`} width="100%" height="100%" /></svg>`;

/** What the shades stand for. */
const keyMarkup = (words: Words): Markup => {
  const { map, common } = words.t;
  return html`<p class="map-key"><span>${map.key}${common.colon}</span><span>${swatch()} ${map.none}</span>${coverageSteps.map(
    (_, at) => html`<span>${swatch(at + 1)} ${stepIn(at, map, words)}</span>`,
  )}</p>`;
};

/**
 * What to ask of countries for the initiatives of the map that work in a place, as many as it says. Nothing says it where the map
 * shows those of one place or another, and this one is neither.
 */
const askedIn = (code: string, { include, exclude, together = false }: FacetSelection): FacetSelection | undefined => {
  if (include.length === 0 || (!together && include.includes(code))) return { include: [code], exclude };
  return together || include.length === 1 ? { include: [...include, code], exclude, together: true } : undefined;
};

/** Where the initiatives of a selection work: a map, and the same as a table. Without the outlines the table stands alone. */
export const selectionMapMarkup = (world: World | undefined, picture: Picture, words: Words): Markup => {
  const { t, label, urls, number, count } = words;
  const { selection } = picture;
  const counts = countsOf(picture);
  const here = (code: string, words: string): Markup => {
    const country = askedIn(code, selection.facets.country ?? { include: [], exclude: [] });
    if (country === undefined) return html`${words}`;
    const asked: Selection = { ...selection, facets: { ...selection.facets, country }, view: 'cards', page: 1 };
    return html`<a href="${urls.explorer(asked)}">${words}</a>`;
  };
  const worldwide = counts.find(([code]) => code === 'global')?.[1] ?? 0;
  const named = counts.filter(([code]) => code !== 'global');
  return html`<div class="map">${world && html`${worldMarkup(world, new Map(named), t.map.label)}${keyMarkup(words)}`}${
    worldwide > 0 && html`<p>${count(t.map.global, worldwide)} ${here('global', t.map.globalOpen)}</p>`
  }<table class="map-table"><caption class="visually-hidden">${t.map.table}</caption><thead><tr><th scope="col">${t.common.facets.country.one}</th><th scope="col" class="is-number">${t.map.key}</th></tr></thead><tbody>${named.map(
    ([code, n]) => html`<tr><th scope="row">${here(code, label('country', code))}</th><td class="is-number">${number(n)}</td></tr>`,
  )}</tbody></table></div>`;
};

/** Fetches the outlines of the lands, which only a map needs; undefined where they do not come. */
export const loadWorld = async (url: string): Promise<World | undefined> => {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as World) : undefined;
  } catch {
    return undefined;
  }
};
