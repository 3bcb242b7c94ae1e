/** Endings of names that are never given out on the internet (RFC 6761, 6762, 8375, and .internal by ICANN). */
const localEndings = ['localhost', 'localdomain', 'local', 'internal', 'home.arpa', 'lan', 'intranet', 'home', 'corp'];

/** Addresses that only stand in examples (RFC 5737). */
const isExample = (a: number, b: number, c: number): boolean => ['192.0.2', '198.51.100', '203.0.113'].includes(`${a}.${b}.${c}`);

const isPrivateV4 = (parts: readonly number[]): boolean => {
  const [a = 0, b = 0, c = 0] = parts;
  return (
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && (b === 168 || (b === 0 && c === 0))) ||
    (a === 198 && (b === 18 || b === 19)) ||
    isExample(a, b, c)
  );
};

/** Loopback, link-local, for examples, unique local, multicast, and all that carries an address of the older kind in it. */
const isPrivateV6 = (address: string): boolean => /^(?:::|f[cdf]|fe[89a-f]|64:ff9b|2002:|100:|2001:db8:)/.test(address);

/**
 * Whether a host is on this machine or in a network of its own, where the address of an entry has no business.
 * @param host name or address, as `URL.hostname` or a resolver gives it
 */
export const isPrivateHost = (host: string): boolean => {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (name.includes(':')) return isPrivateV6(name);
  if (/^\d+(?:\.\d+){3}$/.test(name)) return isPrivateV4(name.split('.').map(Number));
  return !name.includes('.') || localEndings.some((ending) => name === ending || name.endsWith(`.${ending}`));
};
