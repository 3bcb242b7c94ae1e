import type { APIRoute } from 'astro';
import { feedAreas, feedFile, feedFormats, type FeedFormat } from '../../../../site/feeds.ts';
import { fileResponse } from '../../../../site/file-response.ts';
import { languagePaths } from '../../../../site/page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    feedAreas.flatMap((area) => feedFormats.map((format) => ({ params: { ...params, area, format } }))),
  );

export const GET: APIRoute = ({ params: { lang, area, format } }) =>
  fileResponse(feedFile(lang, format as FeedFormat, { facet: 'focus', term: String(area) }));
