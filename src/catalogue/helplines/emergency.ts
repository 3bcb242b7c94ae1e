import type { CountryCode } from '../../vocabulary/countries.ts';
import type { EmergencyKind, EmergencyNumber, EmergencyNumbers, EmergencySource } from '../../schema/emergency-numbers.ts';

/** A service that answers an emergency number. */
export type EmergencyService = Extract<EmergencyKind, 'all' | 'police' | 'gendarmerie' | 'ambulance' | 'fire'>;

/** An emergency number as it may be shown. */
export interface ShownEmergencyNumber {
  /** As dialled, or in E.164 form. */
  readonly number: string;
  /** Who answers, in the order of `services`. */
  readonly services: readonly EmergencyService[];
  /** The only government that prints it; left out where two do or the authority of the place does. */
  readonly onlyBy?: CountryCode;
  /** Where it is printed for one sort of telephone alone. */
  readonly phone?: 'mobile' | 'landline';
  readonly sources: readonly EmergencySource[];
}

/** Whom a person in danger reaches first. */
const services: readonly EmergencyService[] = ['all', 'police', 'gendarmerie', 'ambulance', 'fire'];

/** Whether a number is one that services in danger answer, and not that of a line which a page prints beside them. */
export const isOfService = (number: EmergencyNumber): number is Serving => (services as readonly string[]).includes(number.kind);

type Serving = EmergencyNumber & { readonly kind: EmergencyService };

const mayBeShown = (number: EmergencyNumber): number is Serving =>
  (number.grade === 'yes' || number.grade === 'single') && isOfService(number);

/** Police first, or whoever answers for all; the surer before the other; numbers for any telephone before those for one sort. */
const byNeed = (a: Serving, b: Serving): number =>
  services.indexOf(a.kind) - services.indexOf(b.kind) ||
  Number(a.grade !== 'yes') - Number(b.grade !== 'yes') ||
  Number(a.phone === 'landline') - Number(b.phone === 'landline');

/** One number with all services that it is printed for. Which telephone it is for must hold for all of them. */
const joined = (number: string, same: readonly Serving[], sources: readonly EmergencySource[]): ShownEmergencyNumber => {
  const isSure = same.some(({ grade }) => grade === 'yes');
  const onlyBy = isSure ? undefined : same[0]?.by?.[0];
  const phone = same.every((other) => other.phone === same[0]?.phone) ? same[0]?.phone : undefined;
  return {
    number,
    services: same.map(({ kind }) => kind),
    ...(onlyBy === undefined ? {} : { onlyBy }),
    ...(phone === undefined ? {} : { phone }),
    sources: sources.filter(({ id }) => same.some((other) => other.sources.includes(id))),
  };
};

/**
 * The emergency numbers of a country that may be shown, first the one to call: those that two governments or the authority of
 * the place print, and those that one government prints while none differs. Each number stands once.
 * A number that is sure for one service and printed by one government for another is shown for the first alone.
 */
export const emergencyNumbersOf = (numbers: EmergencyNumbers, country: CountryCode): readonly ShownEmergencyNumber[] => {
  const territory = numbers[country];
  if (territory === undefined) return [];
  const shown = territory.numbers.filter(mayBeShown).toSorted(byNeed);
  return [...new Set(shown.map(({ number }) => number))].map((number) => {
    const same = shown.filter((other) => other.number === number);
    const sure = same.filter(({ grade }) => grade === 'yes');
    return joined(number, sure.length > 0 ? sure : same, territory.sources);
  });
};
