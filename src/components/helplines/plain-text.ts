import { plainLines, type PlainLine } from '../../catalogue/helplines/plain-lines.ts';
import type { PlaceLines } from '../../catalogue/helplines/helplines.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import type { Context } from '../context.ts';
import { meaningIn } from '../../catalogue/text/translation.ts';
import { numberOrigin, plainNotes } from './plain-words.ts';

/** Every place with a number, worldwide lines last: its name and its lines. */
export const placesWithNumbers = (
  places: ReadonlyMap<string, PlaceLines>,
  { label, language }: Context,
): readonly { readonly code: string; readonly name: string; readonly lines: readonly PlainLine[] }[] => {
  const names = new Intl.Collator(language);
  const all = [...places].map(([code, place]) => ({ code, name: label('country', code), lines: plainLines(place) }));
  return all
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => Number(isCountry(b.code)) - Number(isCountry(a.code)) || names.compare(a.name, b.name));
};

/** All numbers as plain text, for a message, an old phone or a printer. */
export const plainTextList = (places: ReadonlyMap<string, PlaceLines>, context: Context): string => {
  const { t, date, fill, today } = context;
  const words = t.helplines;
  const blocks = placesWithNumbers(places, context).map(({ name, lines }) =>
    [
      name.toLocaleUpperCase(context.language),
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
