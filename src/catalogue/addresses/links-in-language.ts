import type { Urls } from './urls.ts';

/** The text of an entry with its links to other entries leading to their pages in the language of the reader. */
export const linksInLanguage = (html: string, urls: Pick<Urls, 'file' | 'initiatives'>): string =>
  html.replaceAll(`href="${urls.file('initiatives/')}`, `href="${urls.initiatives}`);
