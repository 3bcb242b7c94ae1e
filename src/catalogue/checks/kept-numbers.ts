import type { EmergencyNumbers } from '../../schema/emergency-numbers.ts';
import { isOfService } from '../helplines/emergency.ts';

/** What the file of the maintainers says of a number, as far as contacts of entries are held against it. */
export interface KeptNumber {
  /** Whether a service answers it in danger, and not a line that a page prints beside those. */
  readonly isOfService: boolean;
  /** Entries whose line answers it. */
  readonly lines: readonly string[];
}

export interface KeptNumbers {
  readonly byCountry: Readonly<Partial<Record<string, Readonly<Record<string, KeptNumber>>>>>;
  /** Numbers of services in so many countries that they are taken for one in any. */
  readonly anywhere: readonly string[];
}

/** Three numbers are those of services in so many countries, and the next one in half of them: 112, 911, 999. */
const fewestCountries = 40;

/** The file of emergency numbers, as far as contacts of entries are held against it; without those that were withdrawn. */
export const keptNumbers = (numbers: EmergencyNumbers): KeptNumbers => {
  const byCountry = Object.fromEntries(
    Object.entries(numbers).map(([country, territory]) => {
      const rows = Object.entries(
        Object.groupBy(
          territory.numbers.filter(({ grade }) => grade !== 'no'),
          ({ number }) => number,
        ),
      );
      const kept = rows.map(([number, same = []]): [string, KeptNumber] => [
        number,
        { isOfService: same.some(isOfService), lines: [...new Set(same.flatMap(({ lines = [] }) => lines))] },
      ]);
      return [country, Object.fromEntries(kept)];
    }),
  );
  const counts = new Map<string, number>();
  for (const kept of Object.values(byCountry))
    for (const [number, { isOfService: isService }] of Object.entries(kept))
      if (isService) counts.set(number, (counts.get(number) ?? 0) + 1);
  return { byCountry, anywhere: [...counts].flatMap(([number, count]) => (count >= fewestCountries ? [number] : [])) };
};
