/** A place for code, and what may stand in its imports. */
export interface Room {
  readonly holds: string;
  /** What it may import of ours: a room, a folder of rooms, or one of these and `types`, for types only. */
  readonly may: readonly string[];
  /** Runs in browsers and builds alike, so without Node and without Astro. */
  readonly runsAnywhere?: true;
}

const catalogue = ['src/vocabulary', 'src/schema types'];

/** All rooms. Code that stands in none of them is refused; no two may import each other, on whatever way round. */
export const rooms: Readonly<Record<string, Room>> = {
  'src/settings.ts': { holds: 'Name, address, repository, contact: what a new owner changes', may: [], runsAnywhere: true },
  'src/remembered': { holds: 'Functions that work out once what they are asked again and again', may: [], runsAnywhere: true },
  'src/vocabulary': {
    holds: 'Terms. One keyed object a vocabulary; type, list in the schema, label, address and filter come from it',
    may: ['src/remembered'],
    runsAnywhere: true,
  },
  'src/security': {
    holds: 'Content security policy and headers, for pages, hosts and the local server',
    may: ['src/settings.ts'],
    runsAnywhere: true,
  },
  'src/history': { holds: 'What changed in entries, from the history of the repository', may: ['src/vocabulary'] },
  'src/problems': {
    holds: 'What can be wrong, as values: kind, place, message, cure. Found in one place, printed in another',
    may: [],
    runsAnywhere: true,
  },
  'src/schema': {
    holds: 'The record, strict, each field with its description',
    may: ['src/vocabulary', 'src/problems'],
    runsAnywhere: true,
  },
  'src/i18n': {
    holds: 'Sentences of the interface, complete for each language by type',
    may: ['src/remembered', 'src/vocabulary types', 'src/problems'],
    runsAnywhere: true,
  },
  'src/catalogue/text': {
    holds: 'Safe markup, dates of any precision, words to avoid, what an entry says in a language',
    may: ['src/remembered', ...catalogue],
    runsAnywhere: true,
  },
  'src/catalogue/lists': { holds: 'How lists are cut: letters, pages, regions', may: ['src/vocabulary'], runsAnywhere: true },
  'src/catalogue/helplines': {
    holds: 'All rules on contacts and numbers',
    may: ['src/remembered', ...catalogue, 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/organisations': {
    holds: 'Organisations across entries',
    may: ['src/remembered', 'src/schema types', 'src/catalogue/lists', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/facets': {
    holds: 'What a selection means: facets, filters, counts, orders',
    may: ['src/remembered', ...catalogue, 'src/catalogue/lists', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/index': {
    holds: 'What the explorer downloads, packed and unpacked',
    may: [...catalogue, 'src/catalogue/facets', 'src/catalogue/organisations', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/search': {
    holds: 'Search in names, terms and full texts',
    may: ['src/vocabulary', 'src/catalogue/facets', 'src/catalogue/index', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/analysis': {
    holds: 'Figures, charts, matrix, gaps, relations, changes',
    may: ['src/remembered', ...catalogue, 'src/catalogue/facets', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/derived': {
    holds: 'What follows from a record, its organisations and the day, and is not written',
    may: [...catalogue, 'src/catalogue/facets', 'src/catalogue/organisations', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/checks': {
    holds: 'Rules that hold entries against each other',
    may: ['src/remembered', ...catalogue, 'src/problems', 'src/catalogue/facets', 'src/catalogue/helplines', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/catalogue/export': {
    holds: 'The catalogue in other forms: tables, citations, feeds, linked data',
    may: [
      'src/remembered',
      ...catalogue,
      'src/catalogue/derived',
      'src/catalogue/helplines',
      'src/catalogue/organisations',
      'src/catalogue/text',
    ],
    runsAnywhere: true,
  },
  'src/catalogue/releases': {
    holds: 'Frozen states of the catalogue, and what is between two',
    may: [
      'src/vocabulary',
      'src/schema types',
      'src/catalogue/derived',
      'src/catalogue/export',
      'src/catalogue/facets',
      'src/catalogue/organisations',
    ],
    runsAnywhere: true,
  },
  'src/catalogue/addresses': {
    holds: 'Every address: of pages, in the repository, of the sitemap',
    may: [...catalogue, 'src/catalogue/analysis', 'src/catalogue/facets', 'src/catalogue/text'],
    runsAnywhere: true,
  },
  'src/entry': {
    holds: 'One entry: its text to record and safe HTML, and back',
    may: ['src/vocabulary', 'src/problems', 'src/schema', 'src/catalogue/text'],
  },
  'src/import': {
    holds: 'A spreadsheet: from its file to headings, values, records, drafts and a report, in the browser too',
    may: [
      'src/vocabulary',
      'src/problems',
      'src/schema',
      'src/i18n',
      'src/catalogue/export',
      'src/catalogue/helplines',
      'src/catalogue/organisations',
      'src/catalogue/text',
      'src/entry',
    ],
    runsAnywhere: true,
  },
  'src/store': {
    holds: 'All that reads the content folder, and the file of entries that a build works with',
    may: [
      'src/problems',
      'src/schema',
      'src/entry',
      'src/catalogue/checks',
      'src/catalogue/derived',
      'src/catalogue/helplines',
      'src/catalogue/releases',
      'src/catalogue/text',
    ],
  },
  'src/full-text': {
    holds: 'The full-text index, from the file of entries',
    may: ['src/schema types', 'src/i18n', 'src/store types', 'src/catalogue/facets', 'src/catalogue/search', 'src/catalogue/text'],
  },
  'src/components': {
    holds: 'Parts of pages: context and props in, HTML out; `name.element.ts` is for the browser',
    may: ['src/remembered', 'src/settings.ts', 'src/vocabulary', 'src/schema types', 'src/history types', 'src/i18n', 'src/catalogue'],
  },
  'src/form': {
    holds: 'The form for entries: fields of the schema, checks by the reader, file by the writer, in the browser too',
    may: [
      'src/settings.ts',
      'src/vocabulary',
      'src/problems',
      'src/schema',
      'src/i18n',
      'src/catalogue',
      'src/entry',
      'src/import',
      'src/components',
    ],
  },
  'src/prose': {
    holds: 'Long texts: a folder a language, MDX, trusted code',
    may: ['src/settings.ts', 'src/vocabulary', 'src/catalogue/facets', 'src/components'],
  },
  'src/layouts': {
    holds: 'One kind of page each',
    may: [
      'src/settings.ts',
      'src/vocabulary',
      'src/security',
      'src/schema types',
      'src/history types',
      'src/i18n',
      'src/catalogue',
      'src/import',
      'src/components',
      'src/form',
      'src/prose types',
    ],
  },
  'src/site': {
    holds: 'What pages are given, worked out once',
    may: [
      'src/settings.ts',
      'src/vocabulary',
      'src/problems',
      'src/schema',
      'src/history',
      'src/i18n',
      'src/catalogue',
      'src/store',
      'src/components',
    ],
  },
  'src/pages': {
    holds: 'Addresses: paths, props, one layout',
    may: [
      'src/settings.ts',
      'src/vocabulary',
      'src/security',
      'src/history',
      'src/catalogue',
      'src/entry',
      'src/import',
      'src/store',
      'src/components',
      'src/prose',
      'src/layouts',
      'src/site',
    ],
  },
  'src/astro': {
    holds: 'What joins this project to Astro: entries for pages, what is made beside them, the finished site',
    may: [
      'src/settings.ts',
      'src/vocabulary',
      'src/history',
      'src/catalogue/addresses',
      'src/catalogue/text',
      'src/entry',
      'src/store',
      'src/full-text',
      'src/site',
    ],
  },
  'scripts/lib': {
    holds: 'What commands are made of',
    may: [
      'src/vocabulary',
      'src/security',
      'src/history',
      'src/problems',
      'src/schema',
      'src/i18n',
      'src/catalogue',
      'src/entry',
      'src/import',
      'src/store',
      'src/astro',
    ],
  },
  bench: {
    holds: 'Measures builds and pages, here and of other programs',
    may: ['src/vocabulary', 'src/schema types', 'src/catalogue', 'src/entry', 'src/store types', 'src/astro types', 'scripts/lib'],
  },
  scripts: {
    holds: 'One command a file',
    may: [
      'src/settings.ts',
      'src/vocabulary',
      'src/history',
      'src/problems',
      'src/schema',
      'src/catalogue',
      'src/entry',
      'src/store',
      'src/site',
      'src/astro',
      'scripts/lib',
      'bench',
    ],
  },
};
