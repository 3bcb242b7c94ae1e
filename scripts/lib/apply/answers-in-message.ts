import {
  correctionAnswerNames,
  correctionAnswers,
  type CorrectionAnswer,
  type CorrectionAnswers,
} from '../../../src/schema/correction-answers.ts';
import { linesOfMessage } from './record-in-message.ts';

/** What the public form writes where nothing was answered. */
const noAnswer = '_No response_';

/** Answers of more than one line. */
const isLong = (name: CorrectionAnswer): boolean => name === 'old' || name === 'new';

const byHeading = new Map(correctionAnswerNames.map((name) => [correctionAnswers[name], name] as const));

/** Where an answer begins: its name before the first sign of equality, as a form puts it into a letter, or its heading in public. */
const opening = (line: string): { readonly name: CorrectionAnswer | undefined; readonly rest: string } | undefined => {
  const heading = /^###\s+(.+?)\s*$/.exec(line)?.[1];
  if (heading !== undefined) return { name: byHeading.get(heading as (typeof correctionAnswers)[CorrectionAnswer]), rest: '' };
  const [, key = '', rest = ''] = /^([a-z-]+)=(.*)$/.exec(line) ?? [];
  const name = correctionAnswerNames.find((one) => one === key);
  return name === undefined ? undefined : { name, rest };
};

/**
 * The answers of the form that works without a script, from the letter that it opened or from what the public form made of it;
 * undefined where a message holds none.
 */
export const answersInMessage = (message: string): CorrectionAnswers | undefined => {
  const answers: Partial<Record<CorrectionAnswer, string>> = {};
  let current: CorrectionAnswer | undefined;
  let isUnderHeading = false;
  for (const line of linesOfMessage(message)) {
    const opened = opening(line);
    if (opened !== undefined) {
      current = opened.name;
      isUnderHeading = line.startsWith('###');
      if (current !== undefined) answers[current] = opened.rest.trim();
    } else if (current !== undefined && line.trim() !== noAnswer) {
      const before = answers[current] ?? '';
      // Below a letter stands who sent it.
      if (isLong(current) || (isUnderHeading && before === '')) answers[current] = `${before}\n${line}`.trim();
    }
  }
  return answers.entry === undefined || answers.field === undefined ? undefined : answers;
};
