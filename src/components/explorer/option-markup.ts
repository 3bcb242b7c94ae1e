import { html, Markup } from '../../catalogue/html.ts';
import { iconMarkup } from '../icon/icons.ts';
import type { Option } from './options.ts';
import type { Words } from './words.ts';

/** An option that can be wanted (checkbox) or excluded (button). */
export const optionMarkup = ({ label, count, state }: Option, { t, fill, number, sprite }: Words): Markup =>
  html`<label><input type="checkbox"${state === 'include' && new Markup(' checked')}><span class="option-label">${label}</span><span class="option-note">${state === 'exclude' && t.explorer.filters.excluded}</span><span class="option-count">${number(count)}</span></label><button type="button" class="option-exclude" aria-pressed="${String(state === 'exclude')}">${new Markup(iconMarkup(sprite, 'exclude'))}<span class="visually-hidden">${fill(t.explorer.filters.exclude, { label })}</span></button>`;
