import { installed } from './installed.ts';
import { installPackages } from './packages.ts';

const find = (): string | undefined => installed('nginx', '-v');

const missing =
  'The tests of the web server need nginx, and there is none here. Install the package "nginx-light" (Debian, Ubuntu) or "nginx"; then run the tests again.';

/** @throws Error that says what to install */
export const nginxCommand = (): string => {
  const command = find();
  if (command === undefined) throw new Error(missing);
  return command;
};

/**
 * Finds nginx, or installs it where this is Debian and we are root.
 * @throws Error that says what to install
 */
export const ensureNginx = (): void => {
  if (find() !== undefined) return;
  console.log('No nginx found: installing it …');
  installPackages('nginx-light');
  nginxCommand();
};
