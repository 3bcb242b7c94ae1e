import { toCitation } from '../../catalogue/export/citation.ts';
import { addressOn, entryAddress, type ChosenEntries, type Edition } from '../../catalogue/export/edition.ts';
import { shownContacts } from '../../catalogue/helplines/shown-contacts.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
import { withheldNumber } from '../helplines/withheld-number.ts';
import { factsOf } from '../entry/facts.ts';
import { citedChoice } from './cite-choice.ts';

/** The page stands alone, on paper or on a disk: hence its own few styles. */
const styles = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:11pt/1.45 Georgia,serif;color:#111;background:#fff}
h1{font-size:1.8em;line-height:1.15}h2{margin:2em 0 .3em;font-size:1.3em;line-height:1.2;break-after:avoid}h3{margin:1em 0 .3em;font-size:1em}
dl{display:grid;grid-template-columns:10em 1fr;gap:.15em 1em;margin:.6em 0;font-size:.9em}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
ol,ul{padding-left:1.4em;font-size:.9em}nav li{padding:4px 0}a{color:inherit;overflow-wrap:anywhere}dd>a{display:inline-block;padding:4px 0}.about{padding-bottom:1em;border-bottom:2px solid}
.gaps{padding:.5em .8em;border:1px solid #b06a00}article{border-top:1px solid #999}@media print{body{margin:0;max-width:none}}`;

const pair = (name: string, value: string | Markup): Markup => html`<dt>${name}</dt><dd>${value}</dd>`;

const link = (address: string, text = address): Markup => html`<a href="${address}">${text}</a>`;

/** On paper a link says nothing, so that the id stands behind the name. */
const organisationMarkup = ({ id, name }: Initiative['organisations'][number], edition: Edition): Markup =>
  html`${link(addressOn(edition, `organisations/${id}/`), name)} [${id}]`;

const entryMarkup = (initiative: Initiative, edition: Edition, context: Context): Markup => {
  const { t, date, fill } = context;
  const words = t.data.dossier;
  const { id, name, summary, gaps, sources, organisations } = initiative;
  const contacts = shownContacts(initiative, context.today);
  const { facts: shown, folded } = factsOf(initiative, context);
  const facts = [...shown, ...folded].map(({ label, values }) =>
    pair(label, values.length === 0 ? t.common.unknown : values.map(({ text }) => text).join(', ')),
  );
  return html`<article id="${id}"><h2>${name}</h2>
<p>${summary}</p>
<dl>${pair(words.address, link(entryAddress(edition, id)))}${initiative.url !== undefined && pair(t.entry.website, link(initiative.url))}${facts}${pair(
    t.entry.organisations,
    html`${organisations.map((organisation, at) => html`${at > 0 && ', '}${organisationMarkup(organisation, edition)}`)}`,
  )}</dl>
${
  contacts.shown.length + contacts.withheld.length > 0 &&
  html`<h3>${words.contacts}</h3><ul>${contacts.shown.map(
    ({ contact: { display }, source }) =>
      html`<li>${display}, ${link(source.url, source.publisher)}, ${fill(words.read, { date: date(source.accessed) })}</li>`,
  )}${contacts.withheld.map(({ printed }) => html`<li>${withheldNumber(printed, initiative, context)}</li>`)}</ul>`
}${gaps !== undefined && html`<p class="gaps"><strong>${words.gaps}${t.common.colon}</strong> ${gaps}</p>`}
<h3>${words.sources}</h3><ol>${sources.map(
    ({ title, publisher, published, accessed, url }) =>
      html`<li>${title}. ${publisher}, ${published === undefined ? words.undated : date(published)}, ${fill(words.read, { date: date(accessed) })}. ${link(url)}</li>`,
  )}</ol></article>
`;
};

/** Chosen entries as one document for reading and printing, with all that is known of each. */
export const dossierOf = (initiatives: readonly Initiative[], chosen: ChosenEntries, context: Context): string => {
  const { t, count, language } = context;
  const { edition, filter, address } = chosen;
  const words = t.data.dossier;
  const cited = citedChoice(chosen, { language, words: t.data.takeAway });
  const head = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${edition.title}: ${filter}</title>`;
  const about = html`</head><body><header class="about"><h1>${edition.title}</h1>
<p>${count(words.entries, initiatives.length)}</p>
<dl>${pair(words.selection, filter)}${pair(words.address, link(address))}${pair(words.version, cited.version)}${pair(
    words.licence,
    link(edition.licence.url, edition.licence.name),
  )}${pair(words.cite, toCitation(cited, t.data.takeAway.cited.dataset))}</dl></header>
<main><nav><h2>${words.contents}</h2><ul>${initiatives.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`;
  const entries = initiatives.map((initiative) => entryMarkup(initiative, edition, context).html).join('');
  return `${head.html}<style>${styles}</style>${about.html}${entries}</main></body></html>\n`;
};
