import { hash } from 'node:crypto';
import { serialize } from 'node:v8';

/** What a page is made from: plain data, and for its layout a context, which says by its own digest what that comes from. */
export interface Shown {
  readonly context?: { readonly digest: string };
}

const digestOf = (value: unknown): string => hash('sha256', serialize(value), 'base64');

/** Of what is frozen and cannot change: pages show the same entries many times over. */
const known = new WeakMap<object, string>();

const knownDigest = (value: object): string => {
  let digest = known.get(value);
  if (digest === undefined) known.set(value, (digest = digestOf(value)));
  return digest;
};

/** The same with digests for what is frozen. */
const shortened = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.isFrozen(value)) return knownDigest(value);
  if (Array.isArray(value)) return value.map(shortened);
  if (value instanceof Map) return new Map([...value].map(([key, of]) => [key, shortened(of)]));
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`A page shows a ${value.constructor.name}, not plain data.`);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, shortened(of)]));
};

/**
 * Digest of everything a page shows.
 * @throws Error where that holds a function or anything else that is not plain data, because a change of it would not be seen
 */
export const keyOf = ({ context, ...shown }: Shown): string => digestOf([context?.digest, shortened(shown)]);
