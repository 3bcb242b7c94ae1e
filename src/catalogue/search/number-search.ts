/** The numbers of an entry's contacts, as digits: as they are printed, and with the code of the country. */
export interface EntryNumbers {
  readonly id: string;
  readonly digits: readonly string[];
}

/** Fewer digits are a year or a count more often than a number. */
const shortestNumber = 3;
/** From so many digits on, a number is known by its end: what stands before are codes of a country or an area. */
const shortestEnd = 6;

/** Groups of digits that follow each other are one number: "1-888 373 7888". */
export const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d[\d\s().+/-]*/g) ?? []).map((run) => run.replace(/\D/g, '')).filter((digits) => digits.length >= shortestNumber);

const isSame = (asked: string, own: string): boolean => {
  if (asked === own) return true;
  const [short = '', long = ''] = [asked.replace(/^0+/, ''), own.replace(/^0+/, '')].toSorted((a, b) => a.length - b.length);
  return short.length >= shortestEnd && long.length - short.length <= 3 && long.endsWith(short);
};

/** Ids of the entries with this very number; one digit less is another number. */
export const entriesWithNumber = (numbers: readonly EntryNumbers[], asked: string): readonly string[] =>
  numbers.flatMap(({ id, digits }) => (digits.some((own) => isSame(asked, own)) ? [id] : []));

interface Contacted {
  readonly id: string;
  readonly contacts?:
    | readonly {
        readonly kind: string;
        readonly value: string;
        readonly display: string;
        readonly disputedBy?: string | undefined;
      }[]
    | undefined;
}

const writtenKinds: ReadonlySet<string> = new Set(['web', 'email', 'app', 'chat']);

/** The numbers by which entries are found. One that is disputed is shown nowhere, and finds nothing. */
export const searchNumbers = (entries: readonly Contacted[]): readonly EntryNumbers[] =>
  entries.flatMap(({ id, contacts = [] }): EntryNumbers[] => {
    const shown = contacts.filter(({ kind, disputedBy }) => !writtenKinds.has(kind) && disputedBy === undefined);
    const digits = [...new Set(shown.flatMap(({ value, display }) => [value, display].map((text) => text.replace(/\D/g, ''))))];
    return digits.length === 0 ? [] : [{ id, digits }];
  });
