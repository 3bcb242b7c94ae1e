/** Fields of which nothing is known yet but that they are fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const fieldsOf = (value: unknown): readonly Fields[] => listOf(value).map((item) => (isFields(item) ? item : {}));

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A record without what is absent: null, empty text and empty lists mean that nothing is known. */
export const withoutAbsent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (!isFields(value)) return value;
  const present = Object.entries(value).filter(
    ([, field]) => field !== null && field !== undefined && field !== '' && !(Array.isArray(field) && field.length === 0),
  );
  return Object.fromEntries(present.map(([key, field]) => [key, withoutAbsent(field)]));
};
