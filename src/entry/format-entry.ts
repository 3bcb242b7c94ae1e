import { isNode, isPair, parseDocument, visit } from 'yaml';
import { describe, finding, type Finding } from '../problems/kinds.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { normalise } from './raw-text.ts';
import { readEntry } from './read-entry.ts';
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

/** The canonical text of an entry; undefined with the reasons where it has an error or a comment that would be lost. */
export const formatEntry = (file: string, raw: string): { text: string | undefined; problems: readonly Problem[] } => {
  const { entry, problems } = readEntry(file, raw);
  const errors = problems.filter(isError);
  if (entry === undefined) return { text: undefined, problems: errors };
  const text = normalise(raw);
  if (hasComment(text)) {
    const comment: Finding = finding('frontmatter-comment', { file }, {});
    return { text: undefined, problems: [describe(comment)] };
  }
  const { id: _, ...record } = entry.initiative;
  return { text: writeEntry(record, entry.body), problems: [] };
};
