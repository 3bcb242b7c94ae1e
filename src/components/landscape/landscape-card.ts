import { html, type Markup } from '../../catalogue/text/html.ts';
import { translated } from '../../catalogue/text/translation.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
import { seenMarkup, sightingOf } from '../seen/seen-mark.ts';

const mostNames = 4;

/** What a tile has no room for: what it is, whether it runs, where, who leads and who pays. */
export const landscapeCard = (initiative: Initiative, context: Context): Markup => {
  const { t, label, list, count, language } = context;
  const { summary, summaryLanguage } = translated(initiative, language);
  const inRole = (wanted: 'lead' | 'funder'): readonly string[] =>
    initiative.organisations.filter(({ role }) => role === wanted).map(({ name }) => name);
  const cut = (names: readonly string[]): string =>
    names.length <= mostNames
      ? list(names)
      : `${names.slice(0, mostNames).join(', ')} ${count(t.landscape.more, names.length - mostNames)}`;
  const facts: readonly (readonly [string, string])[] = [
    [t.common.facets.country.other, cut(initiative.countries.map((country) => label('country', country)))],
    [t.explorer.table.lead, cut(inRole('lead'))],
    [t.explorer.table.funder, cut(inRole('funder')) || t.explorer.table.noFunder],
  ];
  return html`<p>${seenMarkup(sightingOf(initiative), context)}</p><p lang="${summaryLanguage ?? language}">${summary}</p><dl>${facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};
