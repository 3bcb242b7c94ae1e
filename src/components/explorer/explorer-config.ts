import type { Strings } from '../../i18n/shape.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../vocabulary/focus-areas.ts';
import type { Context } from '../context.ts';
import { iconPaths } from '../icon/sprite.ts';

/** The data of the path that draws the icon of each focus area. */
export type FocusIcons = Readonly<Record<FocusAreaId, string>>;

/** What the page tells the explorer in the browser: where the data is, and all its words. */
export interface ExplorerConfig {
  readonly language: InterfaceLanguage;
  readonly base: string;
  readonly today: string;
  readonly indexUrl: string;
  readonly wordsUrl: string;
  /** The outlines of the lands, for a map of what is chosen. */
  readonly worldUrl: string;
  /** Entries on one page of the list as it was built. */
  readonly perPage: number;
  readonly explorer: Strings['explorer'];
  readonly map: Pick<Strings['findings']['map'], 'label' | 'global' | 'globalOpen' | 'key' | 'none' | 'from' | 'range' | 'table'>;
  readonly focusIcons: FocusIcons;
  readonly common: Pick<Strings['common'], 'card' | 'seen' | 'facets' | 'pages' | 'colon' | 'semicolon' | 'unknownAsked'>;
}

export interface ExplorerData {
  readonly indexUrl: string;
  readonly wordsUrl: string;
  readonly worldUrl: string;
  readonly perPage: number;
}

const mapWords = ({ label, global, globalOpen, key, none, from, range, table }: Strings['findings']['map']): ExplorerConfig['map'] => ({
  label,
  global,
  globalOpen,
  key,
  none,
  from,
  range,
  table,
});

export const configOf = ({ language, urls, today, t }: Context, data: ExplorerData): ExplorerConfig => ({
  language,
  base: urls.file(''),
  today,
  ...data,
  focusIcons: iconPaths(Object.keys(focusAreas) as FocusAreaId[]),
  explorer: t.explorer,
  map: mapWords(t.findings.map),
  common: {
    card: t.common.card,
    seen: t.common.seen,
    facets: t.common.facets,
    pages: t.common.pages,
    colon: t.common.colon,
    semicolon: t.common.semicolon,
    unknownAsked: t.common.unknownAsked,
  },
});
