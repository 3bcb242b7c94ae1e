const escape = (text) =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

/** Pages of the whole list. */
export const data = {
  pagination: { data: 'collections.entry', size: 24, alias: 'shown' },
  permalink: ({ pagination }) => `list/${pagination.pageNumber + 1}/index.html`,
  layout: false,
};

export const render = ({
  shown,
  pagination,
}) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Entries</title></head><body>
<ul>${shown.map(({ url, data: { name, summary, status } }) => `<li><article><h3><a href="${url}">${escape(name)}</a></h3><p>${escape(summary)}</p><p>${escape(status)}</p></article></li>`).join('')}</ul>
<nav>${pagination.hrefs
  .slice(0, 10)
  .map((href) => `<a href="${href}">${href}</a>`)
  .join(' ')}</nav></body></html>`;
