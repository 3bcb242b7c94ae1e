/** Words of the page for addresses that lead nowhere. */
export const notFound = {
  title: 'There is no page at this address',
  description: 'The page you asked for is not here.',
  reason: 'The address may be mistyped, or a link to it may be wrong. Addresses of entries are kept, also when an initiative has ended.',
  search: 'Search all initiatives',
  waysOn: 'Where to go from here',
  explore: 'All initiatives',
  helplines: 'Helplines by country',
  browse: 'Browse by topic, country or status',
  organisations: 'Organisations',
  focusAreas: 'Focus areas',
  report: 'Tell us about a broken link',
} as const;
