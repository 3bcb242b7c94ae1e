import { systemProgram } from './system-program.ts';

export const {
  command: lynxCommand,
  ensure: ensureLynx,
  isLeftOut: isLynxLeftOut,
} = systemProgram({
  name: 'lynx',
  proof: ['-version'],
  debianPackages: ['lynx'],
  missing:
    'The test in a text browser needs Lynx, and there is none here. Install the package "lynx" (Debian, Ubuntu, Fedora, Arch); then run the tests again.',
});
