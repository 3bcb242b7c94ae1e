import {
  caching,
  fixedFolders,
  framedHeaders,
  framedPages,
  headers,
  httpsHeaders,
  openFolders,
  openHeaders,
} from '../../../src/security/headers.ts';
import { languageFolders } from './language-folders.ts';
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

	@fixed path ${paths(fixedFolders)}
	@open path ${paths(openFolders)}
	@framed path ${framedPages.flatMap((page) => [`*/${page}/`, `*/${page}/index.html`]).join(' ')}
	# In this order, so that what comes later holds.
	route {
		header {
${lines({ ...headers, ...httpsHeaders }, '\t\t\t')}
			Cache-Control "${caching.changing}"
		}
		# By itself: a block that takes something away is carried out last, and would undo what comes below.
		header -Server
		header @fixed Cache-Control "${caching.fixed}"
${lines(openHeaders, '\t\theader @open ')}
		# Pages that other websites may show in a frame.
		header @framed Content-Security-Policy "${framedHeaders['Content-Security-Policy'] ?? ''}"
		header @framed -X-Frame-Options
	}

	# Nothing that starts with a dot is part of the site, but .well-known.
	@hidden {
		path */.*
		not path ${base}.well-known/*
	}
	error @hidden 404

	handle_errors {
		# In the language of the folder.
		@language path_regexp language ^${base}(${languageFolders.join('|')})(?:/|$)
		handle @language {
			rewrite * ${base}{re.language.1}/404.html
			file_server
		}
		handle {
			rewrite * ${base}404.html
			file_server
		}
	}
	file_server {
		precompressed br gzip
	}
}
`;
};
