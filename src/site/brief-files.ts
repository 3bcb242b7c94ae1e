import type { Context } from '../components/context.ts';
import { briefContent } from '../components/findings/brief-content.ts';
import { briefSheets } from '../components/findings/brief-sheets.ts';
import type { Sheet } from '../components/sheets/placed-sheet.ts';
import { initiatives } from './content.ts';
import { searchLog } from './logged-searches.ts';

/** What a file says of itself. */
export interface FileAbout {
  readonly title: string;
  readonly language: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** Sheets, and what their file says of itself. */
export interface SheetFile {
  readonly sheets: readonly Sheet[];
  readonly about: FileAbout;
}

/** The brief of this build on sheets, for slides and a document alike. */
export const briefOfBuild = (context: Context, site: URL | undefined): SheetFile => {
  const content = briefContent({ initiatives, log: searchLog, context, site });
  return { sheets: briefSheets(content, context.t), about: { title: content.title, language: context.language, day: context.today } };
};
