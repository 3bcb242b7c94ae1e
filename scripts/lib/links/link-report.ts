import type { LinkResults, LinkState } from '../../../src/schema/link-results.ts';
import { plain } from '../text/markdown.ts';

/** Ids of the entries that give each address. */
export type Owners = ReadonlyMap<string, readonly string[]>;

const isHome = (url: string): boolean => new URL(url).pathname === '/';

const redirect = ({ leadsTo = '' }: LinkState): string =>
  isHome(leadsTo) ? `leads to the home page <${leadsTo}>: look whether the page is gone` : `leads to <${leadsTo}>`;

const why = ({ reason = '' }: LinkState): string => plain(reason);

export const countOf = (states: LinkResults, result: LinkState['result']): number =>
  Object.values(states).filter((state) => state.result === result).length;

/** The archived copy of each address that is a source; undefined where there is none. */
export type Copies = ReadonlyMap<string, string | undefined>;

/** What tries of addresses showed, as Markdown: what is broken, what leads elsewhere, what cannot be told, and what has no archived copy. */
export const linkReport = (states: LinkResults, owners: Owners, copies: Copies, when: string): string => {
  const copy = (url: string): string => {
    if (!copies.has(url)) return '';
    const archived = copies.get(url);
    return archived === undefined ? '; no archived copy' : `; archived copy: <${archived}>`;
  };
  const list = (
    title: string,
    keep: (state: LinkState) => boolean,
    words: (state: LinkState) => string,
    more = (_url: string): string => '',
  ): string[] => {
    const found = Object.entries(states).filter(([, state]) => keep(state));
    const lines = found.map(([url, state]) => `- <${url}>: ${words(state)} (${owners.get(url)?.join(', ')})${more(url)}`);
    return found.length === 0 ? [] : [`## ${title}: ${found.length}`, '', ...lines, ''];
  };
  const without = [...copies.values()].filter((archived) => archived === undefined).length;
  const [works, broken, unclear] = (['works', 'broken', 'unclear'] as const).map((result) => countOf(states, result));
  return [
    ...list('Broken', ({ result }) => result === 'broken', why, copy),
    ...list('Leads elsewhere', ({ result, leadsTo }) => result === 'works' && leadsTo !== undefined, redirect),
    ...list('Could not tell', ({ result }) => result === 'unclear', why),
    [
      `${Object.keys(states).length} of ${owners.size} addresses tried ${when}: ${works} work, ${broken} broken, ${unclear} could not be told.`,
      `${without} of ${copies.size} sources have no archived copy; "npm run links -- --unarchived FILE" lists them.`,
    ].join(' '),
  ].join('\n');
};
