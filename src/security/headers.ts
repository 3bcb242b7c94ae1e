import { framing, headerPolicy } from './policy.ts';

/** Abilities of the browser that no page of the site uses. */
const switchedOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

type Headers = Readonly<Record<string, string>>;

/** Sent with every answer. */
const always: Headers = {
  'Permissions-Policy': switchedOff.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const headers: Headers = { 'Content-Security-Policy': headerPolicy.pages, 'X-Frame-Options': 'DENY', ...always };

/** Pages made to be shown in other websites, in every language, from the root of the site. */
export const framedPages = ['landscape/embed'] as const;
export const framedHeaders: Headers = { 'Content-Security-Policy': headerPolicy.framed, ...always };

/** For hosts that cannot take a header back from some pages: nothing about frames, and that added to all others. */
export const additiveHeaders: Headers = { 'Content-Security-Policy': headerPolicy.open, ...always };
export const unframedFolders = [
  'about',
  'accessibility',
  'by',
  'changes',
  'compare',
  'contribute',
  'data',
  'f',
  'findings',
  'focus',
  'helplines',
  'initiatives',
  'methodology',
  'network',
  'organisations',
  'plan',
  'report',
  'safety',
] as const;
/** Pages beside one that may be framed, so that their folder cannot be named whole; the home page is one. */
export const unframedPages = ['', 'landscape/', 'landscape/region/', 'landscape/technology/', 'landscape/user/'] as const;
export const unframedHeaders: Headers = { 'Content-Security-Policy': framing.none, 'X-Frame-Options': 'DENY' };

/** Sent by hosts that speak HTTPS; browsers ignore it elsewhere. */
export const httpsHeaders: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

export const caching = {
  /** Pages and files that keep their name when they change. */
  changing: 'public, max-age=300',
  /** Files whose name holds a digest of what is in them. */
  fixed: 'public, max-age=31536000, immutable',
} as const;

/**
 * Folders of files that never change under their name, from the root of the site. In a part of the full-text index one does,
 * but it is asked for with its digest.
 */
export const fixedFolders = ['_astro', 'explorer', 'pagefind/fragment', 'pagefind/index', 'pagefind/parts'] as const;

/** Folders whose files scripts on other websites may read. */
export const openFolders = ['api', 'data', 'schema'] as const;
export const openHeaders: Headers = { 'Access-Control-Allow-Origin': '*' };

const isIn = (folders: readonly string[], path: string): boolean => folders.some((folder) => path.startsWith(`/${folder}/`));

/** What is sent with a file of the site, by its path from the root of the site. */
export const headersOf = (path: string): Headers => ({
  ...(framedPages.some((page) => path.endsWith(`/${page}/`) || path.endsWith(`/${page}/index.html`)) ? framedHeaders : headers),
  ...(isIn(openFolders, path) ? openHeaders : {}),
  'Cache-Control': isIn(fixedFolders, path) ? caching.fixed : caching.changing,
});
