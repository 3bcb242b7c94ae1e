import {
  additiveHeaders,
  caching,
  fixedFolders,
  httpsHeaders,
  openFolders,
  openHeaders,
  unframedFolders,
  unframedHeaders,
  unframedPages,
} from '../../../src/security/headers.ts';
import { furtherLanguages } from '../../../src/i18n/help/help-languages.ts';
import { interfaceLanguages } from '../../../src/vocabulary/define.ts';
import { generatedBy } from './site.ts';

const block = (path: string, given: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Where the pages of each language start. */
const roots = (base: string): string[] => interfaceLanguages.map((language, at) => (at === 0 ? base : `${base}${language}/`));

/**
 * The file that Netlify, Cloudflare Pages and others read. They join what two matching blocks say about one header, so only
 * a policy stands in two, of which both hold. Pages get the hosts' own rule, which is to ask again each time.
 */
export const headersFile = (base: string): string =>
  [
    `# ${generatedBy}`,
    block('/*', { ...additiveHeaders, ...httpsHeaders }),
    ...roots(base).flatMap((root) => [
      ...unframedPages.map((page) => block(`${root}${page}`, unframedHeaders)),
      ...unframedFolders.map((folder) => block(`${root}${folder}/*`, unframedHeaders)),
    ]),
    // Only pages of lines are in these languages, and none of them may be framed.
    ...furtherLanguages.map((language) => block(`${base}${language.toLowerCase()}/*`, unframedHeaders)),
    ...fixedFolders.map((folder) => block(`${base}${folder}/*`, { 'Cache-Control': caching.fixed })),
    ...openFolders.map((folder) => block(`${base}${folder}/*`, openHeaders)),
  ]
    .join('\n\n')
    .concat('\n');
