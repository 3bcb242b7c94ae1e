import entries from '../styles/entry-pages.css?url';
import helplines from '../styles/helpline-pages.css?url';
import site from '../styles/site.css?url';

/** Addresses of the stylesheets: the whole one, and the parts of it that kinds of pages need which people come to by themselves. */
export const stylesheets = { site, entries, helplines } as const;
