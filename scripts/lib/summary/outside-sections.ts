import type { Confirmation } from '../../../src/schema/confirmations.ts';
import type { NewConfirmations } from '../check/confirmed.ts';
import type { MovedAddress } from '../check/moved-addresses.ts';
import { diffLines } from '../text/diff.ts';
import { codeOf, fenced, folded, plain } from '../text/markdown.ts';

/** A changed path that is no entry, which an entry's author has no reason to touch. */
export interface ElsewhereState {
  readonly path: string;
  /** Its text, where it is data; undefined where it is not there, or not asked for. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface Outside {
  readonly elsewhere: readonly ElsewhereState[];
  /** Addresses that lead elsewhere than before, though no entry went with this change. */
  readonly moved: readonly MovedAddress[];
  /** What the change says that maintainers confirmed. */
  readonly confirmed: NewConfirmations;
}

const mostPaths = 50;

/** Data of which there are many files. What stands in the content folder and is none of it is named whatever happens. */
const ofMany = /(?:^|\/)content\/(?:organisations\/[^/.][^/]*\.yaml|drafts\/[^/.][^/]*\.mdx|releases\/[^.].*)$/;

/** Data, which the checks read: all else is always named. */
export const isRead = (path: string): boolean => path.startsWith('content/');

/** Characters for the lines of such files, so that they leave room for the entries. */
const mostLines = 12_000;

/** A text whose lines can be told: neither a release nor a picture. */
const isShort = (text: string): boolean => text.length < 200_000 && !text.includes('\0');

/** What is changed in the data beside the entries, which stands on pages as well. */
const linesOf = (states: readonly ElsewhereState[]): string[] => {
  let room = mostLines;
  return states.flatMap(({ path, before = '', after = '' }): string[] => {
    if (before === after) return [];
    const lines = isShort(before) && isShort(after) ? fenced('diff', diffLines(before, after).join('\n')) : undefined;
    if (lines === undefined || lines.length > room)
      return [`The lines of ${codeOf(path)} do not fit here. Read them before anything is merged.`];
    room -= lines.length;
    return [`### ${plain(path)}`, folded('Line by line', lines)];
  });
};

/** What is changed beside entries comes first: it can do more than any entry. */
const elsewhereSection = (states: readonly ElsewhereState[]): string[] => {
  if (states.length === 0) return [];
  const paths = states.map(({ path }) => path);
  const many = paths.filter((path) => isRead(path) && ofMany.test(path));
  const rare = paths.filter((path) => isRead(path) && !ofMany.test(path));
  const named = [...paths.filter((path) => !isRead(path)), ...rare, ...many.slice(0, mostPaths)];
  const left = paths.length - named.length;
  return [
    [
      `## Changed outside of the entries: ${paths.length}`,
      ...named.map((path) => `- ${plain(path)}`),
      ...(left > 0 ? [`- … and ${left} more in content/`] : []),
    ].join('\n'),
    ...linesOf(named.flatMap((path) => states.find((state) => state.path === path) ?? [])),
  ];
};

/** Files beside the entries that only maintainers may change: numbers in danger, confirmations, and who has to look at what. */
const maintainersFiles = /(?:^|\/)content\/(?:emergency-numbers|confirmations|withheld-history)\.yaml$|^\.github\/CODEOWNERS$/;

const confirmationLine = (what: string, { entry, contact, by, date }: Confirmation): string =>
  `- [ ] ${by.map(plain).join(' and ')} approve it themselves: ${plain(contact)} of ${codeOf(entry)} ${what} on ${date}`;

/** What nobody else may say, before everything. */
const maintainersSection = ({ elsewhere, confirmed: { calls, disputes } }: Outside): string[] => {
  const touched = elsewhere.map(({ path }) => path).filter((path) => maintainersFiles.test(path));
  return touched.length === 0
    ? []
    : [
        [
          `## Files of the maintainers alone are changed: ${touched.map(plain).join(', ')}`,
          'Two maintainers approve this, or it is not merged.',
          ...calls.map((record) => confirmationLine('was dialled and answered', record)),
          ...disputes.map((record) => confirmationLine('was seen to be disputed', record)),
        ].join('\n\n'),
      ];
};

/** Addresses that others link to. */
const movedSection = ({ moved }: Outside): string[] =>
  moved.length === 0
    ? []
    : [
        [
          `## Addresses that lead elsewhere than before: ${moved.length}`,
          ...moved.map(
            ({ id, was, is }) => `- ${codeOf(id)}: ${[was, is].map((to) => (to === undefined ? 'nowhere' : codeOf(to))).join(' → ')}`,
          ),
        ].join('\n'),
      ];

/** What is changed outside of the entries, which comes before them. */
export const outsideSections = (outside: Outside): readonly string[] => [
  ...maintainersSection(outside),
  ...elsewhereSection(outside.elsewhere),
  ...movedSection(outside),
];
