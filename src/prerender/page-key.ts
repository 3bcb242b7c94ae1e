import { hash } from 'node:crypto';

/** Something that says by its own digest what it gives a page: functions, or texts too long to look at for each page. */
export interface Digested {
  readonly digest: string;
}

/** What a page is made from: plain data, and for its layout a context. */
export interface Shown {
  readonly context?: Digested;
}

/** Of what is frozen and cannot change: pages show the same entries many times over. */
const known = new WeakMap<object, string>();

const isDigested = (value: object): value is Digested => 'digest' in value && typeof value.digest === 'string';

/**
 * A value as text that no other value has. Written at once: to make a simpler value first, for JSON to write, takes twice as
 * long. Not by the serialiser of V8, which writes a number or a text in one of several ways, by how it happens to be kept.
 */
const textOf = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
    case 'number':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : Object.isFrozen(value) ? knownDigest(value) : partsOf(value);
    default:
      throw new TypeError(`A page shows a ${typeof value}, whose changes nobody would see.`);
  }
};

const listOf = (values: Iterable<unknown>): string => {
  let text = '';
  for (const value of values) text += `${textOf(value)},`;
  return text;
};

const partsOf = (value: object): string => {
  if (isDigested(value)) return `#${JSON.stringify(value.digest)}`;
  if (Array.isArray(value)) return `[${listOf(value)}]`;
  if (value instanceof Map) return `map[${listOf(value)}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError(`A page shows a ${value.constructor.name}, whose changes nobody might see.`);
  let text = '{';
  for (const [key, of] of Object.entries(value)) text += `${JSON.stringify(key)}:${textOf(of)},`;
  return `${text}}`;
};

const digestOf = (text: string): string => hash('sha256', text, 'base64');

const knownDigest = (value: object): string => {
  let digest = known.get(value);
  if (digest === undefined) known.set(value, (digest = `#${digestOf(partsOf(value))}`));
  return digest;
};

/**
 * Digest of everything a page shows.
 * @throws TypeError where that holds a function or anything else that is not plain data and has no digest
 */
export const keyOf = (shown: Shown): string => digestOf(partsOf(shown));
