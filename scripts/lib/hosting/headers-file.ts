import { caching, fixedFolders, headers, httpsHeaders, openFolders, openHeaders } from '../../../src/security/headers.ts';
import { generatedBy } from './site.ts';

const block = (path: string, given: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The file that Netlify, Cloudflare Pages and others read. They join what two matching blocks say about one header, so no
 * header stands in two; pages get the hosts' own rule, which is to ask again each time.
 */
export const headersFile = (base: string): string =>
  [
    `# ${generatedBy}`,
    block('/*', { ...headers, ...httpsHeaders }),
    ...fixedFolders.map((folder) => block(`${base}${folder}/*`, { 'Cache-Control': caching.fixed })),
    ...openFolders.map((folder) => block(`${base}${folder}/*`, openHeaders)),
  ]
    .join('\n\n')
    .concat('\n');
