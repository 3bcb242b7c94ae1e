import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason } from '../problems/reasons.ts';
import { ownText } from './own-file.ts';

/** The ids that there are. */
export interface KnownIds {
  readonly entries: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Of a facet, the terms that entries have. */
  readonly terms: (facet: RedirectedFacet) => ReadonlySet<string>;
}

/** Facets whose terms come and go with the entries, so that the page of one may have to lead elsewhere. */
export const redirectedFacets = ['country', 'language'] as const;
export type RedirectedFacet = (typeof redirectedFacets)[number];

interface Group {
  readonly kind: string;
  readonly ids: ReadonlySet<string>;
  readonly found: { readonly set: (from: string, to: never) => unknown };
  /** What its ids begin with here, as in their addresses. */
  readonly start: string;
}

export interface RedirectsResult {
  /** Ids that are no more, with the ids of the entries that took their place. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The same of organisations. Undefined leads to the list: nothing took the place of the old one. */
  readonly organisations: ReadonlyMap<string, string | undefined>;
  /** Terms that no entry has any more, as facet/term: their pages lead to the list of terms. */
  readonly terms: readonly string[];
  /** Languages that lines once answered in: their pages stay, and say so where none does. */
  readonly lineLanguages: readonly string[];
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

const shape =
  'The file is one JSON object of old and new ids, like {"old-id": "new-id"}, and for organisations {"organisations/old-id": "organisations/new-id"}.';

const ofOrganisation = 'organisations/';
const ofLineLanguage = 'helplines/language/';

/** Terms are codes of countries and tags of languages, everything else has an id. */
const isPlace = (start: string, from: string): boolean =>
  (start.startsWith('by/') || start === ofLineLanguage ? /^[A-Za-z0-9-]+$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/).test(from);

export const parseRedirects = (file: string, text: string, known: KnownIds): RedirectsResult => {
  const lines = new LineCounter();
  // JSON is YAML too, and this parser knows where each value stands.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false });
  const redirects = new Map<string, string>();
  const organisations = new Map<string, string | undefined>();
  const terms = new Map<string, string | undefined>();
  const lineLanguages = new Map<string, string | undefined>();
  const ofEntries: Group = { kind: 'an entry', ids: known.entries, found: redirects, start: '' };
  const groups: readonly Group[] = [
    { kind: 'an organisation', ids: known.organisations, found: organisations, start: ofOrganisation },
    // Which languages lines answer in changes with the day too: one that has lines again is no mistake.
    { kind: 'a language', ids: new Set(), found: lineLanguages, start: ofLineLanguage },
    ...redirectedFacets.map((facet): Group => ({
      kind: 'a term',
      ids: known.terms(facet),
      found: { set: (term) => terms.set(`${facet}/${term}`, undefined) },
      start: `by/${facet}/`,
    })),
  ];
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
      const { kind, ids, found, start } = groups.find(({ start: beginning }) => old.startsWith(beginning)) ?? ofEntries;
      const from = old.slice(start.length);
      const toList = start !== '' && `${next}/` === start;
      const to = next.startsWith(start) ? next.slice(start.length) : '';
      if (!isPlace(start, from)) report(key.range?.[0] ?? 0, old, old, 'This is not an id.');
      else if (ids.has(from)) report(key.range?.[0] ?? 0, old, old, `There is ${kind} with this id, so its page cannot lead elsewhere.`);
      else if (!toList && !ids.has(to)) {
        const list = start === '' ? '' : ` Where nothing took its place, write "${start.slice(0, -1)}".`;
        report(
          value.range?.[0] ?? 0,
          old,
          next,
          `There is no ${kind.replace(/^an? /, '')} with this id. An old id leads straight to one that exists.${list}`,
        );
      } else found.set(from, (toList ? undefined : to) as never);
    }
  }
  return { redirects, organisations, terms: [...terms.keys()], lineLanguages: [...lineLanguages.keys()], problems, file, text };
};

/** The redirects that stand beside a content folder. */
export const readRedirects = (contentFolder: string, known: KnownIds): RedirectsResult => {
  const file = join(contentFolder, '..', 'redirects.json');
  const text = ownText(file);
  return text === undefined
    ? { redirects: new Map(), organisations: new Map(), terms: [], lineLanguages: [], problems: [], file, text: '' }
    : parseRedirects(file, text, known);
};
