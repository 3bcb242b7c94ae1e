import { html, type Markup } from '../../catalogue/text/html.ts';
import { fileColours } from './file-colours.ts';

/** A bar of what is not known, in a picture that leaves the site: a broad line of dashes. */
export const hatched = ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>): Markup => {
  const dash = Math.max(2, Math.round(height / 8));
  return html`<line x1="${x}" x2="${x + width}" y1="${y + height / 2}" y2="${y + height / 2}" stroke="${fileColours.soft}" stroke-width="${height}" stroke-dasharray="${dash} ${dash * 1.5}"/>`;
};
