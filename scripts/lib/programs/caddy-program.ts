import { systemProgram } from './system-program.ts';

export const {
  command: caddyCommand,
  ensure: ensureCaddy,
  isLeftOut: isCaddyLeftOut,
} = systemProgram({
  name: 'caddy',
  proof: ['version'],
  debianPackages: ['caddy'],
  missing:
    'The tests of the web servers need Caddy, and there is none here. Install the package "caddy" (Debian, Ubuntu); then run the tests again.',
});
