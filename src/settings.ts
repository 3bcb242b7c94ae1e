/** Everything a coalition changes to make the site its own. No other module repeats these values. */
export const settings = {
  name: 'Counter-Trafficking Technology Landscape',
  shortName: 'The Landscape',
  description: 'An open, sourced and dated catalogue of technology initiatives against human trafficking.',
  /** Where the site is published. `SITE_URL` and `BASE_PATH` override it for one build. */
  siteUrl: 'https://landscape.example.org',
  basePath: '/',
  repository: {
    host: 'github',
    url: 'https://github.com/counter-trafficking-landscape/landscape',
    branch: 'main',
  },
  contactEmail: 'landscape@example.org',
  /** Neutral page that "Leave this site" opens. */
  exitUrl: 'https://www.bbc.com/weather',
  licences: {
    code: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    data: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
} as const;

/** A path with exactly one slash at both ends. */
const slashed = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');

/**
 * The day the build takes for today: `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, else the clock.
 * @throws RangeError when the variable is not a whole number of seconds
 */
const buildDay = (epoch: string | undefined): string => {
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new RangeError(`SOURCE_DATE_EPOCH is "${epoch}", but it takes whole seconds since 1970, such as 1795305600.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
};

/** What an address has beside scheme, host and path. None of it is repeated where it is refused: it may be secret. */
const partsBeside = ({ username, password, search, hash }: URL): readonly string[] =>
  [
    username + password === '' ? '' : 'a user or a password',
    search === '' ? '' : 'a query (?…)',
    hash === '' ? '' : 'a fragment (#…)',
  ].filter((part) => part !== '');

/** @throws RangeError that says what an address of a site is, where this is none */
const originOf = (address: string): string => {
  const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) {
    const shown = /[@?#]/.test(address) ? 'no address' : `"${address}"`;
    throw new RangeError(`SITE_URL is ${shown}, but it takes an address with its scheme, such as https://example.org.`);
  }
  const beside = partsBeside(url);
  if (beside.length > 0)
    throw new RangeError(`SITE_URL has ${beside.join(' and ')}, but it takes no more than scheme and host: SITE_URL=${url.origin}`);
  if (url.pathname !== '/')
    throw new RangeError(
      `SITE_URL is "${address}", but it takes no more than scheme and host. For a site below a path set both: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
    );
  return url.origin;
};

/** @throws RangeError where a path holds what an address would take for its end, or for another folder */
const baseOf = (path: string): string => {
  if (!/^[\w./~-]*$/.test(path) || path.split('/').includes('..'))
    throw new RangeError(`BASE_PATH is "${path}", but it takes a path such as /landscape/, of letters, digits, hyphens and dots.`);
  return slashed(path);
};

/** What the environment of one build decides. */
export const buildSettings = (environment: Readonly<Record<string, string | undefined>>) => ({
  siteUrl: originOf(environment['SITE_URL'] || settings.siteUrl),
  base: baseOf(environment['BASE_PATH'] || settings.basePath),
  contentFolder: environment['CONTENT_DIR'] || 'content/initiatives',
  releasesFolder: environment['RELEASES_DIR'] || 'content/releases',
  today: buildDay(environment['SOURCE_DATE_EPOCH']),
});
