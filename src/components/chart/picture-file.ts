import { html, type Markup } from '../../catalogue/text/html.ts';
import { settings } from '../../settings.ts';
import type { Context } from '../context.ts';
import { fileColours, fileFont } from './file-colours.ts';

export const pictureWidth = 1200;
export const pictureMargin = 40;

/** A frame with title, source and licence around a picture, so that it can stand alone. */
export const pictureFile = (
  { title, note, text, address }: { readonly title: string; readonly note: string; readonly text: string; readonly address: string },
  { parts, height }: { readonly parts: readonly Markup[]; readonly height: number },
  { t, fill, date, today }: Context,
): string => {
  const source = `${fill(t.findings.source, { site: settings.name, date: date(today), licence: settings.licences.data.name })} ${address}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height + 40}" viewBox="0 0 ${pictureWidth} ${height + 40}" font-family="${fileFont}" font-size="16" fill="${fileColours.ink}" role="img" aria-labelledby="title" aria-describedby="desc"><title id="title">${title}</title><desc id="desc">${text}</desc><rect width="${pictureWidth}" height="${height + 40}" fill="${fileColours.paper}" /><text x="${pictureMargin}" y="54" font-size="26" font-weight="700">${title}</text><text x="${pictureMargin}" y="82" fill="${fileColours.soft}">${note}</text>${parts}<text x="${pictureMargin}" y="${height + 16}" font-size="13" fill="${fileColours.soft}">${source}</text></svg>`
      .html
  }\n`;
};
