import type { APIRoute } from 'astro';
import { differenceDocument } from '../../../../../catalogue/releases/difference-document.ts';
import { edition } from '../../../../../site/data-files.ts';
import { differenceOf, statePairs } from '../../../../../site/difference-of.ts';
import { fileResponse } from '../../../../../site/file-response.ts';

export const getStaticPaths = () => statePairs().map((pair) => ({ params: pair }));

export const GET: APIRoute = ({ params: { tag = '', from = '' } }) =>
  fileResponse({
    mediaType: 'application/json',
    text: () => `${JSON.stringify(differenceDocument(from, tag, differenceOf(from, tag), edition))}\n`,
  });
