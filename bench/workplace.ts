import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './temporary.ts';

const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project in a temporary folder, so that nothing measured leaves a trace in the real one. */
export interface Workplace {
  readonly folder: string;
  readonly entries: string;
}

const siteLanguages = 'Object.keys(strings) as InterfaceLanguage[]';

/** @param languages in which pages are built; all of them when left out */
export const makeWorkplace = async (languages: readonly string[] | undefined): Promise<Workplace> => {
  const folder = await temporaryFolder('bench');
  for (const part of parts) await cp(part, join(folder, part), { recursive: true });
  if (languages !== undefined) {
    const file = join(folder, 'src', 'i18n', 'strings.ts');
    const text = await readFile(file, 'utf8');
    if (!text.includes(siteLanguages)) throw new Error(`${file} does not say the languages of the site as it did.`);
    await writeFile(file, text.replace(siteLanguages, `${JSON.stringify(languages)} as InterfaceLanguage[]`));
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const entries = join(folder, 'content', 'initiatives');
  await mkdir(entries, { recursive: true });
  return { folder, entries };
};
