import type { Network } from '../../catalogue/organisations/network.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { settings } from '../../settings.ts';
import { cutText, textWidth } from '../chart/cut-text.ts';
import { fileColours, fileFont } from '../chart/file-colours.ts';
import type { Context } from '../context.ts';
import type { NetworkLayout } from './network-layout.ts';
import { networkKey } from './network-key.ts';
import { networkPicture, type NetworkPaint } from './network-picture.ts';

const paint: NetworkPaint = {
  ink: fileColours.ink,
  soft: fileColours.unknown,
  paper: fileColours.paper,
  lead: fileColours.bar,
  funder: fileColours.funder,
};

const margin = 36;
const top = 120;

/** The signs in one row, with what they mean. */
const keyRow = (context: Context): readonly Markup[] => {
  let x = margin;
  return networkKey(context, paint).map(({ sign, text }) => {
    const at = x;
    x += 56 + textWidth(text, 14);
    return html`<g transform="translate(${at} 84)">${sign}<text x="32" y="13" font-size="14">${text}</text></g>`;
  });
};

/** The picture as a file that needs nothing else. */
export const networkFile = (layout: NetworkLayout, network: Network, context: Context, site: URL | undefined): string => {
  const { t, urls, fill, date, today } = context;
  const words = t.organisations.network;
  const width = layout.width + 2 * margin;
  const height = layout.height + top + 56;
  const address = (path: string): string => new URL(path, site).href;
  const source = `${fill(t.findings.source, { site: settings.name, date: date(today), licence: settings.licences.data.name })} ${address(urls.network)}`;
  const picture = networkPicture(layout, network, paint, (id) => address(urls.term('organisation', id)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fileFont}" fill="${fileColours.ink}" role="group" aria-labelledby="title"><title id="title">${words.title}</title><desc>${words.lead}</desc><rect width="${width}" height="${height}" fill="${fileColours.paper}"/><text x="${margin}" y="46" font-size="26" font-weight="700">${words.title}</text><text x="${margin}" y="70" font-size="14" fill="${fileColours.soft}">${cutText(words.caution, 14, layout.width)}</text>${keyRow(context)}<g transform="translate(${margin} ${top})">${picture}</g><text x="${margin}" y="${height - 20}" font-size="13" fill="${fileColours.soft}">${source}</text></svg>`
      .html
  }\n`;
};
