import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason } from '../problems/reasons.ts';
import { slug } from '../schema/fields.ts';

/** The ids that there are. */
export interface KnownIds {
  readonly entries: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

export interface RedirectsResult {
  /** Ids that are no more, with the ids of the entries that took their place. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The same of organisations, whose ids follow their names. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

const shape =
  'The file is one JSON object of old and new ids, like {"old-id": "new-id"}, and for organisations {"organisations/old-id": "organisations/new-id"}.';

/** What an id of an organisation begins with here, as in its address. */
const ofOrganisation = 'organisations/';

export const parseRedirects = (file: string, text: string, known: KnownIds): RedirectsResult => {
  const lines = new LineCounter();
  // JSON is YAML too, and this parser knows where each value stands.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false });
  const redirects = new Map<string, string>();
  const organisations = new Map<string, string>();
  const problems: Problem[] = [];
  const report = (offset: number, field: string | undefined, found: unknown, why: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push(
      describe(finding('invalid-value', { file, line, column: col, field }, { found, reason: reason('worded', { text: why }) })),
    );
  };
  const [error] = document.errors;
  if (error !== undefined || !isMap(document.contents)) report(error?.pos[0] ?? 0, undefined, text.slice(0, 40), shape);
  else {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !isScalar(value) || typeof key.value !== 'string' || typeof value.value !== 'string') {
        report(isScalar(key) ? (key.range?.[0] ?? 0) : 0, undefined, key, shape);
        continue;
      }
      const [old, next] = [key.value, value.value];
      const [kind, ids, found, start] = old.startsWith(ofOrganisation)
        ? (['organisation', known.organisations, organisations, ofOrganisation] as const)
        : (['entry', known.entries, redirects, ''] as const);
      const [from, to] = [old.slice(start.length), next.startsWith(start) ? next.slice(start.length) : ''];
      if (!slug.safeParse(from).success) report(key.range?.[0] ?? 0, old, old, 'This is not an id.');
      else if (ids.has(from)) report(key.range?.[0] ?? 0, old, old, `There is an ${kind} with this id, so its page cannot lead elsewhere.`);
      else if (!ids.has(to)) {
        const why = `There is no ${kind} with this id. An old id leads straight to an ${kind} that exists.`;
        report(value.range?.[0] ?? 0, old, next, why);
      } else found.set(from, to);
    }
  }
  return { redirects, organisations, problems, file, text };
};

/** The redirects that stand beside a content folder. */
export const readRedirects = async (contentFolder: string, known: KnownIds): Promise<RedirectsResult> => {
  const file = join(contentFolder, '..', 'redirects.json');
  return existsSync(file)
    ? parseRedirects(file, await readFile(file, 'utf8'), known)
    : { redirects: new Map(), organisations: new Map(), problems: [], file, text: '' };
};
