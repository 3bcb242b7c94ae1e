import { findingChapters, type FindingChapter } from '../vocabulary/finding-chapters.ts';
import { proseOf, type ProseText } from './prose-texts.ts';

const ofChapters = <T>(make: (chapter: FindingChapter) => T): Readonly<Record<FindingChapter, T>> =>
  Object.fromEntries(findingChapters.map((chapter) => [chapter, make(chapter)])) as Record<FindingChapter, T>;

/** The texts of the chapters of the findings in a language. */
export const chapterTexts = (language: string): Readonly<Record<FindingChapter, ProseText>> =>
  ofChapters((chapter) => proseOf(`findings-${chapter}`, language));

export const chapterTitles = (language: string): Readonly<Record<FindingChapter, string>> =>
  ofChapters((chapter) => chapterTexts(language)[chapter].frontmatter.title);
