import type { LinkState } from '../../../src/schema/link-results.ts';

export interface Outcome {
  readonly result: LinkState['result'];
  /** Why it did not work. */
  readonly reason?: string;
  /** Where the address led, when that was elsewhere. */
  readonly leadsTo?: string;
  /** Whether nothing came back at all, as when there is no network. */
  readonly isUnreached?: boolean;
}

/** How the last try of an address ended: with a status, or with an error of the connection. */
export interface Try {
  readonly status: number;
  readonly errors: readonly unknown[];
  readonly leadsTo: string | undefined;
}

/** Statuses that say that there is no such page. All others that are no success may be meant for programs alone. */
const gone = new Set([404, 410]);

const statusWords: Readonly<Record<number, string>> = {
  401: 'asks for a password',
  403: 'refuses programs, or everybody',
  404: 'no such page',
  410: 'removed for good',
  429: 'too many requests',
  451: 'withheld for legal reasons',
};

/** Errors that anyone who opens the address would meet too. */
const brokenCodes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  ERR_INVALID_URL: 'it leads to something that is no address',
};
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

/** An error and those it came from. */
const chainOf = (error: unknown): readonly Error[] => {
  const chain: Error[] = [];
  for (let current = error; current instanceof Error && chain.length < 8; current = current.cause) chain.push(current);
  return chain;
};

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Errors of a machine without a network, or of a host that is not there: which of the two, only many of them tell. */
const unreached = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// Without an error the page with the address was not reached itself, as on a machine that cannot even reach itself.
const isUnreached = (errors: readonly unknown[]): boolean =>
  errors.length === 0 || errors.flatMap(chainOf).some((error) => unreached.has(codeOf(error)) || error.name === 'TimeoutError');

const ofErrors = (errors: readonly unknown[]): Outcome => {
  const chain = errors.toReversed().flatMap(chainOf);
  if (chain.some(({ name }) => name === 'PrivateAddress'))
    return { result: 'broken', reason: 'it leads to this machine or into a private network' };
  const broken = chain.map((error) => brokenCodes[codeOf(error)]).find((reason) => reason !== undefined);
  if (broken !== undefined) return { result: 'broken', reason: broken };
  if (chain.some(({ message }) => /redirect count exceeded/.test(message))) return { result: 'broken', reason: 'it redirects in a circle' };
  const bad = chain.map(codeOf).find((code) => certificate.test(code));
  if (bad !== undefined) return { result: 'broken', reason: `its certificate is not valid (${bad})` };
  if (chain.some(({ name }) => name === 'TimeoutError')) return { result: 'unclear', reason: 'no answer in time' };
  return { result: 'unclear', reason: `the connection failed (${chain.map(codeOf).find((code) => code !== '') ?? 'no reason given'})` };
};

/** What one try says about an address. What only a program may have met is unclear, never broken. */
export const outcomeOf = ({ status, errors, leadsTo }: Try): Outcome => {
  const elsewhere = leadsTo === undefined ? {} : { leadsTo };
  if (status >= 200 && status < 300) return { result: 'works', ...elsewhere };
  if (status === 0) {
    const outcome = ofErrors(errors);
    return isUnreached(errors) ? { ...outcome, isUnreached: true } : outcome;
  }
  const words = statusWords[status] ?? (status >= 500 ? 'the server has a fault' : 'an unusual answer');
  return { result: gone.has(status) ? 'broken' : 'unclear', reason: `${status}, ${words}`, ...elsewhere };
};
