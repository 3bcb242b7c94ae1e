import { html } from '../catalogue/text/html.ts';

/**
 * What the development server shows instead of an entry with mistakes. It comes back by itself when the file is saved.
 * @param base path the site is deployed under, with a slash at both ends
 */
export const mistakePage = (id: string, report: string, base: string): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mistakes in ${id}</title>
<script type="module" src="${base}@vite/client"></script>
<style>:root { color-scheme: light dark } body { margin: 2rem; font: 1rem/1.5 system-ui } pre { white-space: pre-wrap }</style>
</head>
<body>
<h1>Mistakes in ${id}</h1>
<pre>${report}</pre>
<p>The other pages of the site go on without this entry’s mistakes being mended; a build does not.</p>
</body>
</html>
`.html;
