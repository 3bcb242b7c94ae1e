import { systemProgram } from './system-program.ts';

export const {
  command: nginxCommand,
  ensure: ensureNginx,
  isLeftOut: isNginxLeftOut,
} = systemProgram({
  name: 'nginx',
  proof: ['-v'],
  debianPackages: ['nginx-light'],
  missing:
    'The tests of the web server need nginx, and there is none here. Install the package "nginx-light" (Debian, Ubuntu) or "nginx"; then run the tests again.',
});
