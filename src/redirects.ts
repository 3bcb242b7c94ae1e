import { initiatives } from './content.ts';
import { readRedirects } from './entry/read-redirects.ts';
import { print } from './problems/print.ts';
import { buildSettings } from './settings.ts';

const { contentFolder } = buildSettings(process.env);
const { redirects: read, problems, text } = await readRedirects(contentFolder, new Set(initiatives.map(({ id }) => id)));
if (problems.length > 0) throw new Error(`The redirects have mistakes, so nothing was built.\n\n${print(problems, 'text', 1, () => text)}`);

/** Ids that are no more, with the initiative that took their place. */
export const redirects = initiatives.flatMap((initiative) =>
  [...read].filter(([, next]) => next === initiative.id).map(([old]) => ({ old, initiative })),
);
