import { initiatives, organisations } from './content.ts';
import { readRedirects } from '../store/read-redirects.ts';
import { print } from '../problems/print.ts';
import { buildSettings } from '../settings.ts';

const { contentFolder } = buildSettings(process.env);
const {
  redirects: read,
  organisations: readOrganisations,
  problems,
  text,
} = await readRedirects(contentFolder, {
  entries: new Set(initiatives.map(({ id }) => id)),
  organisations: new Set(organisations.map(({ id }) => id)),
});
if (problems.length > 0) throw new Error(`The redirects have mistakes, so nothing was built.\n\n${print(problems, 'text', 1, () => text)}`);

/** Ids that are no more, with the id that took their place. */
export const movedEntries = read;

/** Ids that are no more, with the initiative that took their place. */
export const redirects = initiatives.flatMap((initiative) =>
  [...read].filter(([, next]) => next === initiative.id).map(([old]) => ({ old, initiative })),
);

/** Ids of organisations that are called otherwise now. */
export const organisationRedirects = organisations.flatMap((organisation) =>
  [...readOrganisations].filter(([, next]) => next === organisation.id).map(([old]) => ({ old, organisation })),
);
