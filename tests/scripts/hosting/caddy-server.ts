import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyCommand } from '../../../scripts/lib/programs/caddy-program.ts';
import { startHost, type HostPlace, type HostServer } from './host-server.ts';

/** Without certificates, which no port of this machine gets, and without the port for changes. */
const surroundings = ({ log }: HostPlace): string => `{
	admin off
	auto_https off
	log {
		output file ${log}
		level ERROR
	}
}
`;

/** Serves a built site as the site block says, on a port of this machine. Only address, port and folder are other ones. */
export const startCaddy = (configuration: string, site: string, base = '/'): Promise<HostServer> => {
  const configure = async (place: HostPlace): Promise<readonly string[]> => {
    const { folder, root, socket } = place;
    const own = configuration.replace(/^\S+ \{$/m, `http:// {\n\tbind unix/${socket}`).replace(/^\troot \* .+$/m, `\troot * ${root}`);
    const file = join(folder, 'Caddyfile');
    await writeFile(file, `${surroundings(place)}${own}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  };
  return startHost({ name: 'caddy', command: caddyCommand(), configure }, site, base);
};
