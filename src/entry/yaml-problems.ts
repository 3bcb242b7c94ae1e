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
};

const wordsOf = ({ code, message }: YAMLParseError): YamlWords => words[code] ?? { reason: message.split('\n')[0] ?? code };

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

/** The mistakes that are causes. One wrong tab, quote or blank makes the parser complain about all that follows. */
export const yamlMistakes = (errors: readonly YAMLParseError[]): readonly YamlMistake[] => {
  const mistake = (error: YAMLParseError): YamlMistake => ({ offset: error.pos[0], words: wordsOf(error) });
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs.map(mistake);
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter((error) => !twice.includes(error));
  const indent = indentOf(others);
  return [...twice.map(mistake), ...(indent === undefined ? others.slice(0, 1).map(mistake) : [indent])];
};
