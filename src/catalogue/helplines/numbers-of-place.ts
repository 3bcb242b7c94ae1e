import { dialledFromAbroad } from '../text/dialled-from-abroad.ts';
import { ownDigits } from '../text/typed-number.ts';
import { isDialled } from './contact-links.ts';
import { linesForPeople, type PlaceLines } from './helplines.ts';

/** The numbers on the page of a place as digits, as they are printed and in full: by them somebody finds whose number it is. */
export const numbersOfPlace = (place: PlaceLines | undefined): readonly string[] => {
  if (place === undefined) return [];
  const lines = [...linesForPeople(place), ...place.shared, ...place.nationals, ...place.professionals, ...place.stopped];
  const dialled = lines.flatMap(({ contacts }) => contacts.filter(({ contact }) => isDialled(contact.kind)));
  const digits = dialled.flatMap(({ contact: { value, display, countries } }) => [
    ...[value, display].flatMap(ownDigits),
    ...countries.flatMap((country) => dialledFromAbroad(value, country)),
  ]);
  return [...new Set(digits)].filter((number) => number.length > 1);
};
