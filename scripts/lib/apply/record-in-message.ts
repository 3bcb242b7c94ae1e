/** A message is short; whoever sends more sends something else. */
export const mostBytes = 100_000;

/** What mail programs put before the lines of a message that is answered or passed on. */
const quotation = /^(?:[ \t]*>)+ ?/;

const opens = (line: string): boolean => /^\s*(?:\{\s*(?:"entry".*)?$|entry:\s)/.test(line);
const closes = (line: string): boolean => /^\s*(?:```|--\s*$|\.\.\.\s*$)/.test(line);

/** The lines of a message, without what stands before those of one that was answered. */
export const linesOfMessage = (message: string): readonly string[] =>
  message
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(quotation, ''));

/**
 * The record inside a message, with an empty line for each line before it, so that places are those of the message;
 * undefined where there is none. The record may be the whole text.
 */
export const recordInMessage = (message: string): string | undefined => {
  const lines = linesOfMessage(message);
  const start = lines.findIndex(opens);
  if (start < 0) return undefined;
  const isJson = (lines[start] ?? '').trimStart().startsWith('{');
  const length = lines
    .slice(start)
    .findIndex((line, at) => (isJson ? /^\}\s*$/.test(line) || (/\}\s*$/.test(line) && at === 0) : closes(line)));
  const record = length < 0 ? lines.slice(start) : lines.slice(start, start + length + (isJson ? 1 : 0));
  return [...lines.slice(0, start).map(() => ''), ...record].join('\n');
};
