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

/** What the environment of one build decides. */
export const buildSettings = (environment: Readonly<Record<string, string | undefined>>) => ({
  siteUrl: new URL(environment['SITE_URL'] || settings.siteUrl).origin,
  base: slashed(environment['BASE_PATH'] || settings.basePath),
  contentFolder: environment['CONTENT_DIR'] || 'content/initiatives',
  releasesFolder: environment['RELEASES_DIR'] || 'content/releases',
  today: buildDay(environment['SOURCE_DATE_EPOCH']),
});
