import { caching, fixedFolders, headers, httpsHeaders, openFolders, openHeaders } from '../../../src/security/headers.ts';
import { generatedBy, type HostedSite } from './site.ts';

/** A site block for Caddy, which gets the certificate by itself. */
export const caddyConfiguration = ({ host, base, root }: HostedSite): string => {
  const lines = (given: Readonly<Record<string, string>>, indent: string): string =>
    Object.entries(given)
      .map(([name, value]) => `${indent}${name} "${value}"`)
      .join('\n');
  const paths = (folders: readonly string[]): string => folders.map((folder) => `${base}${folder}/*`).join(' ');
  return `# ${generatedBy}
# Set the host name and "root": see docs/deployment.md.

${host} {
	root * ${root}
	encode zstd gzip

	header {
${lines({ ...headers, ...httpsHeaders }, '\t\t')}
		Cache-Control "${caching.changing}"
		-Server
	}

	@fixed path ${paths(fixedFolders)}
	header @fixed Cache-Control "${caching.fixed}"

	@open path ${paths(openFolders)}
${lines(openHeaders, '\theader @open ')}

	# Nothing that starts with a dot is part of the site, but .well-known.
	@hidden {
		path */.*
		not path ${base}.well-known/*
	}
	error @hidden 404

	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
	file_server {
		precompressed br gzip
	}
}
`;
};
