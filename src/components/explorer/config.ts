import type { Strings } from '../../i18n/strings.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import type { Context } from '../context.ts';

/** What the page tells the explorer in the browser: where the data is, and all its words. */
export interface ExplorerConfig {
  readonly language: InterfaceLanguage;
  readonly base: string;
  readonly today: string;
  readonly indexUrl: string;
  readonly wordsUrl: string;
  readonly explorer: Strings['explorer'];
  readonly common: Pick<Strings['common'], 'card' | 'facets' | 'pages'>;
}

export interface ExplorerData {
  readonly indexUrl: string;
  readonly wordsUrl: string;
}

export const configOf = ({ language, urls, today, t }: Context, { indexUrl, wordsUrl }: ExplorerData): ExplorerConfig => ({
  language,
  base: urls.file(''),
  today,
  indexUrl,
  wordsUrl,
  explorer: t.explorer,
  common: { card: t.common.card, facets: t.common.facets, pages: t.common.pages },
});
