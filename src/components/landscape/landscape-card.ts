import { translated } from '../../catalogue/text/translation.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
import type { LaterText } from '../later-words/later-words.ts';
import { laterSighting } from '../seen/later-sighting.ts';
import { seenText, sightingOf } from '../seen/seen-mark.ts';

/** What a tile has no room for, as plain text: what it is, whether it runs, where, who leads and who pays. */
export interface LandscapeCard {
  readonly seen: string;
  /** What is true in its place later. */
  readonly later?: LaterText | undefined;
  readonly summary: string;
  /** Where it is not that of the page. */
  readonly language: string | undefined;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

const mostNames = 4;

export const landscapeCard = (initiative: Initiative, context: Context): LandscapeCard => {
  const { t, label, list, count, language } = context;
  const { summary, summaryLanguage } = translated(initiative, language);
  const inRole = (wanted: 'lead' | 'funder'): readonly string[] =>
    initiative.organisations.filter(({ role }) => role === wanted).map(({ name }) => name);
  const cut = (names: readonly string[]): string =>
    names.length <= mostNames
      ? list(names)
      : `${names.slice(0, mostNames).join(', ')} ${count(t.landscape.more, names.length - mostNames)}`;
  const facts: LandscapeCard['facts'] = [
    [t.common.facets.country.other, cut(initiative.countries.map((country) => label('country', country)))],
    [t.explorer.table.lead, cut(inRole('lead'))],
    [t.explorer.table.funder, cut(inRole('funder')) || t.explorer.table.noFunder],
  ];
  return {
    seen: seenText(sightingOf(initiative), context),
    later: laterSighting(initiative, context),
    summary,
    language: summaryLanguage,
    facts: facts.filter(([, value]) => value !== ''),
  };
};
