import type { ChartId } from '../../catalogue/analysis/breakdowns.ts';
import type { FindingChapter } from '../../vocabulary/finding-chapters.ts';

/** In which chapter each chart stands. */
const chapterOfChart: Readonly<Record<ChartId, FindingChapter>> = {
  focus: 'people',
  purposes: 'people',
  technologies: 'technology',
  users: 'people',
  exploitation: 'people',
  started: 'status',
  seen: 'status',
  evidence: 'status',
  access: 'technology',
  openness: 'technology',
  operators: 'funding',
  funders: 'funding',
  regions: 'places',
  countries: 'places',
  sources: 'sources',
  independence: 'sources',
  sourcing: 'sources',
};

export const chartsOfChapter = (chapter: FindingChapter): readonly ChartId[] =>
  (Object.keys(chapterOfChart) as ChartId[]).filter((id) => chapterOfChart[id] === chapter);
