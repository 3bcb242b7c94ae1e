import type { DimensionPair } from '../../catalogue/analysis/dimensions.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import type { FindingChapter } from '../../vocabulary/finding-chapters.ts';

type Anchors = Readonly<Record<string, FindingChapter>>;

/** Anchors of headings that changed their words or became the title of a page, when the one page of findings became chapters. */
const headings: Readonly<Partial<Record<InterfaceLanguage, Anchors>>> = {
  en: {
    'half-of-a-record-is-often-missing': 'status',
    'where-they-work': 'places',
    gaps: 'gaps',
    'how-well-the-entries-are-sourced': 'sources',
    'who-runs-them': 'funding',
  },
  fr: {
    'la-moitié-dune-fiche-manque-souvent': 'status',
    'où-elles-travaillent': 'places',
    lacunes: 'gaps',
    'ce-que-valent-les-sources': 'sources',
    'qui-les-dirige': 'funding',
  },
  es: {
    'a-menudo-falta-media-ficha': 'status',
    'dónde-trabajan': 'places',
    lagunas: 'gaps',
    'qué-fuentes-tienen-las-fichas': 'sources',
    'quién-las-dirige': 'funding',
  },
};

export const formerAnchors = (language: InterfaceLanguage): readonly (readonly [anchor: string, chapter: FindingChapter])[] =>
  Object.entries(headings[language] ?? {});

/** Tables of two dimensions that stood on the one page; their anchors are those of the chapter on gaps. */
export const formerTables = [
  ['region', 'focus'],
  ['purpose', 'focus'],
  ['exploitation', 'focus'],
  ['exploitation', 'pillar'],
] as const satisfies readonly DimensionPair[];
