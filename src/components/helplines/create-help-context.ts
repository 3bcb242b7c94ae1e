import { createUrls, type Urls } from '../../catalogue/addresses/urls.ts';
import { fill } from '../../i18n/format.ts';
import { countryInHelp, dateInHelp, listInHelp } from '../../i18n/help/help-format.ts';
import { helpWordsOf, type FurtherLanguage } from '../../i18n/help/help-languages.ts';
import type { Help } from '../../i18n/help/help-shape.ts';
import { isExploitation } from '../../vocabulary/exploitation.ts';
import type { HelpContext } from './line-words.ts';

/** A context for the languages that only the pages of lines are in. */
export interface FurtherContext extends HelpContext {
  readonly language: FurtherLanguage;
  readonly words: Help;
  readonly inEnglish: string;
  /** The site in English. */
  readonly english: Urls;
}

const wordsOfPages = (help: Help): HelpContext['t'] => {
  const { line, finder, country, safety } = help;
  return {
    exit: help.exit,
    helplines: {
      help,
      copy: { copy: line.copy, copied: line.copied, failed: line.copyFailed },
      safety: { label: safety.title, danger: country.dangerNote, traces: safety.traces, more: safety.more },
      index: {
        find: finder.find,
        found: `${finder.found} – {names}`,
        foundMore: `${finder.found} – {names} …`,
        doWorldwide: country.doWorldwide,
        doTrusted: country.doTrusted,
      },
      line: { printedRead: `{page}, {publisher}. ${line.readOn}`, printedDialled: `{page}, {publisher}. ${line.called}` },
    },
  };
};

/** @param base path the site is deployed under, with a slash at both ends */
export const createHelpContext = (language: FurtherLanguage, base: string, today: string): FurtherContext => {
  const words = helpWordsOf(language);
  const urls = createUrls(base, language);
  const english = createUrls(base, 'en');
  return {
    language,
    words,
    t: wordsOfPages(words),
    urls: {
      file: urls.file,
      capitals: urls.capitals,
      helplines: urls.helplines,
      helplineCountry: urls.helplineCountry,
      helplineLanguage: urls.helplineLanguage,
      safety: urls.safety,
      leaving: urls.leaving,
      inLanguage: urls.inLanguage,
      initiative: english.initiative,
      correct: english.correct,
    },
    english,
    inEnglish: words.frame.inEnglish,
    today,
    date: (date) => dateInHelp(date, language),
    fill,
    list: (items) => listInHelp(items, language),
    label: (facet, term) => {
      if (facet === 'country') return countryInHelp(term === 'global' ? '001' : term, language);
      return isExploitation(term) ? words.forms[term] : term;
    },
  };
};
