import type { InterfaceLanguage } from '../vocabulary/define.ts';

/** The text of an entry in another language. */
export interface TranslatedText {
  readonly language: InterfaceLanguage;
  /** Whether the English text has changed since. */
  readonly isOutdated: boolean;
}
