import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

/** The list of organisations and their pages. */
export const organisations = {
  title: 'Organisations',
  pageTitle: 'Organisations, page {n}',
  lead: plural(
    '{n} organisation leads, supports or funds initiatives in the catalogue.',
    '{n} organisations lead, support or fund initiatives in the catalogue.',
  ),
  description:
    'Organisations that lead, support or fund technology initiatives against human trafficking, with their type, country and initiatives.',
  note: 'An organisation stands here because a source names it. Being listed is no endorsement.',
  jump: 'Jump to a letter',
  other: 'Other',
  filter: 'Show',
  filterAll: 'All types',
  name: 'Organisation',
  type: 'Type',
  country: 'Country',
  severalCountries: 'No single country',
  website: 'Website',
  initiatives: 'Initiatives',
  profile: {
    description: '{name}: {count} against human trafficking in the catalogue, and whom it works with.',
    kicker: 'Organisation',
    roles: { lead: 'Leads', partner: 'Takes part in', funder: 'Funds' },
    works: 'With whom',
    worksNote: 'Organisations named in the same entries, with what the other one does there. Those who only pay stand apart.',
    worksNone: 'No other organisation is named in its entries.',
    shared: plural('{n} shared initiative', '{n} shared initiatives'),
    moreWorks: plural('and {n} more', 'and {n} more'),
    kinds: { together: 'Works with', funders: 'Funded by', funded: 'Funds the work of' },
    parts: { lead: 'leads', partner: 'takes part', funder: 'funds' },
    picture: '{name} and the organisations named with it most often. The lists “With whom” on this page say the same in words.',
    years: { both: '{from}–{to}', from: 'since {from}', to: 'until {to}' },
    once: plural('{n} other, named together once', '{n} others, each named together once'),
    openInExplorer: 'See its initiatives in the explorer',
    title: '{name} (organisation)',
    pageTitle: '{name}, page {n}',
    noWebsite: 'Not known',
    evidence: 'Newest source',
  },
} as const;
