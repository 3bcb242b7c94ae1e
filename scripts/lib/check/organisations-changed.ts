import { join, relative, resolve, sep } from 'node:path';
import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import { describe, finding, type Finding } from '../../../src/problems/kinds.ts';
import type { Place, Problem } from '../../../src/problems/problem.ts';
import type { OrganisationFile, OrganisationRegister } from '../../../src/schema/organisation.ts';
import { parseOrganisations } from '../../../src/store/read-organisations.ts';
import { fileAtBase, type Base } from '../github/git.ts';
import { registeredName } from './registered-name.ts';

/** All that an organisation is called, as names are compared. */
const callings = ({ name, acronyms = [], formerly = [], names = [] }: OrganisationFile): readonly string[] =>
  [name, ...acronyms, ...formerly, ...names.map((other) => other.name)].map(comparableName);

/**
 * What an organisation is newly called, and another one is already. That its own file keeps the two apart is only its word: a
 * second file under a known name would be that organisation on the page of whatever names it.
 */
const alreadyCalled = (
  { id, place }: { readonly id: string; readonly place: Place },
  is: OrganisationFile,
  was: OrganisationFile | undefined,
  now: OrganisationRegister,
): readonly Finding[] => {
  const known = new Set(was === undefined ? [] : callings(was));
  const coming = new Set(callings(is).filter((calling) => !known.has(calling)));
  const others = [...now].filter(([other, file]) => other !== id && callings(file).some((calling) => coming.has(calling)));
  return others.map(([other, file]) => finding('organisation-alike', place, { name: is.name, theirs: file.name, other }));
};

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
      if (is === undefined) return [];
      const place = { file: join(folder, '..', 'organisations', `${id}.yaml`) };
      const alike = alreadyCalled({ id, place }, is, was, now);
      if (was === undefined) return alike.map(describe);
      const [before, host] = [was.url, is.url].map((url) => (url === undefined ? undefined : registeredName(url)));
      return [
        ...alike,
        ...(was.name === is.name ? [] : [finding('organisation-renamed', place, { name: is.name, before: was.name })]),
        ...(host === undefined || before === host
          ? []
          : [finding('site-moved', place, { what: `the site of ${is.name}`, before: before ?? 'nowhere', host })]),
      ].map(describe);
    }),
  );
  return found.flat();
};
