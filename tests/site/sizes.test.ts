import { expect, test } from 'vitest';
import { sizesOf } from '../../bench/sizes.ts';
import { siteFolder } from './built-site.ts';

/** What the largest file of a kind may weigh, compressed, in kB. Raise one only with a reason in the commit. */
const budgets: Readonly<Record<string, number>> = {
  home: 12,
  'list of initiatives': 18,
  entry: 10,
  'focus area': 12,
  term: 12,
  'list of organisations': 45,
  // Names every partner, in which role and on which entries.
  organisation: 15,
  // One file has the numbers of every country, those for danger too.
  helplines: 24,
  // The landscape in dots enough for A3.
  'pictures and slides': 2200,
  'findings and landscape': 70,
  'explorer data': 60,
  // The form holds every vocabulary.
  'other pages': 32,
};

test('no kind of file has grown beyond its budget', () => {
  const sizes = sizesOf(siteFolder);
  const rows = sizes.map(({ kind, files, gzipLargest }) => ({
    kind,
    files,
    kB: Math.round(gzipLargest / 100) / 10,
    budget: budgets[kind] ?? Infinity,
  }));
  const grown = rows.filter(({ kB, budget }) => kB > budget);
  const table = rows.map(
    ({ kind, files, kB, budget }) => `${kB > budget ? 'GREW' : '    '} ${kind}: ${kB} kB of ${budget} (${files} files)`,
  );
  expect(grown, table.join('\n')).toEqual([]);
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(Object.keys(budgets)));
});
