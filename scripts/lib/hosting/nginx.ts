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

/** Text that nginx should pack; fonts and the search index are packed already. */
const packedTypes = [
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/rss+xml',
  'application/wasm',
  'application/x-ndjson',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/xml',
];

/** Headers that pages made for frames have another value of, or none. */
const varying = Object.keys(headers).filter((name) => headers[name] !== framedHeaders[name]);
const variable = (name: string): string => `$landscape_${name.toLowerCase().replaceAll('-', '_')}`;

const oneOf = (folders: readonly string[]): string => `(${folders.join('|')})`;

/** A configuration for the http level of nginx, such as a file in /etc/nginx/conf.d/. */
export const nginxConfiguration = ({ host, base, root }: HostedSite): string => {
  const sent = Object.entries({ ...headers, ...httpsHeaders });
  const [openName, openValue] = Object.entries(openHeaders)[0] ?? [];
  const framed = varying.map(
    (name) => `map $uri ${variable(name)} {
  default "${headers[name] ?? ''}";
  "~/${oneOf(framedPages)}/(index\\.html)?$" "${framedHeaders[name] ?? ''}";
}`,
  );
  return `# ${generatedBy}
# Set "server_name" and "root", and add the certificate: see docs/deployment.md.

map $uri $landscape_caching {
  default "${caching.changing}";
  "~^${base}${oneOf(fixedFolders)}/" "${caching.fixed}";
}

map $uri $landscape_origin {
  default "";
  "~^${base}${oneOf(openFolders)}/" "${openValue}";
}

# What is not there is answered in the language of its folder.
map $uri $landscape_not_found {
  default "${base}404.html";
  "~^${base}(?<landscape_folder>${languageFolders.join('|')})(/|$)" "${base}$landscape_folder/404.html";
}

# Pages that other websites may show in a frame.
${framed.join('\n\n')}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root ${root};

  server_tokens off;
  # Redirects hold no host and port, so they are right behind a proxy too.
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml application/javascript application/json application/xml image/svg+xml;

  gzip on;
  # Takes file.gz where it lies beside the file.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_types ${packedTypes.join(' ')};

${sent.map(([name, value]) => `  add_header ${name} ${varying.includes(name) ? variable(name) : `"${value}"`} always;`).join('\n')}
  add_header ${openName} $landscape_origin always;
  add_header Cache-Control $landscape_caching always;

  index index.html;
  autoindex off;
  # A folder without a page is as absent as a file that is not there.
  error_page 403 404 =404 $landscape_not_found;

  location / {
    try_files $uri $uri/ =404;
  }

  location ~ \\.(csv|jsonl)$ {
    types {
      text/csv csv;
      application/x-ndjson jsonl;
    }
    try_files $uri =404;
  }

  # Nothing that starts with a dot is part of the site, but .well-known.
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}
`;
};
