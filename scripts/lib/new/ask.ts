import { isCancel, multiselect, select, text } from '@clack/prompts';
import { UsageError } from '../command/command.ts';
import { answerProblem, isNeeded, readAnswer, type Answers, type Question } from './questions.ts';

const askOne = (question: Question, needed: boolean): Promise<unknown> => {
  const message = question.schema.description ?? question.flag;
  const options = Object.entries(question.vocabulary ?? {}).map(([value, term]) => ({
    value,
    label: term.label.en,
    hint: term.definition.en,
  }));
  if (question.answer === 'terms') return multiselect({ message, options, required: needed, maxItems: 12 });
  if (question.answer === 'term') return select({ message, options, maxItems: 12 });
  return text({
    message: `${message}${needed ? '' : ' (optional)'}${question.answer === 'texts' ? ' Separate several by commas.' : ''}`,
    validate: (typed = '') => answerProblem(question, readAnswer(question, typed), needed),
  });
};

/**
 * Asks at the terminal for what was not given.
 * @throws UsageError when the person gives up
 */
export const askMissing = async (questions: readonly Question[], given: Answers): Promise<Answers> => {
  const answers = new Map(given);
  for (const question of questions) {
    if (answers.has(question.flag)) continue;
    const answer = await askOne(question, isNeeded(question, answers));
    if (isCancel(answer)) throw new UsageError('Stopped. Nothing was written.');
    const value = typeof answer === 'string' ? readAnswer(question, answer) : (answer as string[]);
    if (value.length > 0) answers.set(question.flag, value);
  }
  return answers;
};
