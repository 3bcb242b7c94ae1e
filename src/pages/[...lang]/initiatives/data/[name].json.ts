import type { APIRoute } from 'astro';
import { explorerFiles } from '../../../../explorer-data.ts';
import { languagePaths } from '../../../../page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    explorerFiles(params.lang).map(({ name, json }) => ({ params: { ...params, name }, props: { json } })),
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['json']), { headers: { 'Content-Type': 'application/json' } });
