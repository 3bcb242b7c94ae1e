import type { Strings } from '../../i18n/shape.ts';
import { settings } from '../../settings.ts';

type Words = Pick<Strings, 'correct' | 'common'>;

/** What the text asks for, in the order in which people say it. The rest an editor finds on the page that shows it. */
const asked = ['entry', 'country', 'field', 'new', 'since', 'source'] as const;

/** The text of a correction to be filled in by hand, which `npm run apply` takes. */
export const correctionText = (
  { correct: { letter }, common }: Words,
  known: Partial<Record<(typeof asked)[number], string>> = {},
): string =>
  asked
    .filter((name) => name !== 'country' || known.entry === undefined)
    .map((name) => `${letter[name]}${common.colon} ${known[name] ?? ''}`)
    .join('\n');

/** A letter with that text, about one entry. Its subject names nothing. */
export const correctionLetter = (words: Words, entry: string): string =>
  `mailto:${settings.contactEmail}?subject=${encodeURIComponent(words.correct.subject)}&body=${encodeURIComponent(correctionText(words, { entry }))}`;
