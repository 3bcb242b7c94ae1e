import type { APIRoute } from 'astro';
import { feedFile, feedTerms } from '../../../../site/feeds.ts';
import { fileResponse } from '../../../../site/file-response.ts';
import { languagePaths } from '../../../../site/page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => feedTerms('organisation').map((id) => ({ params: { ...params, id } })));

export const GET: APIRoute = ({ params: { lang, id } }) => fileResponse(feedFile(lang, 'xml', { facet: 'organisation', term: String(id) }));
