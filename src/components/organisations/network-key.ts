import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Context } from '../context.ts';
import { entrySign, signOf, tieStyle, type NetworkPaint } from './network-picture.ts';

/** A sign in a box of 24 by 18, and what it means. */
export interface KeyItem {
  readonly sign: Markup;
  readonly text: string;
}

const roles = ['lead', 'partner', 'funder'] as const;

/** Every sign of the network with its meaning: organisations, entries, ties. */
export const networkKey = ({ t }: Context, paint: NetworkPaint): readonly KeyItem[] => {
  const { signs, ties } = t.organisations.network;
  return [
    ...roles.map((role) => ({ sign: signOf(role, 12, 9, 6, paint), text: signs[role] })),
    { sign: entrySign(12, 9, paint), text: signs.entry },
    ...roles.map((role) => ({ sign: html`<path d="M0 9H24" ${tieStyle(role, paint)}/>`, text: ties[role] })),
  ];
};
