import { isNode, isPair, parseDocument, visit } from 'yaml';
import { describe, finding, type Finding } from '../problems/kinds.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { normalise } from './raw-text.ts';
import { readEntry } from './read-entry.ts';
import { readTranslation } from './read-translation.ts';
import { translationName } from './translation-name.ts';
import { writeEntry } from './write-entry.ts';

const hasComment = (text: string): boolean => {
  const document = parseDocument(text.slice(text.indexOf('\n') + 1, text.search(/\n---[ \t]*(?:\n|$)/) + 1));
  let found = document.comment !== null || document.commentBefore !== null;
  visit(document, (_key, node) => {
    const own = isPair(node) ? node.key : node;
    found ||= isNode(own) && (Boolean(own.comment) || Boolean(own.commentBefore));
    return found ? visit.BREAK : undefined;
  });
  return found;
};

interface Parts {
  /** Undefined where the file has an error. */
  readonly record: object | undefined;
  readonly body: string;
  readonly problems: readonly Problem[];
}

const read = (file: string, raw: string): Parts => {
  if (translationName(file) !== undefined) {
    const { translates, body, problems } = readTranslation(file, raw, undefined);
    return { record: problems.some(isError) ? undefined : { translates }, body, problems };
  }
  const { entry, problems } = readEntry(file, raw);
  if (entry === undefined) return { record: undefined, body: '', problems };
  return { record: entry.record, body: entry.body, problems };
};

/** The canonical text of an entry or of its translation; undefined with the reasons where it has an error or a comment that would be lost. */
export const formatEntry = (file: string, raw: string): { text: string | undefined; problems: readonly Problem[] } => {
  const { record, body, problems } = read(file, raw);
  if (record === undefined) return { text: undefined, problems: problems.filter(isError) };
  const text = normalise(raw);
  if (hasComment(text)) {
    const comment: Finding = finding('frontmatter-comment', { file }, {});
    return { text: undefined, problems: [describe(comment)] };
  }
  return { text: writeEntry(record, body), problems: [] };
};
