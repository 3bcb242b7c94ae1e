import type { EmergencyNumber, EmergencyNumbers, EmergencyTerritory } from '../../schema/emergency-numbers.ts';

/** Something in the file of emergency numbers that no single field shows. */
export interface EmergencyFault {
  readonly path: readonly PropertyKey[];
  readonly found: unknown;
  /** What is wrong, and what to do about it. */
  readonly text: string;
}

/** Whether a text prints a number, with whatever stands between its digits, and not as a part of another one. */
const prints = (text: string, number: string): boolean =>
  new RegExp(`(?<!\\d)${[...number.replace(/\D/g, '')].join('[\\s().\\-–]*')}(?!\\d)`).test(text);

const repeatedAt = (values: readonly string[]): number[] => values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));

/** Why a number does not deserve its grade. */
const gradeFault = (code: string, { grade, by = [] }: EmergencyNumber): string | undefined => {
  if (grade === 'yes' && by.length < 2 && !(by as readonly string[]).includes(code))
    return '"yes" needs two governments, or the territory itself, in "by". Write "single", or name the second.';
  if (grade === 'single' && by.length !== 1) return '"single" needs exactly one government in "by".';
  if (grade === 'single' && by[0] === code) return 'What the authority of the place prints is sure. Write "yes".';
  return undefined;
};

const numberFaults = (code: string, { sources, numbers }: EmergencyTerritory): EmergencyFault[] =>
  numbers.flatMap((number, at) => {
    const path = [code, 'numbers', at];
    const unknown = number.sources.filter((id) => !sources.some((source) => source.id === id));
    const grade = gradeFault(code, number);
    return [
      ...unknown.map((id) => ({ path: [...path, 'sources'], found: id, text: 'No source of this territory has that id.' })),
      ...(grade === undefined ? [] : [{ path: [...path, 'grade'], found: number.grade, text: grade }]),
      ...(prints(number.printed, number.number)
        ? []
        : [{ path: [...path, 'number'], found: number.number, text: 'Its digits do not stand in "printed". Compare both with the page.' }]),
    ];
  });

const sourceFaults = (code: string, { sources, numbers }: EmergencyTerritory, today: string): EmergencyFault[] =>
  sources.flatMap(({ id, published = '', read }, at) => [
    ...(numbers.some((number) => number.sources.includes(id))
      ? []
      : [
          {
            path: [code, 'sources', at, 'id'],
            found: id,
            text: 'No number names this source. Remove it, or name it in "sources" of a number.',
          },
        ]),
    ...[published, read.on ?? '']
      .filter((date) => date > today)
      .map((date) => ({ path: [code, 'sources', at], found: date, text: `The date is in the future (today is ${today}).` })),
  ]);

const territoryFaults = (code: string, territory: EmergencyTerritory, today: string): EmergencyFault[] => [
  ...repeatedAt(territory.sources.map(({ id }) => id)).map((at) => ({
    path: [code, 'sources', at, 'id'],
    found: territory.sources[at]?.id,
    text: 'Another source of this territory has the same id.',
  })),
  ...repeatedAt(territory.numbers.map(({ number, kind }) => `${number} ${kind}`)).map((at) => ({
    path: [code, 'numbers', at],
    found: territory.numbers[at]?.number,
    text: 'The number stands there twice for the same service. Put both into one, with all sources.',
  })),
  ...numberFaults(code, territory),
  ...sourceFaults(code, territory, today),
];

/**
 * What is wrong among the fields of the file of emergency numbers.
 * @param today day that dates are held against, as YYYY-MM-DD
 */
export const emergencyFaults = (numbers: EmergencyNumbers, today: string): readonly EmergencyFault[] => {
  const codes = Object.keys(numbers);
  const late = codes.find((code, at) => at > 0 && code < (codes[at - 1] ?? ''));
  return [
    ...(late === undefined ? [] : [{ path: [late], found: late, text: 'The territories stand in the order of their codes.' }]),
    ...Object.entries(numbers).flatMap(([code, territory]) => territoryFaults(code, territory, today)),
  ];
};
