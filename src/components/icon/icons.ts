import type { DrawingName } from './drawings.ts';

/** The icons of the site: our name for it, and the Lucide icon that draws it. */
export const icons = {
  apps: 'smartphone',
  hardware: 'satellite',
  helplines: 'phone',
  'data-tools': 'chart-network',
  'supply-chain': 'waypoints',
  search: 'search',
  menu: 'menu',
  close: 'x',
  filters: 'sliders-horizontal',
  down: 'chevron-down',
  right: 'chevron-right',
  next: 'arrow-right',
  external: 'external-link',
  caution: 'triangle-alert',
  info: 'info',
  cards: 'layout-grid',
  table: 'table',
  phone: 'phone-call',
  sms: 'message-square',
  whatsapp: 'message-circle',
  chat: 'message-circle',
  email: 'mail',
  web: 'globe',
  app: 'smartphone',
  textphone: 'message-square',
  relay: 'phone-call',
  video: 'message-circle',
} as const satisfies Record<string, DrawingName>;

export type IconName = keyof typeof icons;

/** How the path of an icon is drawn. */
export const drawing =
  'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';

/** An icon as markup that draws a symbol of the site's sprite. It is decoration: the words beside it carry the meaning. */
export const iconMarkup = (sprite: string, name: IconName): string =>
  `<svg class="icon" aria-hidden="true" focusable="false"><use href="${sprite}#${name}"></use></svg>`;

/**
 * The same with its path in the page. A browser changes it in a seventh of the time that another symbol of a sprite takes,
 * which it copies into the page.
 * @param path data of the path
 */
export const drawnIconMarkup = (path: string): string =>
  `<svg class="icon" aria-hidden="true" focusable="false" ${drawing}><path d="${path}"></path></svg>`;
