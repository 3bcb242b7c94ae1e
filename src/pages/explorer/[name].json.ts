import type { APIRoute } from 'astro';
import { explorerFiles } from '../../site/explorer-data.ts';
import { languagePaths } from '../../site/page-context.ts';

/** Languages share the files that are the same in all of them. */
export const getStaticPaths = () =>
  [...new Map(languagePaths().flatMap(({ params: { lang } }) => explorerFiles(lang).map(({ name, json }) => [name, json])))].map(
    ([name, json]) => ({ params: { name }, props: { json } }),
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['json']), { headers: { 'Content-Type': 'application/json' } });
