import { completeAddress } from '../../../src/catalogue/text/complete-address.ts';
import { fileIn } from '../../../src/entry/entry-file.ts';
import { catalogueOf } from '../../../src/store/catalogue-of.ts';
import { readFolder } from '../../../src/store/read-folder.ts';
import { readOrganisations } from '../../../src/store/read-organisations.ts';
import { readYaml, type YamlFile } from '../../../src/store/yaml-file.ts';
import { formatEntry } from '../../../src/entry/format-entry.ts';
import { fieldName } from '../../../src/entry/frontmatter-parts.ts';
import { readPlainly } from '../../../src/entry/read-with-translations.ts';
import { readEntry } from '../../../src/entry/read-entry.ts';
import { writeEntry } from '../../../src/entry/write-entry.ts';
import { changesBetween } from '../../../src/import/merge-record.ts';
import { nearest } from '../../../src/problems/nearest.ts';
import { describe } from '../../../src/problems/kinds.ts';
import { isError, type Problem } from '../../../src/problems/problem.ts';
import type { CorrectionAnswers } from '../../../src/schema/correction-answers.ts';
import { correctionKeysAt, correctionSchema, type Correction } from '../../../src/schema/correction.ts';
import { comingContacts } from '../check/coming-contacts.ts';
import type { Step } from '../import/plan.ts';
import { correctRecord } from './correct-record.ts';
import { entryMeant } from './entry-meant.ts';
import { recordFromAnswers } from './record-from-answers.ts';
import { Refused } from './refused.ts';

interface Given {
  /** The correction, as it is named in problems. */
  readonly file: string;
  readonly text: string;
  readonly folder: string;
  readonly today: string;
}

interface PlannedCorrection {
  /** The changed entry; undefined where the correction cannot be taken over. */
  readonly step: Step | undefined;
  /** The text of the entry before. */
  readonly before: string;
  readonly problems: readonly Problem[];
}

const problemAt = ({ placeOf }: Pick<YamlFile<unknown>, 'placeOf'>, { path, message, fix }: Refused): Problem => {
  const { file, line, column } = placeOf(path);
  const field = path.length === 0 ? null : fieldName(path);
  return { severity: 'error', kind: 'correction', file, line: line ?? null, column: column ?? null, field, message, fix };
};

const without = (problems: readonly Problem[]): PlannedCorrection => ({ step: undefined, before: '', problems });

const entryOf = (file: string | undefined, text: string | undefined, id: string, ids: readonly string[]) => {
  if (file === undefined || text === undefined) {
    const near = nearest(id, ids);
    throw new Refused(
      ['entry'],
      `There is no entry "${id}".`,
      near === undefined ? 'Look on the site which entry is meant, and write the end of its address here.' : `Did you mean "${near}"?`,
    );
  }
  return { file, text };
};

interface GivenAnswers extends Pick<Given, 'file' | 'folder' | 'today'> {
  readonly answers: CorrectionAnswers;
}

/** The text of the record that answers come to, or what in them says nothing certain. */
export const planAnswers = async ({
  file,
  answers,
  folder,
  today,
}: GivenAnswers): Promise<{ readonly text: string | undefined; readonly problems: readonly Problem[] }> => {
  const [{ files }, { register }] = await Promise.all([readFolder(folder), readOrganisations(folder)]);
  try {
    const { id, record } = entryMeant(answers.entry ?? '', files, answers.country);
    return { text: JSON.stringify(recordFromAnswers({ answers, id, record, register, today }), null, 1), problems: [] };
  } catch (error) {
    if (error instanceof Refused) return { text: undefined, problems: [problemAt({ placeOf: () => ({ file }) }, error)] };
    throw error;
  }
};

const plain = (address: string): string => completeAddress(address) ?? address;

/** A record that somebody wrote by hand has addresses as they are copied, with what only follows readers in them. */
const withPlainAddresses = (correction: Correction): Correction => {
  const { source } = correction;
  const shown = source === undefined ? {} : { source: { ...source, url: plain(source.url) } };
  return correction.field === 'url' ? { ...correction, new: plain(correction.new), ...shown } : { ...correction, ...shown };
};

/** Warnings about time and about the catalogue, which no correction can mend. */
const saysNothing = new Set(['unused-term', 'translation-missing', 'review-due', 'number-due']);

/** What taking over a correction would do, with everything that is wrong with it. */
export const planCorrection = async ({ file, text, folder, today }: Given): Promise<PlannedCorrection> => {
  const read = readYaml(file, text, correctionSchema, correctionKeysAt);
  if (read.data === undefined) return without(read.problems);
  // The schema holds both values against the field, which its type cannot say.
  const correction = withPlainAddresses(read.data as unknown as Correction);
  const [{ files }, { register }] = await Promise.all([readFolder(folder), readOrganisations(folder)]);
  try {
    if (correction.written > today)
      throw new Refused(['written'], `${correction.written} is still to come.`, 'Write the day on which the correction was sent.');
    const path = fileIn(folder, `${correction.entry}.mdx`);
    const known = files.find((one) => one.file === path);
    const entry = entryOf(
      known?.file,
      known?.text,
      correction.entry,
      files.map((one) => one.file.slice(folder.length + 1, -'.mdx'.length)),
    );
    const current = readEntry(entry.file, entry.text);
    const { problems: unformatted } = formatEntry(entry.file, entry.text);
    if (current.entry === undefined || unformatted.length > 0) return without([...current.problems.filter(isError), ...unformatted]);
    const { record, body } = current.entry;
    const corrected = correctRecord(record, correction, register);
    const step: Step = {
      row: 1,
      id: correction.entry,
      file: entry.file,
      text: writeEntry(corrected, body),
      action: 'change',
      changes: changesBetween({ ...record }, { ...corrected }),
    };
    const others = files.filter((one) => one.file !== entry.file);
    const { problems, entries } = catalogueOf([...others, step], { today, organisations: register }, readPlainly);
    const said = new Set(current.problems.map(({ kind, message }) => `${kind} ${message}`));
    const own = problems.filter(
      (problem) =>
        isError(problem) ||
        (problem.file === entry.file && !saysNothing.has(problem.kind) && !said.has(`${problem.kind} ${problem.message}`)),
    );
    const changed = entries.find((one) => one.file === entry.file);
    // The check of the change asks for a second source, which a correction never brings: whoever takes it over has to look for it.
    const coming = changed === undefined ? [] : comingContacts(changed, record).map(describe);
    const asked = coming.map((problem): Problem => ({ ...problem, severity: 'warning' }));
    return { step, before: entry.text, problems: [...own, ...asked] };
  } catch (error) {
    if (error instanceof Refused) return without([problemAt(read, error)]);
    throw error;
  }
};
