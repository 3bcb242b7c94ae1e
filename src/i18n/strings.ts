import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Strings } from './shape.ts';

const strings: Readonly<Record<InterfaceLanguage, Strings>> = { en, fr, es };

/** The languages in which pages are built, the main one first. */
export const siteLanguages = Object.keys(strings) as InterfaceLanguage[];

export const stringsOf = (language: InterfaceLanguage): Strings => strings[language];
