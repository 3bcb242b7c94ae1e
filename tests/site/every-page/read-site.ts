import { base, readPages, siteFolder } from '../built-site.ts';

/** Every page of the built site. To read them all takes longer than any of the tests. */
export const pages = readPages(siteFolder, base);
