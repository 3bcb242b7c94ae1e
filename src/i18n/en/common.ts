import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

/** Words that stand on every page or on many. */
export const common = {
  languageName: 'English',
  /** The name of the site where there is little room. */
  shortName: 'The Landscape',
  /** What the name of the site says. Never shown on English pages. */
  nameMeaning: 'A landscape of technology against human trafficking',
  /** How lines of this language run: ltr or rtl. */
  direction: 'ltr',
  languages: 'Language',
  /** Between a word and what it says; the space after it is not part of it. */
  colon: ':',
  skipToContent: 'Skip to content',
  siteSummary: 'An open, sourced and dated catalogue of technology initiatives against human trafficking.',
  nav: {
    label: 'Main',
    explore: 'Explore',
    helplines: 'Helplines',
    organisations: 'Organisations',
    browse: 'Browse',
    findings: 'Findings',
    landscape: 'Landscape',
    data: 'Data',
    about: 'About',
    contribute: 'Contribute',
    methodology: 'Methodology',
    safety: 'Safety',
    accessibility: 'Accessibility',
    menu: 'Menu',
  },
  search: {
    label: 'Search the catalogue',
    placeholder: 'Search',
    submit: 'Search',
    shortcut: 'Press / to search',
  },
  breadcrumb: 'You are here',
  home: 'Home',
  initiatives: plural('{n} initiative', '{n} initiatives'),
  noneYet: 'None yet.',
  unknown: 'Not known',
  worldwide: 'Worldwide',
  opensOtherSite: 'Opens another website',
  facets: {
    focus: { one: 'Focus area', other: 'Focus areas' },
    technology: { one: 'Technology', other: 'Technologies' },
    purpose: { one: 'Purpose', other: 'Purposes' },
    pillar: { one: 'Type of response', other: 'Types of response' },
    exploitation: { one: 'Form of exploitation', other: 'Forms of exploitation' },
    user: { one: 'User', other: 'Users' },
    country: { one: 'Country', other: 'Countries' },
    region: { one: 'Region', other: 'Regions' },
    language: { one: 'Language of the tool', other: 'Languages of the tool' },
    status: { one: 'Status', other: 'Status' },
    access: { one: 'Access', other: 'Access' },
    organisation: { one: 'Organisation', other: 'Organisations' },
  },
  card: {
    statusUndated: '{status}',
    statusDated: '{status} ({date})',
    moreCountries: '+{n}',
    evidence: 'Newest source {date}',
    evidenceNone: 'No dated source',
    compare: 'Compare',
    compareOf: 'Compare {name}',
  },
  pages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {n}',
    position: 'Page {page} of {pages}',
  },
  footer: {
    label: 'More pages',
    catalogue: 'The catalogue',
    project: 'The project',
    independent: 'Independent. Neither Tech Against Trafficking, nor IOM, nor any organisation listed runs or endorses it.',
    privacy: 'No cookies, no storage, no tracking, no requests to other sites.',
    licence: 'Data {data}, code {code}.',
    built: 'Built on {date}.',
    source: 'Source code and data',
  },
} as const;
