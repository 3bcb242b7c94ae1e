/** Words of the home page. */
export const home = {
  title: 'What technology is there against human trafficking, and what is missing?',
  lead: 'An open catalogue of apps, devices, helplines, data tools and supply chain tools. Every entry names its sources and their dates. What nobody could confirm is shown as a gap.',
  figures: {
    initiatives: { one: 'initiative', other: 'initiatives' },
    countries: { one: 'country named', other: 'countries named' },
    organisations: { one: 'organisation', other: 'organisations' },
    sources: { one: 'source', other: 'sources' },
  },
  exploreAll: 'Explore all initiatives',
  findHelpline: 'Find a helpline',
  focusTitle: 'Five focus areas',
  pictureTitle: 'The landscape in one picture',
  pictureLead:
    'How many initiatives serve which purpose, by main and further focus areas. Choose a number to see them; an empty cell means none is on record.',
  pictureCorner: 'Purpose',
  pictureCell: { one: '{purpose}, {area}: {n} initiative', other: '{purpose}, {area}: {n} initiatives' },
  pictureNone: '{purpose}, {area}: none on record',
  findingsTitle: 'What stands out',
  findingsLead: 'Computed from the entries each time the site is built.',
  findings: {
    status: '{share} of the initiatives have no dated source that shows whether they still run.',
    old: '{share} rest on evidence that is more than two years old, or carry no date at all.',
    independent: '{share} have at least one source that none of their own organisations published.',
    helplines: '{n} countries have at least one helpline on record; for the others none was found or searched yet.',
    fewest: 'The purpose with the fewest initiatives is “{purpose}”, with {n}.',
    open: '{n} initiatives have public source code or open data.',
  },
  latestTitle: 'Newest evidence',
  latestLead: 'The initiatives with the most recent dated source.',
  contributeTitle: 'Add or correct an entry',
  contributeText:
    'The catalogue grows by contributions. Each entry is one text file with its sources; every change is checked and reviewed in the open.',
  contributeLink: 'How to contribute',
  safetyText: 'Somebody may see which pages you open? Read about safety first.',
  safetyLink: 'Safety',
} as const;
