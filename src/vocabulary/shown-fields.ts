import { access } from './access.ts';
import { isCountry } from './countries.ts';
import { exploitation } from './exploitation.ts';
import { focusAreas } from './focus-areas.ts';
import { isLanguageTag } from './languages.ts';
import { pillars } from './pillars.ts';
import { purposes } from './purposes.ts';
import { isRegisteredLanguage } from './registered-languages.ts';
import { sectors } from './sectors.ts';
import { statuses } from './statuses.ts';
import { technologies } from './technologies.ts';
import { users } from './users.ts';

type IsOne = (value: string) => boolean;

const termOf =
  (vocabulary: object): IsOne =>
  (value) =>
    Object.hasOwn(vocabulary, value);
const isPlace: IsOne = (value) => value === 'global' || isCountry(value);
const isLanguage: IsOne = (value) => isLanguageTag(value) && isRegisteredLanguage(value);
const isDate: IsOne = (value) => /^\d{4}(?:-\d{2}){0,2}$/.test(value);

/** What one value of a field may be, of those whose values can hurt nobody. */
const values: Readonly<Record<string, IsOne>> = {
  focusAreas: termOf(focusAreas),
  technologies: termOf(technologies),
  purposes: termOf(purposes),
  pillars: termOf(pillars),
  exploitation: termOf(exploitation),
  users: termOf(users),
  sector: termOf(sectors),
  countries: isPlace,
  languages: isLanguage,
  status: termOf(statuses),
  statusAsOf: isDate,
  started: isDate,
  ended: isDate,
  access: termOf(access),
  added: isDate,
  reviewed: isDate,
  secondReading: isDate,
};

/**
 * The fields whose former values histories may show: terms, codes, years and days, which can hurt nobody. What stood in any other
 * field may have been taken off because it is dangerous to read: a number, a name, a place.
 */
export const shownFields: ReadonlySet<string> = new Set(Object.keys(values));

/** Former values come from versions that nobody checked: only what the field may have today is shown, and nothing that looks like it. */
export const mayBeShown = (field: string, value: string): boolean => {
  const isOne = Object.hasOwn(values, field) ? values[field] : undefined;
  return isOne !== undefined && value.split(', ').every(isOne);
};
