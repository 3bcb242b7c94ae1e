import { join, relative, resolve, sep } from 'node:path';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import { parseOrganisations } from '../../../src/store/read-organisations.ts';
import { fileAtBase, type Base } from '../github/git.ts';
import { registeredName } from './registered-name.ts';

/** Organisations that are called otherwise than before, or whose site is another one: that stands on the pages of all their entries. */
export const organisationsChanged = async (
  base: Base,
  folder: string,
  changed: readonly string[],
  now: OrganisationRegister,
): Promise<readonly Problem[]> => {
  const within = `${relative(base.root, resolve(folder, '..', 'organisations')).replaceAll(sep, '/')}/`;
  const paths = changed.filter((path) => path.startsWith(within) && path.endsWith('.yaml'));
  const found = await Promise.all(
    paths.map(async (path) => {
      const text = await fileAtBase(base, path);
      const id = path.slice(within.length, -'.yaml'.length);
      const [is, was] = [now.get(id), text === undefined ? undefined : parseOrganisations([{ file: path, text }]).register.get(id)];
      if (was === undefined || is === undefined) return [];
      const place = { file: join(folder, '..', 'organisations', `${id}.yaml`) };
      const [before, host] = [was.url, is.url].map((url) => (url === undefined ? undefined : registeredName(url)));
      return [
        ...(was.name === is.name ? [] : [finding('organisation-renamed', place, { name: is.name, before: was.name })]),
        ...(host === undefined || before === host
          ? []
          : [finding('site-moved', place, { what: `the site of ${is.name}`, before: before ?? 'nowhere', host })]),
      ].map(describe);
    }),
  );
  return found.flat();
};
