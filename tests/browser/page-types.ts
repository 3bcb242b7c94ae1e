import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';

const folder = 'dist';

/** Every kind of page with the addresses it stands at, below the base and the language. */
const patterns = {
  home: /^$/,
  explorer: /^initiatives\/$/,
  'further page of the list': /^initiatives\/page\/\d+\/$/,
  entry: /^initiatives\/(?!page\/)[^/]+\/$/,
  'focus area': /^focus\/[^/]+\/$/,
  browse: /^by\/$/,
  facet: /^by\/[^/]+\/$/,
  term: /^by\/[^/]+\/[^/]+\/$/,
  organisations: /^organisations\/$/,
  organisation: /^organisations\/[^/]+\/$/,
  helplines: /^helplines\/$/,
  'helplines of a country': /^helplines\/(?!card\/)[^/]+\/$/,
  'pocket cards': /^helplines\/(?:[^/]+\/)?card\/$/,
  changes: /^changes\/$/,
  compare: /^compare\/$/,
  findings: /^findings\/$/,
  'two dimensions': /^findings\/matrix\/[^/]+\/$/,
  map: /^findings\/map\/[^/]+\/$/,
  landscape: /^landscape\/(?!embed\/)(?:[^/]+\/)?$/,
  'embedded landscape': /^landscape\/embed\/$/,
  data: /^data\/$/,
  'vocabularies of the data': /^data\/vocabularies\/$/,
  releases: /^data\/releases\/$/,
  contribute: /^contribute\/$/,
  about: /^about\/$/,
  methodology: /^methodology\/$/,
  safety: /^safety\/$/,
  accessibility: /^accessibility\/$/,
  'not found': /^404\.html$/,
} as const satisfies Record<string, RegExp>;

export type PageType = keyof typeof patterns;

const addresses = globSync('**/*.html', { cwd: folder })
  .map((file) => ({ address: file.replace(/(^|\/)index\.html$/, '$1'), bytes: statSync(join(folder, file)).size }))
  .toSorted((a, b) => a.bytes - b.bytes || a.address.localeCompare(b.address));

const languagePrefix = new RegExp(`^(?:${interfaceLanguages.slice(1).join('|')})/`);

const ofType = (type: PageType): string[] =>
  addresses.filter(({ address }) => patterns[type].test(address.replace(languagePrefix, ''))).map(({ address }) => address);

/** The smallest and the largest page of each type, in whichever language: where layouts break first. */
export const pageTypes: readonly { readonly type: PageType; readonly address: string }[] = (Object.keys(patterns) as PageType[]).flatMap(
  (type) => {
    const found = ofType(type);
    return [...new Set([found[0], found.at(-1)])].flatMap((address) => (address === undefined ? [] : [{ type, address }]));
  },
);

/** The largest page of each type, in whichever language. */
export const largestPages = pageTypes.filter(({ type }, at) => pageTypes[at + 1]?.type !== type);

/** Types that no built page belongs to. */
export const missingTypes: readonly PageType[] = (Object.keys(patterns) as PageType[]).filter((type) => ofType(type).length === 0);

/** Addresses of the sitemap, below the base. */
export const listedAddresses: readonly string[] = (() => {
  const whole = globSync('sitemap*.xml', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
  );
  const home = Math.min(...whole.map(({ length }) => length));
  return whole.map((address) => address.slice(home)).toSorted();
})();

/** A draw that gives the same pages for the same seed. */
export const sample = <T>(items: readonly T[], size: number, seed: number): T[] => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ item }) => item);
};
