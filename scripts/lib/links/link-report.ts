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

/** What tries of addresses showed, as Markdown: what is broken, what leads elsewhere and what cannot be told. */
export const linkReport = (states: LinkResults, owners: Owners, when: string): string => {
  const list = (title: string, keep: (state: LinkState) => boolean, words: (state: LinkState) => string): string[] => {
    const found = Object.entries(states).filter(([, state]) => keep(state));
    const lines = found.map(([url, state]) => `- <${url}>: ${words(state)} (${owners.get(url)?.join(', ')})`);
    return found.length === 0 ? [] : [`## ${title}: ${found.length}`, '', ...lines, ''];
  };
  const [works, broken, unclear] = (['works', 'broken', 'unclear'] as const).map((result) => countOf(states, result));
  return [
    ...list('Broken', ({ result }) => result === 'broken', why),
    ...list('Leads elsewhere', ({ result, leadsTo }) => result === 'works' && leadsTo !== undefined, redirect),
    ...list('Could not tell', ({ result }) => result === 'unclear', why),
    `${Object.keys(states).length} of ${owners.size} addresses tried ${when}: ${works} work, ${broken} broken, ${unclear} could not be told.`,
  ].join('\n');
};
