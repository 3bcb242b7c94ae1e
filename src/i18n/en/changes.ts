import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

/** How entries came to be, and the page of what changed. */
export const changes = {
  title: 'What changed',
  description: 'Entries added, corrected, ended and removed, month by month, from the history of the catalogue.',
  lead: 'Taken from the version history of the entries each time the site is built. Every entry page shows its own history, field by field.',
  none: 'No history can be shown: this copy of the site was built without the full version history.',
  entryTitle: 'History of this entry',
  kinds: { added: 'Added', corrected: 'Changed', ended: 'Marked as ended', removed: 'Removed' },
  counts: {
    added: plural('{n} added', '{n} added'),
    corrected: plural('{n} corrected', '{n} corrected'),
    ended: plural('{n} marked as ended', '{n} marked as ended'),
    removed: plural('{n} removed', '{n} removed'),
  },
  more: plural('and {n} more', 'and {n} more'),
  /** Of a field whose values are not told. */
  changed: 'changed',
  nothing: 'nothing',
  text: 'The text was changed.',
  translation: 'Translation changed: {language}.',
  commit: 'commit',
} as const;
