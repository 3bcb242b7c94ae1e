import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { ne } from './ne.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { Help } from './help-shape.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';

const words = { en, fr, es, ar, bn, 'zh-Hans': zhHans, hi, id, ne, pt, ro, ru, uk, ur, vi } as const satisfies Readonly<
  Record<string, Help>
> &
  Readonly<Record<InterfaceLanguage, Help>>;

/** A language that the helpline pages are in, by its tag (BCP 47). */
export type HelpLanguage = keyof typeof words;

/** Languages of the whole site. */
const wholeSite: Readonly<Record<InterfaceLanguage, true>> = { en: true, fr: true, es: true };

/** The language in which the words are written first, and those whose translation a native speaker has read. */
const withoutNotice: ReadonlySet<HelpLanguage> = new Set<HelpLanguage>(['en']);

const fromRight: ReadonlySet<HelpLanguage> = new Set<HelpLanguage>(['ar', 'ur']);

const languages = Object.keys(words) as HelpLanguage[];

/** A language that only these pages are in. */
export type FurtherLanguage = Exclude<HelpLanguage, InterfaceLanguage>;

export const furtherLanguages: readonly FurtherLanguage[] = languages.filter(
  (language): language is FurtherLanguage => !Object.hasOwn(wholeSite, language),
);

/** All of them, those of the whole site first. */
export const helpLanguages: readonly HelpLanguage[] = [
  ...languages.filter((language) => Object.hasOwn(wholeSite, language)),
  ...furtherLanguages,
];

export const helpWordsOf = (language: HelpLanguage): Help => words[language];

/** The direction in which the language is written, as the attribute `dir` takes it. */
export const directionOf = (language: HelpLanguage): 'ltr' | 'rtl' => (fromRight.has(language) ? 'rtl' : 'ltr');

/** Whether a page has to say that no native speaker has reviewed its translation. */
export const needsNotice = (language: HelpLanguage): boolean => !withoutNotice.has(language);
