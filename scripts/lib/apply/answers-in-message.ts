import {
  correctionAnswerNames,
  correctionAnswers,
  endOfAnswers,
  type CorrectionAnswer,
  type CorrectionAnswers,
} from '../../../src/schema/correction-answers.ts';
import { answersInText } from './answers-in-text.ts';
import { linesOfMessage } from './record-in-message.ts';

/** What the public form writes where nothing was answered. */
const noAnswer = '_No response_';

/** Answers of more than one line. */
const isLong = (name: CorrectionAnswer): boolean => name === 'old' || name === 'new';

/**
 * An answer with the line below it. Some browsers break a letter where an answer has an "&", and programs for mail where a line is
 * long: what begins with a blank stood behind the sign, and so does all of an address.
 */
const joined = (name: CorrectionAnswer, before: string, line: string): string => {
  if (isLong(name)) return `${before}\n${line}`.trim();
  if (line.trim() === '') return before;
  return `${before}${name === 'source' ? '&' : line.startsWith(' ') ? ' & ' : ' '}${line.trim()}`;
};

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
 * The answers of the form that works without a script, from the letter that it opened, from what the public form made of it, or
 * from the text that its page gives to copy; undefined where a message holds none.
 */
export const answersInMessage = (message: string): CorrectionAnswers | undefined => {
  const lines = linesOfMessage(message);
  const hasEnd = lines.some((line) => line.startsWith(`${endOfAnswers}=`));
  const last = lines.findLastIndex((line) => opening(line)?.name !== undefined);
  const answers: Partial<Record<CorrectionAnswer, string>> = {};
  let current: CorrectionAnswer | undefined;
  let isUnderHeading = false;
  for (const [at, line] of lines.entries()) {
    const opened = opening(line);
    if (line.startsWith(`${endOfAnswers}=`)) current = undefined;
    else if (opened !== undefined) {
      current = opened.name;
      isUnderHeading = line.startsWith('###');
      if (current !== undefined) answers[current] = opened.rest.trim();
    } else if (current !== undefined && line.trim() !== noAnswer) {
      const before = answers[current] ?? '';
      if (isUnderHeading) answers[current] = before === '' || isLong(current) ? `${before}\n${line}`.trim() : before;
      // Below the last answer stands who sent the letter.
      else if (hasEnd || at < last) answers[current] = joined(current, before, line);
    }
  }
  return answers.entry === undefined || answers.field === undefined ? answersInText(message) : answers;
};
