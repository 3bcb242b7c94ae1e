import { installed } from './installed.ts';
import { installPackages } from './packages.ts';

interface SystemProgram {
  readonly name: string;
  /** Makes it say its version and end well, which shows that it starts. */
  readonly versionFlag: string;
  /** Debian package that brings it. */
  readonly debianPackage: string;
  /** What to say where it is missing and cannot be installed. */
  readonly missing: string;
}

/** A program that tests need and npm cannot bring. */
export const systemProgram = ({ name, versionFlag, debianPackage, missing }: SystemProgram) => {
  const find = (): string | undefined => installed(name, versionFlag);
  /** @throws Error that says what to install */
  const command = (): string => {
    const found = find();
    if (found === undefined) throw new Error(missing);
    return found;
  };
  /** Whether its tests are left out: the machines of GitHub have not all of them, and nobody there is root. */
  const isLeftOut = (): boolean => process.env['GITHUB_ACTIONS'] === 'true' && process.getuid?.() !== 0 && find() === undefined;
  /**
   * Finds it, or installs it where this is Debian and we are root.
   * @throws Error that says what to install
   */
  const ensure = (): void => {
    if (find() !== undefined) return;
    if (isLeftOut()) {
      console.log(`There is no ${name} here, so its tests are left out. They run wherever it is.`);
      return;
    }
    console.log(`No ${name} found: installing it …`);
    installPackages(debianPackage);
    command();
  };
  return { command, ensure, isLeftOut };
};
