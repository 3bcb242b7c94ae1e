import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext, APIRoute } from 'astro';
import { entries, initiatives } from '../../../../site/content.ts';
import { edition, entryForms } from '../../../../site/data-files.ts';
import { fileResponse } from '../../../../site/file-response.ts';
import { redirects } from '../../../../site/redirects.ts';
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
const sources = entries.map(({ initiative, digest }) => ({
  params: { file: `${initiative.id}.mdx` },
  props: { initiative, form: undefined, digest },
}));

export const getStaticPaths = () => [
  ...given.flatMap(({ id, initiative }) => forms.map((form) => ({ params: { file: `${id}.${form}` }, props: { initiative, form } }))),
  ...sources,
];

interface Props {
  readonly initiative: Initiative;
  readonly form: Form | undefined;
  /** Of the file of the entry itself. */
  readonly digest?: string;
}

type Given = Pick<APIContext<Props>, 'props'>;

const sourceOf = ({ id }: Initiative): string => readFileSync(join(contentFolder, `${id}.mdx`), 'utf8');

export const shown = ({ props: { initiative, form, digest } }: Given) => ({
  form,
  ...(form === undefined ? { digest } : { initiative, edition }),
});

export const GET: APIRoute<Props> = ({ props: { initiative, form } }) =>
  form === undefined
    ? fileResponse({ mediaType: 'text/markdown', text: () => sourceOf(initiative) })
    : fileResponse({ mediaType: entryForms[form].mediaType, text: () => entryForms[form].text(initiative) });
