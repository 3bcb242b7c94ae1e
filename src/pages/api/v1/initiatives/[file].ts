import type { APIRoute } from 'astro';
import { initiatives } from '../../../../content.ts';
import { entryForms } from '../../../../data-files.ts';
import { fileResponse } from '../../../../file-response.ts';
import type { Initiative } from '../../../../schema/initiative.ts';

type Form = keyof typeof entryForms;
const forms = Object.keys(entryForms) as Form[];

export const getStaticPaths = () =>
  initiatives.flatMap((initiative) => forms.map((form) => ({ params: { file: `${initiative.id}.${form}` }, props: { initiative, form } })));

export const GET: APIRoute<{ initiative: Initiative; form: Form }> = ({ props: { initiative, form } }) => {
  const { mediaType, text } = entryForms[form];
  return fileResponse({ mediaType, text: () => text(initiative) });
};
