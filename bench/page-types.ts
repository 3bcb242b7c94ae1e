import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const patterns: readonly (readonly [name: string, pattern: string])[] = [
  ['home', 'index.html'],
  ['explorer', 'initiatives/index.html'],
  ['further page of the list', 'initiatives/page/*/index.html'],
  ['entry', 'initiatives/*/index.html'],
  ['focus area', 'focus/*/index.html'],
  ['facet', 'by/*/index.html'],
  ['term', 'by/*/*/index.html'],
  ['organisations', 'organisations/index.html'],
  ['organisations of a letter', 'organisations/letter/*/index.html'],
  ['organisation', 'organisations/*/index.html'],
  ['helplines', 'helplines/index.html'],
  ['helplines of a country', 'helplines/[A-Z][A-Z]/index.html'],
  ['helplines by language', 'helplines/language/*/index.html'],
  ['helplines in a further language', '{ar,bn,hi,id,ne,pt,ro,ru,uk,ur,vi,zh-hans}/helplines/[A-Z][A-Z]/index.html'],
  ['findings', 'findings/index.html'],
  ['chapter of the findings', 'findings/*/index.html'],
  ['figure of the findings', 'f/*/index.html'],
  ['cross table', 'findings/matrix/*/index.html'],
  ['map of a focus area', 'findings/map/*/index.html'],
  ['findings of a release', 'data/releases/*/findings/index.html'],
  ['plan for a country', 'plan/*/index.html'],
  ['network', 'network/index.html'],
  ['ties of the network', 'network/ties/index.html'],
  ['landscape', 'landscape/index.html'],
  ['comparison', 'compare/index.html'],
  ['changes', 'changes/index.html'],
  ['data', 'data/index.html'],
  ['release', 'data/releases/*/index.html'],
  ['vocabularies', 'data/vocabularies/index.html'],
  ['form', 'contribute/index.html'],
  ['correction', 'contribute/correct/index.html'],
  ['spreadsheet', 'contribute/spreadsheet/index.html'],
  ['prose', 'methodology/index.html'],
];

/** The largest page of a type: the one that breaks a budget first. */
const largest = (site: string, pattern: string): string | undefined =>
  globSync(pattern, { cwd: site })
    .map((file) => ({ file, bytes: statSync(join(site, file)).size }))
    .toSorted((a, b) => b.bytes - a.bytes)[0]
    ?.file.replace(/index\.html$/, '');

/** One page of each type that a built site has, without the slash before its address. */
export const pageTypesOf = (site: string): readonly { readonly page: string; readonly address: string }[] =>
  patterns.flatMap(([page, pattern]) => {
    const address = largest(site, pattern);
    return address === undefined ? [] : [{ page, address }];
  });
