import { finding } from '../../problems/kinds.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';
import { entryLanguage, translated } from '../text/translation.ts';
import type { Rule } from './rule.ts';

/** What is left to translate, one finding a language, and of no entry's own: a helpline is read by people in need, so it comes first. */
export const helplinesAreTranslated: Rule = ({ entries }) =>
  interfaceLanguages
    .filter((language) => language !== entryLanguage)
    .flatMap((language) => {
      const without = entries.filter(({ initiative }) => translated(initiative, language).summaryLanguage !== undefined);
      const isHelpline = ({ initiative }: (typeof entries)[number]): boolean => initiative.focusAreas[0] === 'helplines';
      const helplines = without.filter(isHelpline);
      return without.length === 0
        ? []
        : [
            finding(
              'translation-missing',
              { file: 'docs/translating.md' },
              {
                language,
                helplines: helplines.map(({ id }) => id),
                allHelplines: entries.filter(isHelpline).length,
                without: without.length,
                all: entries.length,
                texts: entries.filter(({ translations = [] }) => translations.some((text) => text.language === language)).length,
              },
            ),
          ];
    });
