import type { APIRoute } from 'astro';
import { feedFile, feedTerms } from '../../../../../site/feeds.ts';
import { fileResponse } from '../../../../../site/file-response.ts';
import { languagePaths } from '../../../../../site/page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => feedTerms('country').map((term) => ({ params: { ...params, term } })));

export const GET: APIRoute = ({ params: { lang, term } }) => fileResponse(feedFile(lang, 'xml', { facet: 'country', term: String(term) }));
