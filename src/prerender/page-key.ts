import { hash } from 'node:crypto';

/** What a page is made from: plain data, and for its layout a context, which says by its own digest what that comes from. */
export interface Shown {
  readonly context?: { readonly digest: string };
}

/** Of what is frozen and cannot change: pages show the same entries many times over. */
const known = new WeakMap<object, string>();

/** JSON has no word for these. */
const tagged = (kind: string, of?: unknown) => ({ '': kind, of });

/** A value as JSON can hold it, with digests for what is frozen. */
const comparable = (value: unknown): unknown => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : tagged('number', String(value));
    case 'undefined':
      return tagged('undefined');
    case 'object':
      return value === null ? null : Object.isFrozen(value) ? knownDigest(value) : partsOf(value);
    default:
      throw new TypeError(`A page shows a ${typeof value}, whose changes nobody would see.`);
  }
};

const partsOf = (value: object): unknown => {
  if (Array.isArray(value)) return value.map(comparable);
  if (value instanceof Map) return tagged('map', [...value].map(comparable));
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError(`A page shows a ${value.constructor.name}, whose changes nobody might see.`);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, comparable(of)]));
};

/** Not by the serialiser of V8, which writes a number or a text in one of several ways, by how it happens to be kept. */
const digestOf = (parts: unknown): string => hash('sha256', JSON.stringify(parts), 'base64');

const knownDigest = (value: object): string => {
  let digest = known.get(value);
  if (digest === undefined) known.set(value, (digest = digestOf(partsOf(value))));
  return digest;
};

/**
 * Digest of everything a page shows.
 * @throws TypeError where that holds a function or anything else that is not plain data
 */
export const keyOf = ({ context, ...shown }: Shown): string => digestOf([context?.digest, comparable(shown)]);
