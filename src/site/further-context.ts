import { createHelpContext, type FurtherContext } from '../components/helplines/create-help-context.ts';
import { furtherLanguages } from '../i18n/help/help-languages.ts';
import { buildSettings } from '../settings.ts';

const { base, today } = buildSettings(process.env);
const contexts = new Map(furtherLanguages.map((language) => [language.toLowerCase(), createHelpContext(language, base, today)] as const));

/** The context of a page of lines in a language that only these pages are in, by what its address has for the language. */
export const furtherContextOf = (further: string | undefined): FurtherContext => {
  const context = contexts.get(further ?? '');
  if (context === undefined) throw new RangeError(`There are no pages of lines in "${further}".`);
  return context;
};

/** One path for each of these languages. */
export const furtherPaths = (): { params: { further: string } }[] => [...contexts.keys()].map((further) => ({ params: { further } }));
