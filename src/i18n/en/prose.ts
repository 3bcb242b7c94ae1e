/** Words around the texts of src/prose/. */
export const prose = {
  contents: 'On this page',
  columns: { term: 'Term', definition: 'What it means', entries: 'Entries' },
} as const;
