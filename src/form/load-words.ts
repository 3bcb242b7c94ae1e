import type { InterfaceLanguage } from '../vocabulary/define.ts';
import type { ProblemWords } from './problem-words.ts';

/** Each language by itself, so that a page loads none but its own. */
const loaders: Readonly<Record<InterfaceLanguage, () => Promise<{ readonly problems: ProblemWords }>>> = {
  en: () => import('../i18n/en/problems.ts'),
  fr: () => import('../i18n/fr/problems.ts'),
  es: () => import('../i18n/es/problems.ts'),
};

export const loadProblemWords = async (language: InterfaceLanguage): Promise<ProblemWords> => (await loaders[language]()).problems;
