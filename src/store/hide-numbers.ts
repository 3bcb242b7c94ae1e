import { hiddenNumbers, markupWithoutHidden, recordWithoutHidden } from '../catalogue/helplines/hidden-numbers.ts';
import { contactsForFiles } from '../catalogue/helplines/shown-contacts.ts';
import type { Initiative } from '../schema/initiative.ts';
import type { StoredEntry } from './stored-entry.ts';

/**
 * An entry as a build may know it: without the numbers that must not be shown, in contacts and in words, so that nothing made
 * of it can say them.
 * @param today day as YYYY-MM-DD
 */
export const hideNumbers = (entry: StoredEntry, today: string): StoredEntry => {
  const { initiative, html, translations } = entry;
  const hidden = hiddenNumbers(initiative, today);
  const contacts = contactsForFiles(initiative, today);
  if (contacts?.some((contact) => 'withheld' in contact) !== true) return entry;
  return {
    ...entry,
    initiative: recordWithoutHidden({ ...initiative, contacts } as Initiative, hidden),
    html: markupWithoutHidden(html, hidden, 'en'),
    ...(translations !== undefined && {
      translations: translations.map((text) => ({ ...text, html: markupWithoutHidden(text.html, hidden, text.language) })),
    }),
    hidden,
  };
};
