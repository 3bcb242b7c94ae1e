import type { CountryPlan } from '../../catalogue/analysis/country-plan.ts';
import { linesForPeople, type PlaceLines } from '../../catalogue/helplines/helplines.ts';
import type { Initiative } from '../../schema/initiative.ts';

export interface Spoken {
  readonly language: string;
  readonly initiatives: readonly Initiative[];
}

/** In which languages some initiatives can be used, as far as a source says so, and how many of them say none. */
export interface LanguagesOf {
  readonly total: number;
  readonly spoken: readonly Spoken[];
  readonly unsaid: number;
}

interface Speaking {
  readonly initiative: Initiative;
  readonly languages: readonly string[];
}

const byLanguage = (all: readonly Speaking[]): LanguagesOf => {
  const found = new Map<string, Initiative[]>();
  for (const { initiative, languages } of all) {
    for (const language of languages) found.set(language, [...(found.get(language) ?? []), initiative]);
  }
  return {
    total: all.length,
    spoken: [...found]
      .map(([language, initiatives]) => ({ language, initiatives }))
      .toSorted((a, b) => b.initiatives.length - a.initiatives.length || (a.language < b.language ? -1 : 1)),
    unsaid: all.filter(({ languages }) => languages.length === 0).length,
  };
};

/** Of the lines that people in the country can reach there. */
export const languagesOfLines = (lines: PlaceLines | undefined): LanguagesOf =>
  byLanguage(
    linesForPeople(lines).map(({ initiative, contacts }) => ({
      initiative,
      languages: [...new Set(contacts.flatMap(({ contact }) => contact.languages ?? []))],
    })),
  );

/** Of what names the country and is no helpline. */
export const languagesOfTools = ({ there }: CountryPlan): LanguagesOf =>
  byLanguage(
    there
      .filter(({ focusAreas }) => !focusAreas.includes('helplines'))
      .map((initiative) => ({ initiative, languages: initiative.languages ?? [] })),
  );
