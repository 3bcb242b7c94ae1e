import { caddyConfiguration } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';

interface Options {
  readonly siteUrl: string;
  readonly base: string;
}

/** Every checked-in file that tells a host how to serve the site, by its path in the project. */
export const hostingFiles = ({ siteUrl, base }: Options): Readonly<Record<string, string>> => {
  const site = { host: new URL(siteUrl).host, base, root: '/srv/www' };
  return {
    'public/_headers': headersFile(base),
    'public/_redirects': redirectsFile(base),
    'deploy/nginx.conf': nginxConfiguration(site),
    'deploy/Caddyfile': caddyConfiguration(site),
  };
};
