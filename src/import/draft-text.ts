import { fieldName, type Path } from '../entry/frontmatter-parts.ts';
import { saysWhatIsMissing } from '../entry/read-draft.ts';
import { checkRecord, valueAt } from '../entry/record-findings.ts';
import { writeEntry } from '../entry/write-entry.ts';
import { describe } from '../problems/kinds.ts';
import { visible } from '../problems/visible.ts';
import { initiativeKeys } from '../schema/initiative.ts';
import { escapeText } from './escape-text.ts';
import { isFields, withoutAbsent, type Fields } from './loose-fields.ts';
import type { Note, RowRead } from './read-row.ts';
import { isMended, type Remark } from './remarks.ts';
import { remarkSentence } from './remark-sentence.ts';

/** A comment, with the field at which it stands; at the top where there is none. */
interface Comment {
  readonly field: string | undefined;
  readonly text: string;
}

const longestFound = 300;

/** What a record lacks, and what is wrong in it, as comments; and the record without what is wrong. */
interface Sifted {
  readonly record: Fields;
  readonly comments: readonly Comment[];
  /** Fields that are missing. */
  readonly missing: readonly string[];
  /** What was taken out, and why. */
  readonly wrong: readonly string[];
  /** What was taken out and is too long for the comment that says why. */
  readonly notes: readonly Note[];
}

const asNote = (heading: string, value: unknown): Note => ({
  heading,
  text: typeof value === 'string' ? value : JSON.stringify(value),
});

/** A copy without what stands at a path. */
const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, at) => at !== key);
    return value.map((item: unknown, at) => (at === key ? without(item, rest) : item));
  }
  if (!isFields(value) || typeof key !== 'string') return value;
  const { [key]: own, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(own, rest) };
};

interface Problem {
  readonly path: Path;
  readonly isMissing: boolean;
  readonly text: string;
}

/** What the schema says of a record, each with its path. */
const problemsOf = (record: Fields): Problem[] => {
  const paths: Path[] = [];
  const { findings } = checkRecord({
    data: record,
    body: '',
    bodyLine: 1,
    placeOf: (path) => ({ file: '', line: paths.push(path), field: fieldName(path) }),
    spanOf: () => undefined,
    findings: [],
  });
  return findings.map((found): Problem => {
    const { message, fix } = describe(found);
    return {
      path: paths[(found.place.line ?? 1) - 1] ?? [],
      isMissing: saysWhatIsMissing(found),
      text: fix === null ? message : `${message} ${fix}`,
    };
  });
};

const said = (path: Path, text: string, found?: unknown): Comment => {
  const value = found === undefined ? '' : ` (${JSON.stringify(found).slice(0, longestFound)})`;
  return { field: String(path[0]), text: `${fieldName(path)}${value}: ${text}` };
};

/** What is missing, but for the dates that are made and what was taken out, behind what is wrong. */
const lacking = (
  problems: readonly Problem[],
  takenOut: readonly string[],
  wrong: readonly Comment[],
): Pick<Sifted, 'comments' | 'missing'> => {
  const missing = problems.filter(({ path }) => path[0] !== 'added' && path[0] !== 'reviewed' && !takenOut.includes(fieldName(path)));
  return {
    comments: [...wrong, ...missing.map(({ path, text }) => said(path, text))],
    missing: missing.map(({ path }) => fieldName(path)),
  };
};

/** Takes out what no entry may hold, until nothing but what is missing is left to say. */
const sift = (given: Fields): Sifted => {
  let record = given;
  const wrong: Comment[] = [];
  const notes: Note[] = [];
  // What was taken out is told of as wrong, and not as missing too.
  let takenOut: readonly string[] = [];
  for (let round = 0; round < 20; round++) {
    const problems = problemsOf(record);
    const [first] = problems.filter(({ isMissing }) => !isMissing);
    if (first === undefined) {
      return { record, wrong: wrong.map(({ text }) => text), notes, ...lacking(problems, takenOut, wrong) };
    }
    const value = valueAt(record, first.path);
    wrong.push(said(first.path, first.text, value));
    if (value !== undefined && JSON.stringify(value).length > longestFound) notes.push(asNote(fieldName(first.path), value));
    // Behind an item that is taken out of a list, all have other places.
    const list = typeof first.path.at(-1) === 'number' ? fieldName(first.path.slice(0, -1)) : undefined;
    takenOut = [...takenOut, fieldName(first.path)].filter((name) => list === undefined || !name.startsWith(`${list}[`));
    record = withoutAbsent(without(record, first.path)) as Fields;
  }
  // Wrong in more places than anybody mends: all of it stands in the notes.
  return {
    record: {},
    ...lacking(problemsOf({}), takenOut, wrong),
    wrong: wrong.map(({ text }) => text),
    notes: Object.entries(given).map(([field, value]) => asNote(field, value)),
  };
};

const commentLine = ({ text }: Comment): string => `# ${visible(text.replace(/\s+/g, ' '))}`;

/** As YAML an empty record is a pair of braces, below which nobody could add a field. */
const roomForFields = (text: string): string => text.replace(/^---\n\{\}\n/, '---\n');

/** Comments stand at their field; at the place where it would stand, where it is missing. */
const withComments = (text: string, comments: readonly Comment[]): string => {
  const lines = text.split('\n');
  const order = new Map<string, number>(initiativeKeys.map((key, at) => [key, at]));
  const out: string[] = [];
  const waiting = [...comments];
  const take = (fits: (comment: Comment) => boolean): void => {
    for (const comment of waiting.filter(fits)) out.push(commentLine(comment));
    waiting.splice(0, waiting.length, ...waiting.filter((comment) => !fits(comment)));
  };
  const placeOf = ({ field }: Comment): number => order.get(field ?? '') ?? -1;
  let isOpen = true;
  for (const [at, line] of lines.entries()) {
    const key = isOpen ? /^(\w+):/.exec(line)?.[1] : undefined;
    if (key !== undefined) take((comment) => placeOf(comment) <= (order.get(key) ?? Infinity));
    if (isOpen && at > 0 && line === '---') {
      take(() => true);
      isOpen = false;
    }
    out.push(line);
  }
  return out.join('\n');
};

const notesText = (notes: readonly Note[]): string =>
  notes.length === 0
    ? ''
    : ['## In the spreadsheet', ...notes.map(({ heading, text }) => `**${escapeText(heading)}:** ${escapeText(text)}`)].join('\n\n');

/** A file for an entry that is not ready, what it lacks, and what was taken out of it. */
export interface DraftText {
  readonly text: string;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  /** All that its comments say of fields. */
  readonly told: readonly string[];
}

/** Field of the record that a remark is about, as far as its column says. */
type FieldOf = (remark: Remark) => string | undefined;

/**
 * The file of a draft: what was understood as fields, what is missing as comments at their place, what has no field as notes.
 * @param origin where the row stands, for the first line
 */
export const draftText = (row: RowRead, origin: string, fieldOf: FieldOf, more: readonly string[]): DraftText => {
  const { record, comments, missing, wrong, notes } = sift(row.record);
  const asked = row.remarks
    .filter((remark) => !isMended(remark))
    .map((remark): Comment => ({ field: fieldOf(remark), text: `${remark.heading}: ${remarkSentence(remark)}` }));
  const top = [
    `A draft from ${origin}. No page shows it. Fill in what the comments ask for, then move the file to content/initiatives.`,
    ...more,
  ];
  const body = [row.body ?? '', notesText([...row.notes, ...row.asides, ...notes])].filter((part) => part !== '').join('\n\n');
  return {
    text: withComments(roomForFields(writeEntry(record, body)), [
      ...top.map((text) => ({ field: undefined, text })),
      ...asked,
      ...comments,
    ]),
    missing,
    wrong,
    told: comments.map(({ text }) => text),
  };
};
