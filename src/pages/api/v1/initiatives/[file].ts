import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { initiatives } from '../../../../content.ts';
import { entryForms } from '../../../../data-files.ts';
import { fileResponse } from '../../../../file-response.ts';
import { redirects } from '../../../../redirects.ts';
import type { Initiative } from '../../../../schema/initiative.ts';
import { buildSettings } from '../../../../settings.ts';

type Form = keyof typeof entryForms;
const forms = Object.keys(entryForms) as Form[];

/** An old id keeps giving the entry that took its place. */
const given = [
  ...initiatives.map((initiative) => ({ id: initiative.id, initiative })),
  ...redirects.map(({ old, initiative }) => ({ id: old, initiative })),
];

const { contentFolder } = buildSettings(process.env);

/** The file of the entry itself, byte for byte, for whoever corrects it. */
const sources = initiatives.map((initiative) => ({ params: { file: `${initiative.id}.mdx` }, props: { initiative, form: undefined } }));

export const getStaticPaths = () => [
  ...given.flatMap(({ id, initiative }) => forms.map((form) => ({ params: { file: `${id}.${form}` }, props: { initiative, form } }))),
  ...sources,
];

export const GET: APIRoute<{ initiative: Initiative; form: Form | undefined }> = async ({ props: { initiative, form } }) => {
  if (form === undefined) {
    const source = await readFile(join(contentFolder, `${initiative.id}.mdx`), 'utf8');
    return fileResponse({ mediaType: 'text/markdown', text: () => source });
  }
  const { mediaType, text } = entryForms[form];
  return fileResponse({ mediaType, text: () => text(initiative) });
};
