import { closeSync, globSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { furtherLanguages } from '../../src/i18n/help/help-languages.ts';
import { remembered } from '../../src/remembered/remembered.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { isFull } from './full.ts';
import { kindOf, pageTypeNames, type PageType } from './page-kinds.ts';

export type { PageType };

const folder = 'dist';

const addresses = globSync('**/*.html', { cwd: folder })
  .map((file) => ({ address: file.replace(/(^|\/)index\.html$/, '$1'), bytes: statSync(join(folder, file)).size }))
  .toSorted((a, b) => a.bytes - b.bytes || a.address.localeCompare(b.address));

const languagePrefix = new RegExp(`^(?:${interfaceLanguages.slice(1).join('|')})/`);

const headOf = remembered((address: string): string => {
  const file = openSync(join(folder, address.endsWith('/') || address === '' ? `${address}index.html` : address), 'r');
  try {
    const head = Buffer.alloc(4000);
    return head.toString('utf8', 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
});

/** Whether a page leads on to another by itself, which it says in its head. */
const leadsOn = (address: string): boolean => headOf(address).includes('http-equiv="refresh"');

/** Whether a page keeps what it is about from tabs, histories and previews. */
export const isDiscreet = (address: string): boolean => /<html[^>]* class="discreet"/.test(headOf(address));

const isOfType = (type: PageType, address: string): boolean => {
  const kind = kindOf(type);
  return (
    kind.at.test(kind.ofWhole ? address : address.replace(languagePrefix, '')) &&
    (kind.leadsOn ?? false) === leadsOn(address) &&
    (kind.isDiscreet === undefined || kind.isDiscreet === isDiscreet(address))
  );
};

const ofType = remembered((type: PageType): readonly string[] =>
  addresses.filter(({ address }) => isOfType(type, address)).map(({ address }) => address),
);

/** Types that stay where they are: a page that leads on is gone before anybody can look at it. */
const staying = pageTypeNames.filter((type) => kindOf(type).leadsOn !== true);

export interface TypedPage {
  readonly type: PageType;
  /** Below the base. */
  readonly address: string;
}

/** The smallest and the largest page of each type, in whichever language: where layouts break first. */
export const pageTypes: readonly TypedPage[] = staying.flatMap((type) => {
  const found = ofType(type);
  return [...new Set([found[0], found.at(-1)])].flatMap((address) => (address === undefined ? [] : [{ type, address }]));
});

/** The largest page of each type, in whichever language. */
export const largestPages = pageTypes.filter(({ type }, at) => pageTypes[at + 1]?.type !== type);

/** The largest page of a country in each language that only the pages of lines are in. */
export const furtherPages: readonly string[] = furtherLanguages.flatMap(
  (language) =>
    ofType('helplines of a country in a further language')
      .filter((address) => address.startsWith(`${language.toLowerCase()}/`))
      .at(-1) ?? [],
);

/** One page of each type in a language, where the type has any: the smallest. */
export const pagesIn = (language: string): readonly TypedPage[] => {
  const isOwn = (address: string): boolean => (languagePrefix.exec(address)?.[0] ?? `${interfaceLanguages[0]}/`) === `${language}/`;
  return staying.flatMap((type) => {
    const address = ofType(type).find(isOwn);
    return address === undefined ? [] : [{ type, address }];
  });
};

/** Types that no built page belongs to, though nothing has to be there before. */
export const missingTypes: readonly PageType[] = pageTypeNames.filter(
  (type) => kindOf(type).needs === undefined && ofType(type).length === 0,
);

/** Built pages that belong to no type, so that nothing would look at them. */
export const pagesOfNoType = (): readonly string[] =>
  addresses.map(({ address }) => address).filter((address) => !pageTypeNames.some((type) => isOfType(type, address)));

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

/** The language of the site that an address is in. */
const languageOf = (address: string): string => languagePrefix.exec(address)?.[0].slice(0, -1) ?? interfaceLanguages[0];

/**
 * Beside the largest page of each type: its smallest in another language, so that over the types each language takes its
 * turn, and a page of a country in each further language. In full the smallest of each type whichever its language, and in each.
 */
export const otherPages: readonly TypedPage[] = (() => {
  const largest = new Set(largestPages.map(({ address }) => address));
  const perLanguage = interfaceLanguages.map((language) => pagesIn(language));
  const inTurn = largestPages.flatMap(({ type, address }, at) => {
    const others = interfaceLanguages.filter((language) => language !== languageOf(address));
    const turn = others[at % others.length];
    return perLanguage[interfaceLanguages.indexOf(turn ?? interfaceLanguages[0])]?.filter((page) => page.type === type) ?? [];
  });
  const chosen = isFull ? [...pageTypes, ...perLanguage.flat()] : inTurn;
  const further = furtherPages.map((address): TypedPage => ({ type: 'helplines of a country in a further language', address }));
  return [...new Map([...chosen, ...further].map((page) => [page.address, page])).values()].filter(({ address }) => !largest.has(address));
})();

/** Ten pages of the sitemap that are not looked at for their type, or in full all of them. */
export const restOfPages: readonly string[] = (() => {
  const known = new Set([...largestPages, ...otherPages].map(({ address }) => address));
  const rest = listedAddresses.filter((address) => !known.has(address));
  // The seed changes what is drawn when the catalogue grows, never from one run to the next.
  return isFull ? rest : sample(rest, 10, rest.length);
})();
