import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

/** The pages of the five focus areas. */
export const focus = {
  kicker: 'Focus area',
  description: '{area}: {n} initiatives against human trafficking, with figures, gaps and sources.',
  /** Two or three sentences on what belongs here, and what to keep in mind. */
  about: {
    apps: 'These tools let people learn, report or ask for help with what they already carry: a phone. Some are meant for workers and travellers, some for hotel staff, drivers, teachers or the police. Many were launched with a campaign and it is often hard to find out whether they still run.',
    hardware:
      'Here technology is a thing one can touch: a satellite that sees a fishing boat, a device that copies evidence from a phone, a panic button in a hotel room. Few of these were made for work against trafficking alone. They can protect people, and they can also be used to watch them.',
    helplines:
      'A helpline is the oldest technology here and for many people still the first contact. Some are answered by non-governmental organisations, many by ministries or the police, and that matters to the person who calls. The numbers stand on pages of their own, by country.',
    'data-tools':
      'Human trafficking is hidden, and what is known about it is spread over many desks. These tools collect, join, share or analyse data, from national case registers to models that look for patterns in advertisements or payments. What they find depends on what was recorded, and by whom.',
    'supply-chain':
      'These tools help companies, buyers and the public see who made a product and under what conditions. They trace goods, rate risks, collect what workers say, or publish what companies disclose. A tool can show a risk; it does not show that a workplace is safe.',
  },
  openInExplorer: 'Filter these in the explorer',
  helplinePages: 'Phone lines by country',
  figures: {
    title: 'In figures',
    entries: 'Initiatives',
    countries: 'Countries named',
    organisations: 'Organisations',
    newest: 'Newest source',
    independent: 'With an independent source',
    independentNote: 'Independent: published by none of the organisations that run, support or fund the initiative.',
    seenNote: 'Seen running means that a source of the last two years shows it in use. Not known is not the same as ended.',
    none: 'None',
  },
  gaps: {
    title: 'Gaps',
    lead: 'What the catalogue covers little in this area. A gap here means that nothing was found, not that nothing exists.',
    table: 'Table of gaps',
    none: 'No entry',
    fewest: 'Fewest entries',
    noneMissing: 'Every term has at least one entry.',
    facet: 'By',
    whole: 'Entries that cover all forms of exploitation, or the whole world, are not counted under the single forms and regions.',
    undated: plural('{n} entry rests on sources without a date.', '{n} entries rest on sources without a date.'),
    undatedNone: 'Every entry has at least one dated source.',
  },
  entries: 'Entries',
  others: 'Other focus areas',
} as const;
