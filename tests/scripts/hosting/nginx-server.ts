import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nginxCommand } from '../../../scripts/lib/programs/nginx-program.ts';
import { startHost, type HostPlace, type HostServer } from './host-server.ts';

/** What stands around a site's configuration in /etc/nginx/nginx.conf. Everything nginx writes stays in one folder. */
const surroundings = ({ folder, log }: HostPlace, mimeTypes: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${log};
events {}
http {
  include ${mimeTypes};
  default_type application/octet-stream;
  sendfile on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}
`;

/** Serves a built site as the configuration says, on a port of this machine. Only address, port and folder are other ones. */
export const startNginx = (configuration: string, site: string, base = '/'): Promise<HostServer> => {
  const configure = async (place: HostPlace): Promise<readonly string[]> => {
    const { folder, root, socket, log } = place;
    const own = configuration
      .replace('listen 80;', `listen unix:${socket};`)
      .replace('listen [::]:80;', '')
      .replace(/^ {2}root .+;$/m, `  root ${root};`);
    await writeFile(join(folder, 'site.conf'), own);
    await writeFile(join(folder, 'nginx.conf'), surroundings(place, '/etc/nginx/mime.types'));
    return ['-p', folder, '-e', log, '-c', join(folder, 'nginx.conf')];
  };
  return startHost({ name: 'nginx', command: nginxCommand(), configure }, site, base);
};
