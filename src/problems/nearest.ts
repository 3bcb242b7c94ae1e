import Fuse from 'fuse.js';

/** The candidate that looks most like `found`, or undefined when none is close. */
export const nearest = (found: string, candidates: readonly string[]): string | undefined =>
  found === ''
    ? undefined
    : new Fuse(candidates, { threshold: 0.4, ignoreLocation: true, includeScore: true }).search(found.slice(0, 60))[0]?.item;

/** `"a", "b" or "c"`; long lists are cut and say so. */
export const oneOf = (values: readonly string[], most = 12): string => {
  const shown = values.slice(0, most).map((value) => `"${value}"`);
  if (values.length > most) return `${shown.join(', ')} … (${values.length} in all)`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
};

/** A value as a contributor wrote it, short enough for one line. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
