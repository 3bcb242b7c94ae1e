import { putUnknownLine, unknownPairs, unknownSaid } from './unknown-line.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const takes = (field: Field, value: string): boolean =>
  !(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value);

/**
 * Gives fields what the address asks for by their names. What they cannot take is said above an element, in the words that stand in
 * its attributes, until something is chosen in it.
 */
export const fillFromAddress = (root: HTMLElement, fields: readonly Field[]): void => {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name);
    if (value !== null && takes(field, value)) field.value = value;
  }
  const unknown = unknownPairs(location.search, (key, value) => fields.some((field) => field.name === key && takes(field, value)));
  if (unknown.length === 0) return;
  const { unknown: said = '', between = '' } = root.dataset;
  const line = putUnknownLine(root, unknownSaid(said, between, unknown));
  root.addEventListener('input', () => line.remove(), { once: true });
};
