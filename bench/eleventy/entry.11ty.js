const escape = (text) =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
const list = (items, of = escape) => (items ?? []).map((item) => `<li>${of(item)}</li>`).join('');
const row = (label, values) => `<div><dt>${label}</dt><dd><ul>${list(values)}</ul></dd></div>`;

/** A page of one entry, with as much of it as the site itself shows. */
export default ({ name, summary, content, ...entry }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(name)}</title><meta name="description" content="${escape(summary)}"></head>
<body><header><nav><a href="/">Home</a> <a href="/list/">Explore</a></nav></header>
<main data-pagefind-body><h1>${escape(name)}</h1><p>${escape(summary)}</p>
<article>${content}</article>
<dl>${row('Focus areas', entry.focusAreas)}${row('Technologies', entry.technologies)}${row('Purposes', entry.purposes)}${row('Pillars', entry.pillars)}${row('Exploitation', entry.exploitation)}${row('Users', entry.users)}${row('Countries', entry.countries)}${row('Languages', entry.languages)}${row('Status', [entry.status])}${row('Access', [entry.access])}</dl>
<section><h2>Organisations</h2><ul>${list(entry.organisations, ({ name: called, role, country }) => `${escape(called)} (${escape(role)}, ${escape(country)})`)}</ul></section>
<section><h2>Sources</h2><ol>${list(entry.sources, ({ url, title, publisher, accessed }) => `<a href="${escape(url)}">${escape(title)}</a>, ${escape(publisher)}, ${escape(accessed)}`)}</ol></section>
<p>${escape(entry.gaps)}</p></main><footer>${escape(entry.added)} ${escape(entry.reviewed)}</footer></body></html>`;
