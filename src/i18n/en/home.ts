/** Words of the home page. */
export const home = {
  title: 'What technology is there against human trafficking, and what is missing?',
  lead: 'Every entry names its sources and their dates. What nobody could confirm is shown as a gap.',
  examples: 'For example',
  figures: {
    initiatives: { one: 'initiative', other: 'initiatives' },
    running: { one: 'seen running in the last two years', other: 'seen running in the last two years' },
    countries: { one: 'country', other: 'countries' },
    organisations: { one: 'organisation', other: 'organisations' },
  },
  findHelpline: 'Need help? Helplines by country',
  doors: {
    explore: { title: 'See and compare', text: 'Filter, put side by side, see the whole field' },
    gaps: { title: 'Find gaps', text: 'Ranked, with evidence and doubt' },
    data: { title: 'Count, cite, download', text: 'Tables, citations, earlier states' },
    contribute: { title: 'Correct or add', text: 'No account is needed' },
  },
  gapsTitle: 'Five gaps to discuss',
  gapsLead:
    'Places of the record that hold less than their neighbours would lead one to expect. A gap here means that little was found, not that little exists.',
  gapsMore: 'All findings, gaps and maps',
  focusTitle: 'Five focus areas',
  focusLead: 'The bar shows what was seen running.',
  inArea: { one: '{n} initiative', other: '{n} initiatives' },
  mainly: '{n} of them as main area',
  running: { one: '{n} seen running in the last two years', other: '{n} seen running in the last two years' },
  pictureTitle: 'The landscape in one picture',
  pictureLead: 'Initiatives by purpose and focus area, in any of their areas. Each number opens its list.',
  /** Short names of the focus areas, over narrow columns. */
  areaShort: { apps: 'Apps', hardware: 'Hardware', helplines: 'Helplines', 'data-tools': 'Data', 'supply-chain': 'Supply' },
  pictureCorner: 'Purpose',
  pictureCell: { one: '{purpose}, {area}: {n} initiative', other: '{purpose}, {area}: {n} initiatives' },
  pictureNone: '{purpose}, {area}: not searched yet',
  pictureMore: 'Every initiative as a tile',
} as const;
