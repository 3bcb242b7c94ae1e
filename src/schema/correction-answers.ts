/**
 * What the short form for a correction asks, by the names of its fields, with the headings that the public form gives them. The
 * names are those of the fields of the public form too, so that a browser fills it in without a script.
 */
export const correctionAnswers = {
  entry: 'Entry',
  field: 'What is wrong',
  old: 'What it says today',
  new: 'What is right',
  since: 'Since when',
  source: 'Page that shows it',
  'source-title': 'Title of the page',
  'source-published': 'Date of the page',
  'source-kind': 'Whose words the page holds',
  statement: 'Organisation you work for',
} as const;

export type CorrectionAnswer = keyof typeof correctionAnswers;

export const correctionAnswerNames = Object.keys(correctionAnswers) as readonly CorrectionAnswer[];

/** What a letter has below its last answer, so that what follows belongs to none. */
export const endOfAnswers = 'end';

/** Answers as somebody typed them. Only the text to copy asks for the country: a number alone may be of several lines. */
export type CorrectionAnswers = Readonly<Partial<Record<CorrectionAnswer | 'country', string>>>;
