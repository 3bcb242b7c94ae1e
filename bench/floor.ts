import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';

/** The least that any builder has to do: read every entry, parse its text, write a page. Called with two folders. */
const [from = '', to = ''] = process.argv.slice(2);

for (const name of readdirSync(from)) {
  const text = readFileSync(join(from, name), 'utf8');
  const body = text.slice(text.indexOf('\n---\n', 4) + 5);
  const folder = join(to, name.replace(/\.mdx$/, ''));
  mkdirSync(folder, { recursive: true });
  const { html } = markdownToHtml(body);
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>${name}</title>${html}`);
}
