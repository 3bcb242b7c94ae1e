import { installed } from './installed.ts';
import { installPackages } from './packages.ts';

const find = (): string | undefined => installed('lynx', '-version');

const missing =
  'The test in a text browser needs Lynx, and there is none here. Install the package "lynx" (Debian, Ubuntu, Fedora, Arch); then run the tests again.';

/** @throws Error that says what to install */
export const lynxCommand = (): string => {
  const command = find();
  if (command === undefined) throw new Error(missing);
  return command;
};

/**
 * Finds Lynx, or installs it where this is Debian and we are root.
 * @throws Error that says what to install
 */
export const ensureLynx = (): void => {
  if (find() !== undefined) return;
  console.log('No text browser found: installing Lynx …');
  installPackages('lynx');
  lynxCommand();
};
