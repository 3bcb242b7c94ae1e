import type { APIRoute } from 'astro';
import { feedCountries, feedFile } from '../../../../site/feeds.ts';
import { fileResponse } from '../../../../site/file-response.ts';
import { languagePaths } from '../../../../site/page-context.ts';
import type { CountryCode } from '../../../../vocabulary/countries.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => feedCountries.map((country) => ({ params: { ...params, country } })));

export const GET: APIRoute = ({ params: { lang, country } }) => fileResponse(feedFile(lang, 'xml', { linesOf: country as CountryCode }));
