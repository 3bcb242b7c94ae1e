/** What is said about a cell, by a name that each language has a sentence for. */
export const remarkCodes = [
  // Mended: what stands in the sheet, and what it was read as.
  'read-as',
  'scheme-added',
  'tracking-removed',
  'hidden-removed',
  'said-nothing',
  // Asked: only somebody who knows can say. The cell goes into the notes of the draft.
  'formula',
  'not-a-term',
  'not-a-country',
  'a-region',
  'not-a-language',
  'not-a-year',
  'not-a-date',
  'day-or-month',
  'not-an-address',
  'not-json',
  'not-a-fact',
  'digits-lost',
  'zero-lost',
  'trunk-zero',
  'number-differs',
  'number-form',
  'number-of-which-country',
  'country-code-or-not',
  'number-in-no-plan',
  'no-id',
  // Refused: nothing is written before it is mended.
  'decoded-twice',
  'id-form',
  'id-reserved',
  'id-twice',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

export interface Remark {
  readonly code: RemarkCode;
  /** Heading of the column, as the sheet writes it. */
  readonly heading: string;
  readonly found: string;
  readonly became?: string | undefined;
  /** What it may have meant. */
  readonly near?: readonly string[] | undefined;
}

const refusing: ReadonlySet<RemarkCode> = new Set(['decoded-twice', 'id-form', 'id-reserved', 'id-twice']);

/** Whether a row cannot come in before somebody mends it. */
export const refuses = ({ code }: Remark): boolean => refusing.has(code);

const mending: ReadonlySet<RemarkCode> = new Set(['read-as', 'scheme-added', 'tracking-removed', 'hidden-removed', 'said-nothing']);

/** Whether it only says what was mended. */
export const isMended = ({ code }: Remark): boolean => mending.has(code);

/** Whether it says the same of every cell, so that one of them is enough to show. */
export const isSaidOnce = ({ code }: Remark): boolean => code === 'scheme-added' || code === 'tracking-removed' || code === 'formula';
