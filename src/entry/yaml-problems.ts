import type { ErrorCode, YAMLParseError } from 'yaml';

export interface YamlWords {
  readonly reason: string;
  readonly fix?: string;
}

/** A field that stands twice in one group. */
export const keyGivenTwice: YamlWords = { reason: 'a field is given twice.', fix: 'Keep one of the two.' };

/** What the parser's commonest complaints mean for someone who writes an entry. */
const words: Partial<Record<ErrorCode, YamlWords>> = {
  TAB_AS_INDENT: { reason: 'a tab is used for indentation.', fix: 'Indent with spaces.' },
  DUPLICATE_KEY: keyGivenTwice,
  BLOCK_AS_IMPLICIT_KEY: { reason: 'a text with a colon in it has no quotes.', fix: 'Put the text in quotes, like "one: two".' },
  MISSING_CHAR: { reason: 'a quote, a bracket, a comma or a colon is missing.', fix: 'Look where it began, and close it.' },
  BAD_INDENT: {
    reason: 'a line is indented differently from its neighbours.',
    fix: 'Indent the fields of one group alike, by two spaces a level.',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'a line has no "field:" at its start, or a text runs on from the line before.',
    fix: 'Put a long text on one line, in quotes.',
  },
  RESOURCE_EXHAUSTION: { reason: 'it is nested too deeply.' },
};

export const yamlWords = ({ code, message }: YAMLParseError): YamlWords => words[code] ?? { reason: message.split('\n')[0] ?? code };

/** The errors that are causes. One wrong tab or quote makes the parser complain about all that follows. */
export const yamlCauses = (errors: readonly YAMLParseError[]): readonly YAMLParseError[] => {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return [...twice, ...errors.filter((error) => !twice.includes(error)).slice(0, 1)];
};
