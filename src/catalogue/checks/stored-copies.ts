import { finding } from '../../problems/kinds.ts';
import type { Rule } from './rule.ts';

/** Archives that keep pages as they were, and give them to anybody. */
const archives: ReadonlySet<string> = new Set([
  'archive.ph',
  'archive.today',
  'perma.cc',
  'web.archive.org',
  'webarchive.loc.gov',
  'webarchive.nationalarchives.gov.uk',
]);

/** What is called a stored copy is one: on any other host it can say what it likes, under the title of the page that it stands for. */
export const copiesAreStored: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    entry.initiative.sources.flatMap(({ archived }, index) => {
      const host = archived === undefined ? undefined : new URL(archived).hostname;
      return host === undefined || archives.has(host)
        ? []
        : [finding('copy-elsewhere', entry.placeOf(['sources', index, 'archived']), { host })];
    }),
  );
