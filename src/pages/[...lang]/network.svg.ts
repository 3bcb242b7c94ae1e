import type { APIRoute } from 'astro';
import { networkFile } from '../../components/organisations/network-file.ts';
import { drawnNetwork } from '../../site/drawn-network.ts';
import { contextOf, languagePaths } from '../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params, site }) => {
  const { layout, network } = drawnNetwork();
  return new Response(networkFile(layout, network, contextOf(params['lang']), site), { headers: { 'Content-Type': 'image/svg+xml' } });
};
