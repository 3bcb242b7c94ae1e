interface Options {
  /** Where the file itself stands. */
  readonly address: string;
  /** The day of the build, as YYYY-MM-DD. */
  readonly today: string;
  readonly contactEmail: string;
  readonly repository: { readonly url: string; readonly branch: string };
}

/** Where it stands, from the root of the site. */
export const securityTextPath = '.well-known/security.txt';

/** Days after the build; RFC 9116 recommends less than a year. */
const daysValid = 360;
/** Days before the end from which commands warn. */
const daysOfWarning = 60;
const dayInMs = 86_400_000;

/**
 * Whom to tell about a weakness (RFC 9116). What it says is that of the settings, so each build may say it anew; it ends some
 * time after the last one, so that an abandoned copy says so.
 */
export const securityText = ({ address, today, contactEmail, repository }: Options): string =>
  [
    `Contact: mailto:${contactEmail}`,
    `Expires: ${new Date(Date.parse(`${today}T00:00:00Z`) + daysValid * dayInMs).toISOString()}`,
    'Preferred-Languages: en, fr, es',
    `Canonical: ${address}`,
    `Policy: ${repository.url}/blob/${repository.branch}/SECURITY.md`,
    '',
  ].join('\n');

/** The day on which such a file ends, as YYYY-MM-DD; undefined where it says none. */
export const securityTextEnd = (text: string): string | undefined => {
  const [, day] = /^Expires:[ \t]*(\d{4}-\d{2}-\d{2})T/im.exec(text) ?? [];
  return day;
};

/** What has to be said of its end on a day; undefined while that is far away. */
export const securityTextWarning = (text: string, today: string): string | undefined => {
  const end = securityTextEnd(text);
  if (end === undefined) return `${securityTextPath} does not say until when it holds.`;
  const days = Math.round((Date.parse(end) - Date.parse(today)) / dayInMs);
  if (days <= 0) return `${securityTextPath} ended on ${end}: nobody may rely on it any more.`;
  return days <= daysOfWarning ? `${securityTextPath} ends on ${end}, in ${days} ${days === 1 ? 'day' : 'days'}.` : undefined;
};
