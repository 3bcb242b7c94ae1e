import { putUnknownLine, unknownPairs, unknownSaid } from './unknown-line.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox';

const takes = (field: Field, value: string): boolean =>
  field instanceof HTMLSelectElement ? [...field.options].some((option) => option.value === value) : !isBox(field) || field.value === value;

/**
 * Gives fields what the address asks for by their names. What they cannot take is said above an element, in the words that stand in
 * its attributes, until something is chosen in it.
 * @param others what something else on the page takes from the address
 */
export const fillFromAddress = (root: HTMLElement, fields: readonly Field[], others: readonly string[] = []): void => {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name);
    if (value === null || !takes(field, value)) continue;
    if (isBox(field)) field.checked = true;
    else field.value = value;
  }
  const unknown = unknownPairs(
    location.search,
    (key, value) => others.includes(key) || fields.some((field) => field.name === key && takes(field, value)),
  );
  if (unknown.length === 0) return;
  const { unknown: said = '', between = '' } = root.dataset;
  const line = putUnknownLine(root, unknownSaid(said, between, unknown));
  root.addEventListener('input', () => line.remove(), { once: true });
};
