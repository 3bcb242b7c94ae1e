import type { APIRoute } from 'astro';
import { feedAreas, feedFile, feedFormats, type FeedFormat } from '../../../site/feeds.ts';
import { fileResponse } from '../../../site/file-response.ts';
import type { FocusAreaId } from '../../../vocabulary/focus-areas.ts';

export const getStaticPaths = () =>
  feedAreas.flatMap((area) => feedFormats.map((format) => ({ params: { area, format }, props: { area, format } })));

export const GET: APIRoute<{ area: FocusAreaId; format: FeedFormat }> = ({ props: { area, format } }) =>
  fileResponse(feedFile(format, area));
