import { toCitation } from '../../catalogue/export/citation.ts';
import type { ChosenEntries } from '../../catalogue/export/edition.ts';
import { choiceReference } from '../../catalogue/export/reference.ts';
import { count, fill } from '../../i18n/format.ts';
import { chosenFrom, type Choice, type TakeAwayConfig } from './order.ts';

type CitedIn = Pick<TakeAwayConfig, 'language'> & { readonly words: Pick<TakeAwayConfig['words'], 'cited'> };

/** The citation of a selection as a sentence in the language of the page; its author has one name everywhere. */
export const citeChosen = (chosen: ChosenEntries, { language, words: { cited } }: CitedIn): string => {
  const { edition, filter } = chosen;
  const { title, date, release = '' } = edition;
  const state = edition.release === undefined ? 'state' : edition.changed ? 'after' : 'release';
  return toCitation(
    {
      ...choiceReference(chosen),
      title: fill(count(cited.entries, chosen.count, language), { title, filter, date }),
      version: fill(cited[state], { release, date }),
    },
    cited.dataset,
  );
};

export const citeChoice = (config: TakeAwayConfig, { ids, filter, path }: Choice): string =>
  citeChosen(chosenFrom(config, { filter, path, count: ids.length }), config);
