import { isOldEvidence, newestEvidence } from '../../catalogue/facets/evidence.ts';
import { markOf, translated } from '../../catalogue/text/translation.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import type { Context } from '../context.ts';
import { seenUntilLater } from '../seen/later-sighting.ts';
import { seenBy, seenText, sightingOf, type Sighting } from '../seen/seen-mark.ts';
import type { CardContent } from './card.ts';

const shownCountries = 3;

/** Some names, and how many more there are. */
export const cutList = (names: readonly string[], moreTemplate: (n: number) => string, most = shownCountries): string =>
  names.length <= most + 1 ? names.join(', ') : `${names.slice(0, most).join(', ')} ${moreTemplate(names.length - most)}`;

/** The part of an initiative that a card shows; the explorer reads it from the compact index. */
export interface CardFacts extends Sighting {
  readonly id: string;
  readonly name: string;
  readonly nameLanguage: InterfaceLanguage | undefined;
  readonly summary: string;
  readonly summaryLanguage: InterfaceLanguage | undefined;
  readonly focusAreas: readonly string[];
  readonly countries: readonly string[];
  readonly evidence: string | undefined;
}

/** The part of the context that a card needs to speak. */
export interface CardWords extends Pick<Context, 'language' | 'urls' | 'label' | 'date' | 'fill' | 'today'> {
  readonly t: { readonly common: Pick<Context['t']['common'], 'card' | 'seen'> };
}

/** What a card says in the language of the page. */
export const cardOf = (facts: CardFacts, words: CardWords): CardContent => {
  const { t, urls, label, date, fill, today, language } = words;
  const [primary, ...others] = facts.focusAreas;
  const focus = (primary ?? 'apps') as FocusAreaId;
  const { evidence } = facts;
  const byLabel = (a: string, b: string): number => a.localeCompare(b, language);
  return {
    id: facts.id,
    name: facts.name,
    nameLanguage: facts.nameLanguage,
    href: urls.initiative(facts.id),
    summary: facts.summary,
    summaryLanguage: facts.summaryLanguage,
    excerptLanguage: markOf(language),
    focus: { id: focus, label: label('focus', focus) },
    alsoIn: others.map((area) => label('focus', area)).toSorted(byLabel),
    seen: { id: seenBy(today, facts), text: seenText(facts, words) },
    countries: cutList(facts.countries.map((code) => label('country', code)).toSorted(byLabel), (n) =>
      fill(t.common.card.moreCountries, { n }),
    ),
    evidence: evidence === undefined ? t.common.card.evidenceNone : fill(t.common.card.evidence, { date: date(evidence) }),
    old: evidence === undefined || isOldEvidence(evidence, today),
    compare: {
      href: urls.compare([facts.id]),
      text: t.common.card.compare,
      label: fill(t.common.card.compareOf, { name: facts.name }),
    },
  };
};

/** What a card says about an initiative. */
export const cardContent = (initiative: Initiative, context: CardWords): CardContent => {
  const card = cardOf(
    { ...initiative, ...translated(initiative, context.language), ...sightingOf(initiative), evidence: newestEvidence(initiative) },
    context,
  );
  return { ...card, seen: { ...card.seen, untilLater: seenUntilLater(initiative, context) } };
};
