import { visit, type Document } from 'yaml';
import { finding, type Finding } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';

/** More of one kind in one file help nobody. */
const most = 20;

/** Values without quotes that end where a # begins a comment: whoever wrote them meant the whole line. */
export const cutValues = (document: Document, yaml: string, placeAt: (offset: number) => Place): readonly Finding[] => {
  const found: Finding[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      // Between the value and its comment stands nothing but blanks of the same line.
      const end = node.range?.[1] ?? 0;
      const comment = node.type === 'PLAIN' ? /^[ \t]+#([^\n]*)/.exec(yaml.slice(end)) : null;
      if (comment === null) return undefined;
      found.push(
        finding('value-cut', placeAt(node.range?.[0] ?? 0), { kept: String(node.source ?? node.value), lost: `#${comment[1] ?? ''}` }),
      );
      return found.length < most ? undefined : visit.BREAK;
    },
  });
  return found;
};
