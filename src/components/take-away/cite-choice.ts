import { toCitation } from '../../catalogue/export/citation.ts';
import type { ChosenEntries } from '../../catalogue/export/edition.ts';
import { choiceReference, upperFirst, type Reference } from '../../catalogue/export/reference.ts';
import { count, fill } from '../../i18n/format.ts';
import { chosenFrom, type Choice, type TakeAwayConfig } from './order.ts';

type CitedIn = Pick<TakeAwayConfig, 'language'> & { readonly words: Pick<TakeAwayConfig['words'], 'cited'> };

/** A selection as a work to cite in the language of the page; its author has one name everywhere. */
export const citedChoice = (chosen: ChosenEntries, { language, words: { cited } }: CitedIn): Reference => {
  const { edition, filter } = chosen;
  const { title, date, release = '', licence } = edition;
  const state = edition.release === undefined ? 'state' : edition.changed ? 'after' : 'release';
  const version = fill(cited[state], { release, date });
  return {
    ...choiceReference(chosen),
    title: fill(count(cited.entries, chosen.count, language), { title, filter, date }),
    version,
    note: `${filter}. ${upperFirst(version)}. ${licence.name}, ${licence.url}`,
  };
};

/** The same as a sentence. */
export const citeChosen = (chosen: ChosenEntries, cited: CitedIn): string =>
  toCitation(citedChoice(chosen, cited), cited.words.cited.dataset);

export const citeChoice = (config: TakeAwayConfig, { ids, filter, path }: Choice): string =>
  citeChosen(chosenFrom(config, { filter, path, count: ids.length }), config);
