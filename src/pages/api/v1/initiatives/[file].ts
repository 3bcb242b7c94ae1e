import type { APIRoute } from 'astro';
import { initiatives } from '../../../../content.ts';
import { entryForms } from '../../../../data-files.ts';
import { fileResponse } from '../../../../file-response.ts';
import { redirects } from '../../../../redirects.ts';
import type { Initiative } from '../../../../schema/initiative.ts';

type Form = keyof typeof entryForms;
const forms = Object.keys(entryForms) as Form[];

/** An old id keeps giving the entry that took its place. */
const given = [
  ...initiatives.map((initiative) => ({ id: initiative.id, initiative })),
  ...redirects.map(({ old, initiative }) => ({ id: old, initiative })),
];

export const getStaticPaths = () =>
  given.flatMap(({ id, initiative }) => forms.map((form) => ({ params: { file: `${id}.${form}` }, props: { initiative, form } })));

export const GET: APIRoute<{ initiative: Initiative; form: Form }> = ({ props: { initiative, form } }) => {
  const { mediaType, text } = entryForms[form];
  return fileResponse({ mediaType, text: () => text(initiative) });
};
