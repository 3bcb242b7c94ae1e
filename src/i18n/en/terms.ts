import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

/** Pages that list the terms of a facet, and the pages of single terms. */
export const terms = {
  browse: {
    title: 'Browse',
    lead: 'Every way in which the catalogue is sorted, as plain lists. Each list leads to the entries of one term.',
    description:
      'Browse technology initiatives against human trafficking by focus area, technology, purpose, type of response, form of exploitation, user, country, region, language, status and access.',
    /** {facet} is the name of the list in the plural. */
    all: '{facet}: all {n}',
    contents: 'Lists on this page',
  },
  meaning: {
    sector: 'The branch of the economy that it is about.',
    seen: 'Whether a source shows it running, and how long ago.',
    code: 'Whether others can take its code or data and build upon them.',
    sourcing: 'How many publishers who are not part of it say so.',
    evidence: 'How old its newest dated source is.',
    reading: 'Whether a second person compared the entry with its sources.',
    focus: 'The five areas into which the catalogue is divided.',
    technology: 'What an initiative is built with.',
    purpose: 'What people use it for.',
    pillar:
      'Which part of the response it belongs to: preventing trafficking, protecting people, prosecuting those responsible, or working together.',
    exploitation: 'The forms of exploitation it addresses. Some entries address all of them.',
    user: 'Who uses the tool, which is not always the person it is meant to help.',
    country: 'Where an initiative works. Some work worldwide, without a list of countries.',
    region: 'The same by regions of the United Nations. An entry counts in every region in which it has a country.',
    language: 'In which languages the tool itself can be used, where a source says so.',
    status: 'Whether it runs today, as far as a dated source shows.',
    access: 'What one needs to use it.',
    organisation: 'Who leads, supports or funds initiatives.',
  },
  facet: {
    descriptionTemplate: '{facet}: {n} terms with their definitions and numbers of initiatives.',
    jump: 'Jump to',
    jumpRegion: 'Jump to a region',
    jumpLetter: 'Jump to a letter',
    otherLetter: 'Other',
    noEntry: plural('{n} country of this region has no entry', '{n} countries of this region have no entry'),
    gapNote: 'No entry means that none has been found yet, not that nothing exists.',
    countryTotal: plural('{n} country has at least one entry.', '{n} countries have at least one entry.'),
    languageTotal: plural('{n} language occurs.', '{n} languages occur.'),
    languageGap: plural('{n} entry does not say in which languages it works.', '{n} entries do not say in which languages they work.'),
    worldwide: 'Initiatives that work worldwide',
  },
  term: {
    description: '{count} against human trafficking with the {facet} “{term}”, each with sources and dates.',
    pageTitle: '{term}, page {n}',
    alsoCalled: 'Other names',
    openInExplorer: 'Filter these further in the explorer',
    byFocus: 'By focus area',
    entries: 'Entries',
    together: 'Often together with',
    togetherNote: 'Terms that these entries have more often than the catalogue as a whole.',
    emptyNote: 'No entry has this term yet. That is a gap in the catalogue, not proof that nothing exists.',
    ofCountry: 'Initiatives with {name} among the countries in which they work.',
    ofWorld: 'Initiatives that work worldwide, without a list of countries.',
    ofLanguage: 'Initiatives whose tool can be used in {name}.',
    phoneLines: 'Phone lines: {name}',
    moreHere: 'More on {name}',
    anywhere: plural('{n} more initiative works anywhere', '{n} more initiatives work anywhere'),
  },
} as const;
