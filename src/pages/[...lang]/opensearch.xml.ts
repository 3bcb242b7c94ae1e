import type { APIRoute } from 'astro';
import { openSearchDescription } from '../../catalogue/export/open-search.ts';
import { edition } from '../../site/data-files.ts';
import { fileResponse } from '../../site/file-response.ts';
import { contextOf, languagePaths } from '../../site/page-context.ts';
import { settings } from '../../settings.ts';

export const getStaticPaths = () => languagePaths();

const absolute = (path: string): string => new URL(path, edition.site).href;

export const GET: APIRoute = ({ params: { lang } }) => {
  const { urls, language } = contextOf(lang);
  return fileResponse({
    mediaType: 'application/opensearchdescription+xml',
    text: () =>
      openSearchDescription({
        shortName: settings.shortName,
        description: settings.name,
        language,
        results: absolute(urls.explorer()),
        icon: absolute(urls.file('favicon.png')),
        self: absolute(urls.openSearch),
      }),
  });
};
