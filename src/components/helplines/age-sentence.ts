import { isOldEvidence } from '../../catalogue/facets/evidence.ts';
import { dateOfSource } from '../../catalogue/helplines/fit.ts';
import { withdrawnFrom } from '../../catalogue/helplines/freshness.ts';
import type { Check, PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import type { Markup } from '../../catalogue/text/html.ts';
import { laterNote } from '../later-words/later-words.ts';
import type { LineWords } from './line-words.ts';
import { tooOldSentence, tooOldWords } from './too-old.ts';

/** How old the page is that prints a number, and that nobody called it. */
export const datedSentence = (dated: string | undefined, { t, date, fill }: LineWords): string => {
  const { line } = t.helplines.help;
  return dated === undefined ? line.undated : fill(line.dated, { date: date(dated) });
};

/** The age of a number in one sentence; old where its page is, or has no date. */
export const ageSentence = (printed: PrintedContact, words: LineWords): { readonly text: string; readonly isOld: boolean } => {
  const { checked } = printed.contact;
  if (checked?.how === 'dialled')
    return { text: words.fill(words.t.helplines.help.line.called, { date: words.date(checked.date) }), isOld: false };
  const dated = dateOfSource(printed);
  return { text: datedSentence(dated, words), isOld: dated === undefined || isOldEvidence(dated, words.today) };
};

/**
 * What a page that was built earlier has to say beside a contact that nobody would be shown any more. The number stays: a clock
 * may be wrong, and it may be all that somebody has.
 */
export const tooOldByNow = (check: Check, isNumber: boolean, words: LineWords): Markup =>
  laterNote({ from: withdrawnFrom(check.date), text: tooOldSentence(check, isNumber, tooOldWords(words), words) }, 'is-old');
