/**
 * The fields whose former values histories may show: terms, codes, years and days, which can hurt nobody. What stood in any other
 * field may have been taken off because it is dangerous to read: a number, a name, a place.
 */
export const shownFields: ReadonlySet<string> = new Set([
  'focusAreas',
  'technologies',
  'purposes',
  'pillars',
  'exploitation',
  'users',
  'sector',
  'countries',
  'languages',
  'status',
  'statusAsOf',
  'started',
  'ended',
  'access',
  'added',
  'reviewed',
  'secondReading',
]);

/** Former values come from versions that nobody checked: only what has the form of a term, a code or a day is shown. */
export const isShownValue = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) ? value.every((item) => !Array.isArray(item) && isShownValue(item)) : /^[A-Za-z0-9-]{1,60}$/.test(String(value)));
