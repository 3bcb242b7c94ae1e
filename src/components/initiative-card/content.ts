import { isOldEvidence, newestEvidence } from '../../catalogue/evidence.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
import type { CardContent } from './card.ts';

const shownCountries = 3;

/** Some names, and how many more there are. */
export const cutList = (names: readonly string[], moreTemplate: (n: number) => string, most = shownCountries): string =>
  names.length <= most + 1 ? names.join(', ') : `${names.slice(0, most).join(', ')} ${moreTemplate(names.length - most)}`;

/** What a card says about an initiative in the language of the page. */
export const cardContent = (initiative: Initiative, { t, urls, label, date, fill, today }: Context): CardContent => {
  const [primary, ...others] = initiative.focusAreas;
  const focus = primary ?? 'apps';
  const evidence = newestEvidence(initiative);
  return {
    id: initiative.id,
    name: initiative.name,
    href: urls.initiative(initiative.id),
    summary: initiative.summary,
    focus: { id: focus, label: label('focus', focus) },
    alsoIn: others.map((area) => label('focus', area)),
    status: { id: initiative.status, label: label('status', initiative.status) },
    countries: cutList(
      initiative.countries.map((code) => label('country', code)),
      (n) => fill(t.common.card.moreCountries, { n }),
    ),
    evidence: evidence === undefined ? t.common.card.evidenceNone : fill(t.common.card.evidence, { date: date(evidence) }),
    old: evidence === undefined || isOldEvidence(evidence, today),
  };
};
