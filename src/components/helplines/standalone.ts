import type { PlaceLines } from '../../catalogue/helplines/helplines.ts';
import { settings } from '../../settings.ts';
import type { EmergencyNumbers } from '../../schema/emergency-numbers.ts';
import { markOf, meaningIn } from '../../catalogue/text/translation.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import type { Context } from '../context.ts';
import { palette } from '../palette.ts';
import { besideDot } from './beside-dot.ts';
import { placesWithNumbers } from './plain-text.ts';
import { emergencyNotes, emergencyOrigin, numberDetails, numberOrigin } from './plain-words.ts';
import { shownNumber } from './shown-number.ts';

const { light, dark } = palette;

export const standaloneStyle = `body{max-width:40em;margin:0 auto;padding:1em;font:1.05em/1.5 sans-serif;overflow-wrap:anywhere}h2{margin-top:2em;border-bottom:1px solid}b{font-size:1.3em}small{color:${light['ink-soft']}}nav{columns:10em}a:focus-visible{outline:3px solid}@media(prefers-color-scheme:dark){body{background:${dark.paper};color:${dark.ink}}a{color:${dark.link}}small{color:${dark['ink-soft']}}}`;

/**
 * In a frame, which sees what is pressed around it, the page leaves nothing of itself but a way out and a link that opens
 * it in the whole window, as all pages with numbers do. One that forbids to lead the page around away throws, or does nothing.
 */
export const standaloneScript = `if(top!==self){const root=document.documentElement;root.hidden=true;addEventListener('DOMContentLoaded',()=>{const{body}=document,{exit,leave,framed}=body.dataset;const link=(href,text)=>{const line=document.createElement('p'),a=document.createElement('a');a.href=href;a.target='_top';a.rel='noreferrer';a.textContent=text;line.append(a);return line};const out=link(exit,leave);out.onclick=(event)=>{event.preventDefault();body.textContent='';try{top.location.replace(exit)}catch{}location.replace(exit)};body.replaceChildren(out,link(location.href,framed));root.hidden=false})}`;

/** All numbers as one page that needs nothing else: it opens from a memory stick, without a network. */
export const standalonePage = (
  places: ReadonlyMap<string, PlaceLines>,
  emergency: EmergencyNumbers,
  context: Context,
  policy: string,
): string => {
  const { t, date, fill, today, language } = context;
  const words = t.helplines;
  const all = placesWithNumbers(places, emergency, context);
  const foreign = markOf(language);
  const nameMark = foreign !== undefined && html` lang="${foreign}"`;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.take.title}</title><style>${new Markup(standaloneStyle)}</style><script>${new Markup(standaloneScript)}</script></head>
<body data-exit="${settings.exitUrl}" data-leave="${t.exit.leave}" data-framed="${t.exit.framed}">
<main>
<h1>${words.take.title}</h1>
<p><strong>${words.safety.danger}</strong></p>
<p>${fill(words.take.asOf, { date: date(today) })} ${words.index.honest}</p>
<p>${words.take.traceFile}</p>
<nav>${all.map(({ code, name }) => html`<a href="#${code}">${name}</a><br>`)}</nav>
${all.map(
  ({ code, name, emergency: urgent, lines }) => html`<h2 id="${code}">${name}</h2>
${
  urgent.length > 0 &&
  html`<h3>${words.help.country.danger}</h3>
${urgent.map(
  (
    number,
  ) => html`<p><b>${number.number}</b> ${emergencyNotes(number, context).join(besideDot)}<br><small>${emergencyOrigin(number, context)}</small></p>
`,
)}`
}${lines.map(
    ({ name: line, numbers, translations }) => html`<h3${nameMark}>${line}</h3>
${
  meaningIn({ translations }, language) !== undefined &&
  html`<p>${meaningIn({ translations }, language)}</p>
`
}${numbers.map(
      (
        number,
      ) => html`<p><b>${shownNumber(number.display, language)}</b> ${numberDetails(number, context)}<br><small>${numberOrigin(number, context)}</small></p>
`,
    )}`,
  )}`,
)}</main>
</body>
</html>
`.html;
};
