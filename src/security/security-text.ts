interface Options {
  /** Where the file itself stands. */
  readonly address: string;
  /** The day of the build, as YYYY-MM-DD. */
  readonly today: string;
  readonly contactEmail: string;
  readonly repository: { readonly url: string; readonly branch: string };
}

/** Whom to tell about a weakness (RFC 9116). It expires a year after the build, so that an abandoned copy says so. */
export const securityText = ({ address, today, contactEmail, repository }: Options): string => {
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: mailto:${contactEmail}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, fr, es',
    `Canonical: ${address}`,
    `Policy: ${repository.url}/blob/${repository.branch}/SECURITY.md`,
    '',
  ].join('\n');
};
