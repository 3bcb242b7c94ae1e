import type { EmergencyNumbers } from '../../schema/emergency-numbers.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { countries, isCountry } from '../../vocabulary/countries.ts';
import { firstDay, monthsBefore } from '../text/partial-date.ts';
import { emergencyNumbersOf } from './emergency.ts';
import { dateOfSource } from './fit.ts';
import { isLine, linesByPlace, linesForPeople } from './helplines.ts';
import { shownContacts } from './shown-contacts.ts';

/** How many countries have what, and how old the sources of the contacts are that are shown. */
export interface LineTotals {
  readonly countries: number;
  /** With a line for adults, or for whoever calls. */
  readonly adults: number;
  /** With lines for children and none for adults. */
  readonly onlyChildren: number;
  /** With lines that take reports and no others. */
  readonly onlyReports: number;
  /** With an emergency number that may be shown; each has its source. */
  readonly emergency: number;
  /** With an emergency number and no line. */
  readonly onlyEmergency: number;
  readonly nothing: number;
  /** Contacts of lines by the age of their source, in years up to a number; then those of older ones and of undated ones. */
  readonly ages: { readonly two: number; readonly five: number; readonly older: number; readonly undated: number };
}

const agesOf = (initiatives: readonly Initiative[], today: string): LineTotals['ages'] => {
  const ages = { two: 0, five: 0, older: 0, undated: 0 };
  for (const printed of initiatives.filter(isLine).flatMap((initiative) => shownContacts(initiative, today).shown)) {
    const dated = dateOfSource(printed);
    if (dated === undefined) ages.undated += 1;
    else if (firstDay(dated) > monthsBefore(today, 24)) ages.two += 1;
    else if (firstDay(dated) > monthsBefore(today, 60)) ages.five += 1;
    else ages.older += 1;
  }
  return ages;
};

/** @param today day as YYYY-MM-DD */
export const lineTotals = (initiatives: readonly Initiative[], numbers: EmergencyNumbers, today: string): LineTotals => {
  const places = linesByPlace(initiatives, today);
  const all = Object.keys(countries)
    .filter(isCountry)
    .map((code) => ({ lines: places.get(code), urgent: emergencyNumbersOf(numbers, code).length > 0 }));
  const countIf = (holds: (one: (typeof all)[number]) => boolean): number => all.filter(holds).length;
  return {
    countries: all.length,
    adults: countIf(({ lines }) => (lines?.open.length ?? 0) > 0),
    onlyChildren: countIf(({ lines }) => lines !== undefined && lines.open.length === 0 && lines.children.length > 0),
    onlyReports: countIf(({ lines }) => lines !== undefined && lines.open.length + lines.children.length === 0 && lines.reports.length > 0),
    emergency: countIf(({ urgent }) => urgent),
    onlyEmergency: countIf(({ lines, urgent }) => urgent && linesForPeople(lines).length === 0),
    nothing: countIf(({ lines, urgent }) => !urgent && linesForPeople(lines).length === 0),
    ages: agesOf(initiatives, today),
  };
};
