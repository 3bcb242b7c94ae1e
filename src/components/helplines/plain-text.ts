import { emergencyNumbersOf, type ShownEmergencyNumber } from '../../catalogue/helplines/emergency.ts';
import { plainLines, type PlainLine } from '../../catalogue/helplines/plain-lines.ts';
import type { PlaceLines } from '../../catalogue/helplines/helplines.ts';
import type { EmergencyNumbers } from '../../schema/emergency-numbers.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import type { Context } from '../context.ts';
import { meaningIn } from '../../catalogue/text/translation.ts';
import { emergencyNotes, emergencyOrigin, numberOrigin, plainNotes } from './plain-words.ts';

/** A place with its numbers, as it goes onto a card or into a list. */
export interface PlainPlace {
  readonly name: string;
  /** Numbers for danger, which come before all lines. */
  readonly emergency: readonly ShownEmergencyNumber[];
  readonly lines: readonly PlainLine[];
}

/** Every place with a number to call, of a line or in danger, worldwide lines last. */
export const placesWithNumbers = (
  places: ReadonlyMap<string, PlaceLines>,
  emergency: EmergencyNumbers,
  { label, language }: Context,
): readonly (PlainPlace & { readonly code: string })[] => {
  const names = new Intl.Collator(language);
  const all = [...new Set([...places.keys(), ...Object.keys(emergency)])].map((code) => ({
    code,
    name: label('country', code),
    emergency: isCountry(code) ? emergencyNumbersOf(emergency, code) : [],
    lines: plainLines(places.get(code)),
  }));
  return all
    .filter(({ lines, emergency: urgent }) => lines.length + urgent.length > 0)
    .toSorted((a, b) => Number(isCountry(b.code)) - Number(isCountry(a.code)) || names.compare(a.name, b.name));
};

/** All numbers as plain text, for a message, an old phone or a printer. */
export const plainTextList = (places: ReadonlyMap<string, PlaceLines>, emergency: EmergencyNumbers, context: Context): string => {
  const { t, date, fill, today } = context;
  const words = t.helplines;
  const blocks = placesWithNumbers(places, emergency, context).map(({ name, emergency: urgent, lines }) =>
    [
      name.toLocaleUpperCase(context.language),
      ...(urgent.length === 0 ? [] : [`  ${words.help.country.danger}`]),
      ...urgent.flatMap((number) => [
        `    ${[number.number, ...emergencyNotes(number, context)].join(' · ')}`,
        `      ${emergencyOrigin(number, context)}`,
      ]),
      ...lines.flatMap(({ name: line, numbers, translations }) => [
        ...[line, meaningIn({ translations }, context.language)].filter((told) => told !== undefined).map((told) => `  ${told}`),
        ...numbers.flatMap((number) => [
          `    ${[number.display, ...plainNotes(number, context)].join(' · ')}`,
          `      ${numberOrigin(number, context)}`,
        ]),
      ]),
    ].join('\n'),
  );
  return (
    [
      words.title,
      fill(words.take.asOf, { date: date(today) }),
      words.safety.danger,
      words.index.honest,
      words.take.traceFile,
      ...blocks,
    ].join('\n\n') + '\n'
  );
};
