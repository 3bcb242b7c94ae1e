/** The parts of the form in their order, with the fields of each. The file name and the text stand among them by names of their own. */
export const sections = {
  basics: ['name', '(id)', 'summary', 'url', 'aliases'],
  sources: ['sources'],
  terms: ['focusAreas', 'technologies', 'purposes', 'pillars', 'exploitation', 'users', 'sector'],
  place: ['countries', 'languages'],
  state: ['status', 'started', 'ended', 'access', 'openSource', 'evidence', 'effects'],
  organisations: ['organisations'],
  contacts: ['contacts'],
  text: ['(text)', 'gaps'],
  more: ['translations', 'partOf', 'supersededBy', 'related'],
  record: ['added', 'reviewed', 'secondReading'],
} as const satisfies Record<string, readonly string[]>;
