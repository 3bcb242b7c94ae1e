import type { APIRoute } from 'astro';
import { feedFile, feedFormats, type FeedFormat } from '../site/feeds.ts';
import { fileResponse } from '../site/file-response.ts';

export const getStaticPaths = () => feedFormats.map((format) => ({ params: { format }, props: { format } }));

export const GET: APIRoute<{ format: FeedFormat }> = ({ props: { format } }) => fileResponse(feedFile(format));
