import { domainOf } from './domain.ts';

/** Names that makers give to the copy of a site that is not published yet: `staging12.`, `dev-v4.`, `www-example.demo.` */
const previewLabel = /^(?:demo|dev|preview|stage|staging|stg|test|uat)(?:-?v?\d+)?$/;

/** Where a site stands under the name of its builder or carrier, before or beside its own. */
const builders: ReadonlySet<string> = new Set(['azurewebsites.net', 'cloudfront.net', 'squarespace.com', 'webflow.io', 'wpengine.com']);

/**
 * Whether a host is where makers try a site out, so that a page there can differ from the published one and go without notice.
 * The name that somebody registered is never taken for it: `test.example` is one, `test` of `test.de` is not.
 * @param host name in small letters, as `URL.hostname` gives it
 */
export const isPreviewHost = (host: string): boolean => {
  const domain = domainOf(host);
  if (domain === undefined) return false;
  const registered = `${domain.label}.${domain.suffix}`;
  const before = host.slice(0, -registered.length).split('.').filter(Boolean);
  if (builders.has(registered)) return before.length > 0 && before.join('.') !== 'www';
  return before.some((label) => previewLabel.test(label));
};
