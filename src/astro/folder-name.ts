import { Mistake } from './mistake.ts';

/**
 * Vite takes `#` and `?` for the end of a file's name, and `%` for the beginning of a sign that is written as a number: then it
 * says something else, or leaves all stylesheets out and says nothing.
 * @throws Mistake that says so, where a folder above the project has one
 */
export const refuseFolder = (folder: string): void => {
  const [sign] = /[#?%]/.exec(folder) ?? [];
  if (sign === undefined) return;
  throw new Mistake(
    `The site cannot be built or shown in ${folder}: Vite misreads "${sign}" in the name of a folder. Rename the folder, or move the project.`,
  );
};
