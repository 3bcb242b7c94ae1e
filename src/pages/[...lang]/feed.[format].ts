import type { APIRoute } from 'astro';
import { feedFile, feedFormats, type FeedFormat } from '../../site/feeds.ts';
import { fileResponse } from '../../site/file-response.ts';
import { languagePaths } from '../../site/page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => feedFormats.map((format) => ({ params: { ...params, format } })));

export const GET: APIRoute = ({ params: { lang, format } }) => fileResponse(feedFile(lang, format as FeedFormat));
