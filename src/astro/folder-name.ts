import { Mistake } from './mistake.ts';

/**
 * Vite takes `#` and `?` for the end of a file's name, and then says something else.
 * @throws Mistake that says so, where a folder above the project has one
 */
export const refuseFolder = (folder: string): void => {
  const [sign] = /[#?]/.exec(folder) ?? [];
  if (sign === undefined) return;
  throw new Mistake(
    `The site cannot be built or shown in ${folder}: Vite takes "${sign}" in the name of a folder for the end of a file's name. Rename the folder, or move the project.`,
  );
};
