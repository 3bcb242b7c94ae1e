import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { Stopped } from '../command/command.ts';
import {
  answerProblem,
  asOptions,
  filled,
  isAnswered,
  isNeeded,
  leftOut,
  readAnswer,
  wordsOf,
  type Answers,
  type Question,
} from './questions.ts';

/** Typed or chosen instead of an answer, it leads to the question before. */
const back = '<';
const backOption = { value: back, label: '← Back', hint: 'to the question before' };
/** Stands first where one of a list is chosen, so that nothing is taken by pressing Enter alone. */
const noneYet = { value: '', label: 'Choose one' };
const notStated = { value: '', label: 'Not stated' };

export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
  /** What the catalogue has already under a name or an address, in words. */
  readonly alreadyThere: (answers: Answers) => readonly string[];
  /** Options that no question asks for, which the command that goes on has again. */
  readonly also?: Answers;
}

interface Asked {
  readonly question: Question;
  readonly needed: boolean;
  /** "7 of 21". */
  readonly progress: string;
  readonly before: string | readonly string[] | undefined;
}

const listOf = (value: Asked['before']): string[] => [value ?? []].flat();

const askOne = ({ question, needed, progress, before }: Asked, { input, output }: Terminal): Promise<unknown> => {
  const streams = { ...(input && { input }), ...(output && { output }) };
  const { label, meaning } = wordsOf(question);
  const message = `${progress} · ${label}${needed ? '' : ' (optional)'} – ${meaning}`;
  const options = Object.entries(question.vocabulary ?? {}).map(([value, term]) => ({
    value,
    label: term.label.en,
    hint: term.definition.en,
  }));
  if (question.answer === 'names')
    return autocompleteMultiselect({
      ...streams,
      message,
      placeholder: 'Type a name; Tab chooses, Enter goes on',
      options: [...(question.offers?.() ?? []), backOption],
      initialValues: listOf(before),
      required: needed,
      maxItems: 12,
    });
  if (question.answer === 'name')
    return autocomplete({
      ...streams,
      message,
      placeholder: 'Type a name; Enter goes on',
      options: [notStated, ...(question.offers?.() ?? []), backOption],
      initialValue: String(before ?? ''),
      maxItems: 12,
    });
  if (question.answer === 'terms')
    return multiselect({
      ...streams,
      message,
      options: [...options, backOption],
      initialValues: listOf(before),
      required: needed,
      maxItems: 12,
    });
  if (question.answer === 'term')
    return select({ ...streams, message, options: [noneYet, ...options, backOption], initialValue: String(before ?? ''), maxItems: 12 });
  return text({
    ...streams,
    message,
    initialValue: String(before ?? ''),
    validate: (typed = '') => (typed.trim() === back ? undefined : answerProblem(question, readAnswer(question, typed), needed)),
  });
};

/** What was chosen by name: the prompt itself only counts it. */
const namesOf = ({ offers }: Question, value: string | readonly string[]): string =>
  (offers?.() ?? []).flatMap((offer) => (value.includes(offer.value) ? [offer.label] : [])).join(', ');

const stopped = (answers: Answers, also: Answers = new Map()): Stopped =>
  new Stopped(
    answers.size === 0
      ? 'Stopped. Nothing was written.'
      : `Stopped. Nothing was written. This goes on with your answers:\nnpm run new -- ${asOptions(new Map([...also, ...answers]))}`,
  );

/**
 * Asks at the terminal for what was not given, one thing after the other and back again.
 * @throws Stopped when the person gives up, with the command that goes on
 */
export const askMissing = async (questions: readonly Question[], given: Answers, terminal: Terminal): Promise<Answers> => {
  const answers = new Map(given);
  const asked = questions.filter((question) => !given.has(question.flag) || (isNeeded(question, given) && !isAnswered(question, given)));
  const told = new Set<string>();
  for (let at = 0; at < asked.length;) {
    const question = asked[at];
    if (question === undefined) break;
    const needed = isNeeded(question, answers);
    const progress = `${questions.indexOf(question) + 1} of ${questions.length}`;
    const answer = await askOne({ question, needed, progress, before: answers.get(question.flag) }, terminal);
    if (isCancel(answer)) throw stopped(answers, terminal.also);
    const value = typeof answer === 'string' ? readAnswer(question, answer) : (answer as string[]);
    if (value === back || (Array.isArray(value) && value.includes(back))) {
      at = Math.max(0, at - 1);
      continue;
    }
    if (value.length === 0 && needed) continue;
    // What was left empty is not asked again by the command that goes on.
    answers.set(question.flag, value);
    const say = terminal.output && { output: terminal.output };
    const less = typeof answer === 'string' ? leftOut(question, answer) : undefined;
    if (less !== undefined) log.message(less, say);
    if (question.answer === 'names' && value.length > 0) log.message(namesOf(question, value), say);
    if (question.flag === 'name' || question.flag === 'url')
      for (const said of terminal.alreadyThere(answers)) {
        if (!told.has(said)) log.warn(said, say);
        told.add(said);
      }
    at++;
  }
  return filled(answers);
};
