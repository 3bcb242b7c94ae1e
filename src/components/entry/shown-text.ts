import type { InterfaceLanguage } from '../../vocabulary/define.ts';

/** The text of an entry as a page shows it: safe HTML, in the language of the page or of the entries. */
export interface ShownText {
  readonly html: string;
  readonly language: InterfaceLanguage;
  /** Whether the English text has changed since it was translated. */
  readonly isOutdated?: boolean;
}
