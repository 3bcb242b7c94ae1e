import { installed } from './installed.ts';
import { installPackages } from './packages.ts';

interface SystemProgram {
  readonly name: string;
  /** Makes it end well, which shows that it starts and has what the tests need: mostly the flag for its version. */
  readonly proof: readonly string[];
  /** Debian packages that bring it. */
  readonly debianPackages: readonly string[];
  /** What to say where it is missing and cannot be installed. */
  readonly missing: string;
}

/** A program that tests need and npm cannot bring. */
export const systemProgram = ({ name, proof, debianPackages, missing }: SystemProgram) => {
  const find = (): string | undefined => installed(name, ...proof);
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
    installPackages(...debianPackages);
    command();
  };
  return { command, ensure, isLeftOut };
};
