import { textFromFacts } from '../../../src/import/text-from-facts.ts';
import type { Candidate } from '../import/candidate.ts';
import { questions, type Answers } from './questions.ts';

/** The smallest entry with these answers: one organisation, one source, and the summary as its first sentence. */
export const candidateFromAnswers = (answers: Answers, id: string): Candidate => {
  const record: Record<string, unknown> = {};
  const organisation: Record<string, unknown> = { role: 'lead' };
  const source: Record<string, unknown> = { id: 'main' };
  for (const { flag, field } of questions) {
    const answer = answers.get(flag);
    if (answer === undefined) continue;
    const [, group, key] = /^(organisations|sources)\[0\]\.(\w+)$/.exec(field) ?? [];
    if (group === undefined || key === undefined) record[field] = answer;
    else (group === 'sources' ? source : organisation)[key] = answer;
  }
  const complete = {
    ...record,
    organisations: [organisation],
    sources: [source],
    ...(record['status'] !== undefined && record['status'] !== 'unknown' && { evidence: { status: ['main'] } }),
  };
  const summary = String(answers.get('summary') ?? '');
  return {
    row: 1,
    id,
    record: complete,
    body: textFromFacts([{ section: 'does', text: summary, cites: ['main'] }], ['main']).body,
    contactsWereRead: false,
    columnOf: (field) => {
      const flag = questions.find((question) => field === question.field || field.startsWith(`${question.field}[`))?.flag;
      return flag === undefined ? field : `--${flag}`;
    },
  };
};
