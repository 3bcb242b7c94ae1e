import type { ErrorCode, YAMLParseError } from 'yaml';

export interface YamlWords {
  readonly reason: string;
  readonly fix?: string;
}

/** A field that stands twice in one group. */
export const keyGivenTwice: YamlWords = { reason: 'a field is given twice.', fix: 'Keep one of the two.' };

const indented: YamlWords = {
  reason: 'a line is indented differently from its neighbours.',
  fix: 'Indent the fields of one group alike, by two spaces a level.',
};

/** What the parser's commonest complaints mean for someone who writes an entry. */
const words: Partial<Record<ErrorCode, YamlWords>> = {
  TAB_AS_INDENT: { reason: 'a tab is used for indentation.', fix: 'Indent with spaces.' },
  DUPLICATE_KEY: keyGivenTwice,
  BLOCK_AS_IMPLICIT_KEY: { reason: 'a text with a colon in it has no quotes.', fix: 'Put the text in quotes, like "one: two".' },
  MISSING_CHAR: { reason: 'a quote, a bracket, a comma or a colon is missing.', fix: 'Look where it began, and close it.' },
  BAD_INDENT: indented,
  MULTILINE_IMPLICIT_KEY: {
    reason: 'a line has no "field:" at its start, or a text runs on from the line before.',
    fix: 'Put a long text on one line, in quotes.',
  },
  RESOURCE_EXHAUSTION: { reason: 'it is nested too deeply.' },
  BAD_ALIAS: {
    reason: 'a * begins no text and no item of a list.',
    fix: 'Begin an item with "- ", and put a text that begins with * in quotes.',
  },
  BAD_DQ_ESCAPE: {
    reason: 'a backslash between double quotes begins an escape, and this is none.',
    fix: 'Write the backslash twice, or put the text between single quotes.',
  },
  BAD_SCALAR_START: { reason: 'a text begins with a sign that YAML keeps for itself.', fix: 'Put the text in quotes.' },
  MULTIPLE_DOCS: { reason: 'a line of dots or hyphens ends the fields too early.', fix: 'Remove that line.' },
};

/** Complaints of one code that have different causes. */
const wordsByMessage: readonly (readonly [RegExp, YamlWords])[] = [
  [/^Flow (?:sequence|map)/, { reason: 'a bracket is never closed.', fix: 'Close it where the list ends, like [a, b].' }],
  [
    /block-seq-ind on same line/,
    {
      reason: 'a hyphen behind the name of a field begins no list.',
      fix: 'Write a list as [a, b], or each of its values on a line of its own with "- " before it. Put a text in quotes.',
    },
  ],
  [
    /scalar at node end/,
    {
      reason: 'something stands behind the end of a value.',
      fix: 'Put the whole text in double quotes, and a backslash before each double quote inside it.',
    },
  ],
  [/flow sequence|flow-(?:seq|map)-end/, { reason: 'a bracket or a comma stands where none belongs.', fix: 'Write a list as [a, b].' }],
];

const wordsOf = ({ code, message }: YAMLParseError): YamlWords =>
  wordsByMessage.find(([pattern]) => pattern.test(message))?.[1] ?? words[code] ?? { reason: message.split('\n')[0] ?? code };

/** Where somebody has to look: a bracket that is never closed is found missing only behind all that it took in. */
const offsetOf = ({ message, pos: [at] }: YAMLParseError, yaml: string): number =>
  message.startsWith('Flow ') ? Math.max(yaml.lastIndexOf('[', at), yaml.lastIndexOf('{', at), 0) : at;

/** A mistake in the YAML: what it means, and the offset at which somebody has to look. */
export interface YamlMistake {
  readonly offset: number;
  readonly words: YamlWords;
}

/**
 * A field that is indented too little or too much is read as the end of the list, or as more of the text on the line before; the
 * parser then names what it misses there.
 */
const indentOf = (errors: readonly YAMLParseError[]): YamlMistake | undefined => {
  const [first] = errors;
  if (first === undefined) return undefined;
  if (first.message.startsWith('Sequence item without')) return { offset: first.pos[0], words: indented };
  const runOn = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0]);
  return first.code === 'BLOCK_AS_IMPLICIT_KEY' && runOn !== undefined ? { offset: runOn.pos[1] - 1, words: indented } : undefined;
};

/** Where YAML needs a blank, a hyphen or a colon: before and behind the name of a field. */
const structure = /^[\s\p{Zs}]*(?:[\p{Pd}－][\s\p{Zs}]+)?[\w-]*[\s\p{Zs}]*[:：]?[\s\p{Zs}]?/u;

const inAscii: Readonly<Record<string, string>> = { ' ': 'a blank', ':': 'a colon', '-': 'a hyphen' };

/** A sign that only looks like one that YAML needs, on a line or on those beside it, where a mistake was found. */
const lookalikeNear = (yaml: string, offset: number): YamlMistake | undefined => {
  const lines = yaml.split('\n');
  const at = yaml.slice(0, offset).split('\n').length - 1;
  for (const row of [at - 1, at, at + 1]) {
    const [before = ''] = structure.exec(lines[row] ?? '') ?? [];
    const column = before.search(/[^\x00-\x7f]/);
    if (column < 0) continue;
    const sign = before.slice(column, column + 1);
    const meant = inAscii[sign.normalize('NFKC').replace(/\p{Pd}/u, '-')];
    if (meant === undefined) continue;
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const words = { reason: `a sign (U+${code}) only looks like ${meant}.`, fix: `Type ${meant} in its place.` };
    return { offset: lines.slice(0, row).join('\n').length + (row > 0 ? 1 : 0) + column, words };
  }
  return undefined;
};

/** The mistakes that are causes. One wrong tab, quote or blank makes the parser complain about all that follows. */
export const yamlMistakes = (errors: readonly YAMLParseError[], yaml: string): readonly YamlMistake[] => {
  const lookalike = errors[0] === undefined ? undefined : lookalikeNear(yaml, errors[0].pos[0]);
  if (lookalike !== undefined) return [lookalike];
  const mistake = (error: YAMLParseError): YamlMistake => ({ offset: offsetOf(error, yaml), words: wordsOf(error) });
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs.map(mistake);
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter((error) => !twice.includes(error));
  const indent = indentOf(others);
  return [...twice.map(mistake), ...(indent === undefined ? others.slice(0, 1).map(mistake) : [indent])];
};
