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
} as const;

export type IconName = keyof typeof icons;

/** Where an icon is drawn in the sprite. */
export const iconAddress = (sprite: string, name: IconName): string => `${sprite}#${name}`;

/** An icon as markup that draws a symbol of the site's sprite. It is decoration: the words beside it carry the meaning. */
export const iconMarkup = (sprite: string, name: IconName): string =>
  `<svg class="icon" aria-hidden="true" focusable="false"><use href="${iconAddress(sprite, name)}"></use></svg>`;
