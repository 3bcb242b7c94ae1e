import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { buildSettings } from '../../src/settings.ts';

export interface Link {
  readonly element: string;
  readonly href: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the checks want to know of a built page, found in one pass. */
export interface BuiltPage {
  /** Path below the site's folder. */
  readonly file: string;
  /** Path on the host, with the base. */
  readonly path: string;
  readonly source: string;
  readonly language: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly listed: boolean;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** Addresses of the page in every language. */
  readonly versions: readonly string[];
  /** Addresses of what the page loads by itself. */
  readonly resources: readonly string[];
  readonly structuredData: readonly string[];
  /** What a reader can read or hear: text and the attributes that are spoken or shown, without samples of code. */
  readonly text: string;
  /** What stands in listings of code and citations, which are not sentences of the site. */
  readonly listings: readonly string[];
  /** Inline styles, inline scripts and event handlers, which a content security policy refuses. */
  readonly inline: readonly string[];
}

const readAttributes = new Set(['alt', 'aria-label', 'title', 'placeholder', 'content', 'value']);
const levels = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, at) => [name, at + 1]));

/** Path on the host, with the base: a page by its address, anything else by its name. */
export const pathOf = (file: string, base: string): string => `${base}${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;

export const readPage = (source: string, file: string, base: string): BuiltPage => {
  const page = {
    language: '',
    title: '',
    description: undefined as string | undefined,
    canonical: undefined as string | undefined,
    listed: true,
    headings: [] as { level: number; text: string }[],
    ids: new Set<string>(),
    links: [] as Link[],
    versions: [] as string[],
    resources: [] as string[],
    structuredData: [] as string[],
    inline: [] as string[],
    listings: [] as string[],
  };
  const text: string[] = [];
  const open: string[] = [];
  // How many of each are open: asked of every text, of which thousands of pages have many.
  let listings = 0;
  let headings = 0;
  let isData = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        if (name === 'pre') {
          page.listings.push('');
          listings++;
        }
        const { id, href, src } = attributes;
        if (id !== undefined) page.ids.add(id);
        const level = levels.get(name);
        if (level !== undefined) {
          page.headings.push({ level, text: '' });
          headings++;
        }
        if ((name === 'a' || name === 'area') && href !== undefined) page.links.push({ element: name, href, attributes });
        if (name === 'form' && attributes['action'] !== undefined)
          page.links.push({ element: name, href: attributes['action'], attributes });
        if (name === 'link' && attributes['rel'] === 'canonical') page.canonical = href;
        else if (name === 'link' && href !== undefined) {
          // Feeds and the same page in another language: named for others, loaded by nobody, but they must exist.
          if (attributes['rel'] === 'alternate') page.links.push({ element: name, href, attributes });
          else page.resources.push(href);
        }
        if (name === 'html') page.language = attributes['lang'] ?? '';
        if (name === 'link' && attributes['hreflang'] !== undefined && href !== undefined) page.versions.push(href);
        if (name === 'use' && href !== undefined) page.resources.push(href);
        if (src !== undefined) page.resources.push(src);
        if (name === 'meta' && attributes['name'] === 'description') page.description = attributes['content'];
        if (name === 'meta' && attributes['name'] === 'robots' && attributes['content']?.includes('noindex') === true) page.listed = false;
        isData = name === 'script' && attributes['type'] === 'application/ld+json';
        if (isData) page.structuredData.push('');
        else if (name === 'script' && src === undefined && attributes['type'] !== 'application/json') page.inline.push('<script>');
        if (name === 'style') page.inline.push('<style>');
        for (const key in attributes) {
          const value = attributes[key] ?? '';
          if (key === 'style' || (key.startsWith('on') && /^on[a-z]+$/.test(key))) page.inline.push(`<${name} ${key}="${value}">`);
          if (readAttributes.has(key)) text.push(value);
        }
      },
      ontext: (piece) => {
        const element = open.at(-1);
        if (element === 'title' && open.at(-2) === 'head') page.title += piece;
        if (element === 'script') {
          if (isData) page.structuredData.push(`${page.structuredData.pop() ?? ''}${piece}`);
          return;
        }
        if (listings > 0) {
          page.listings.push(`${page.listings.pop() ?? ''}${piece}`);
          return;
        }
        text.push(piece);
        const heading = page.headings.at(-1);
        if (heading !== undefined && headings > 0) heading.text += piece;
      },
      onclosetag: () => {
        const name = open.pop() ?? '';
        if (name === 'pre') listings--;
        if (levels.has(name)) headings--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  return { ...page, file, path: pathOf(file, base), source, text: text.join(' ') };
};

/** Every page below a folder. */
export const readPages = (folder: string, base: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => readPage(readFileSync(join(folder, file), 'utf8'), file, base));

export const siteFolder = 'dist';
export const { base, siteUrl } = buildSettings(process.env);

/** Files below a folder, as paths on the host: a page by its address, anything else by its name. */
export const addressesOf = (folder: string, base: string): Set<string> =>
  new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => pathOf(join(entry.parentPath, entry.name).slice(folder.length + 1), base)),
  );

/** At most `most` of the faults, so that one fault on every page stays readable. */
export const some = (faults: readonly string[], most = 20): string[] =>
  faults.length <= most ? [...faults] : [...faults.slice(0, most), `… and ${faults.length - most} more`];
