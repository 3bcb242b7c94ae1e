import { roleCounts } from '../../catalogue/organisations/organisation-list.ts';
import type { Network } from '../../catalogue/organisations/network.ts';
import type { OrganisationProfile } from '../../catalogue/organisations/organisation-profiles.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { initiativeKey, organisationKey, type NetworkLayout, type Place } from './network-layout.ts';
import { nameSize, placeNames } from './network-names.ts';

/** Colours: of the site, which change with its theme, or of a file. */
export interface NetworkPaint {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly lead: string;
  readonly funder: string;
}

/** So many of the best connected are written out. */
export const mostNamed = 24;

const tieRoles = ['partner', 'funder', 'lead'] as const;
export type TieRole = (typeof tieRoles)[number];

/** How a tie is drawn: told apart by its line, not by colour alone. */
export const tieStyle = (role: TieRole, { lead, soft, funder }: NetworkPaint): Markup =>
  ({
    lead: html`stroke="${lead}" stroke-width="1.5"`,
    partner: html`stroke="${soft}" stroke-width="0.8"`,
    funder: html`stroke="${funder}" stroke-width="1.3" stroke-dasharray="4 3"`,
  })[role];

/** What an organisation does most of all: the first of leading, taking part and funding that it does anywhere. */
const standing = (organisation: OrganisationProfile): TieRole => {
  const counts = roleCounts(organisation);
  return counts.lead > 0 ? 'lead' : counts.partner > 0 ? 'partner' : 'funder';
};

/** The sign of an organisation: a filled circle, a hollow one, or a diamond where it only funds. */
export const signOf = (role: TieRole, x: number, y: number, radius: number, { lead, soft, funder, paper }: NetworkPaint): Markup => {
  const r = radius;
  if (role === 'funder')
    return html`<path d="M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z" fill="${funder}"/>`;
  return role === 'lead'
    ? html`<circle cx="${x}" cy="${y}" r="${r}" fill="${lead}"/>`
    : html`<circle cx="${x}" cy="${y}" r="${r}" fill="${paper}" stroke="${soft}" stroke-width="1.5"/>`;
};

export const entrySign = (x: number, y: number, { soft }: NetworkPaint): Markup =>
  html`<path d="M${x - 1.5} ${y - 1.5}h3v3h-3z" fill="${soft}"/>`;

/** A dot in a path: a line of no length, of which only the ends are seen. It takes a tenth of the bytes of a circle. */
const dotAt = ({ x, y }: Place): string => `M${x} ${y}h.01`;

/** Round dots of each size as a path. */
const dots = (members: NetworkLayout['members'], wider: number, colour: string): readonly Markup[] =>
  Array.from(
    Map.groupBy(members, ({ radius }) => radius),
    ([radius, own]) =>
      html`<path d="${own.map(dotAt).join('')}" stroke="${colour}" stroke-width="${Math.round(20 * (radius + wider)) / 10}" stroke-linecap="round"/>`,
  );

const signsOf = ({ members }: NetworkLayout, paint: NetworkPaint): readonly Markup[] => {
  const by = Map.groupBy(members, ({ member }) => standing(member.organisation));
  const partners = by.get('partner') ?? [];
  return [
    ...dots(partners, 0.75, paint.soft),
    ...dots(partners, -0.75, paint.paper),
    ...dots(by.get('lead') ?? [], 0, paint.lead),
    ...(by.get('funder') ?? []).map(({ x, y, radius }) => signOf('funder', x, y, radius, paint)),
  ];
};

/** Network, names and links as markup inside an SVG of the size of the layout. All ties of a role are one path: thousands of lines would be slow. */
export const networkPicture = (
  layout: NetworkLayout,
  { ties }: Network,
  paint: NetworkPaint,
  addressOf: (id: string) => string,
): readonly Markup[] => {
  const lines = tieRoles.map((role) => {
    const own = ties.filter((tie) => tie.role === role);
    const path = own.map(({ organisation, initiative }) => {
      const from = layout.placeOf(organisationKey(organisation));
      const to = layout.placeOf(initiativeKey(initiative));
      return `M${from.x} ${from.y}L${to.x} ${to.y}`;
    });
    return html`<path d="${path.join('')}" fill="none" ${tieStyle(role, paint)}/>`;
  });
  const entries = html`<path d="${layout.initiatives.map(dotAt).join('')}" stroke="${paint.soft}" stroke-width="3" stroke-linecap="square"/>`;
  const signs = signsOf(layout, paint);
  const names = placeNames(layout.members.slice(0, mostNamed), layout).map(
    ({ drawn: { member }, x, y, anchor }) =>
      html`<a href="${addressOf(member.organisation.id)}"><text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${nameSize}" font-weight="600" text-anchor="${anchor}" fill="${paint.ink}" stroke="${paint.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${member.organisation.name}</text></a>`,
  );
  return [html`<g aria-hidden="true">${lines}${entries}${signs}</g>`, ...names];
};
