import type { Initiative } from '../../schema/initiative.ts';

/** The website of a line, or of whoever runs it. */
export const siteOf = ({ url, organisations }: Initiative): string | undefined =>
  url ?? organisations.find((organisation) => organisation.role === 'lead' && organisation.url !== undefined)?.url;

/** A website as people say its name. */
export const siteName = (site: string): string => new URL(site).host.replace(/^www\./, '');
