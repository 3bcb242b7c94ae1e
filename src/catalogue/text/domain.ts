/** Second levels under which a country gives out names. */
const secondLevels = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'go', 'govt', 'mil', 'net', 'nic', 'or', 'org']);

export interface Domain {
  /** The part somebody chose, such as "example" of "www.example.co.uk". */
  readonly label: string;
  /** What stands behind it. */
  readonly suffix: string;
}

/** The name that somebody registered, of a host; undefined for an address of digits, which has none. */
export const domainOf = (host: string): Domain | undefined => {
  const parts = host.split('.');
  const size = parts.length > 2 && secondLevels.has(parts.at(-2) ?? '') ? 2 : 1;
  const label = parts.at(-1 - size);
  return label === undefined || /^[\d.]+$/.test(host) ? undefined : { label, suffix: parts.slice(-size).join('.') };
};
