import type { APIRoute } from 'astro';
import { explorerFiles } from '../../site/explorer-data.ts';
import { languagePaths } from '../../site/page-context.ts';

/** Languages share the files that are the same in all of them. */
const files = new Map(
  languagePaths().flatMap(({ params: { lang } }) => explorerFiles(lang).map(({ name, json }) => [name, json] as const)),
);

export const getStaticPaths = () => Array.from(files.keys(), (name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(files.get(params['name'] ?? ''), { headers: { 'Content-Type': 'application/json' } });
