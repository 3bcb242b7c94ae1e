import { settings } from '../settings.ts';

type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * Nothing is allowed but files of the site itself: no page but one has a script or style of its own, and no script may turn
 * text into markup. `data:` pictures cannot carry anything out; "Leave this site" empties the icon of the tab with one.
 */
const strict: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** Style and script of the one page that carries its own, to be opened from a memory stick. A test holds both against their texts. */
const standaloneStyle = "'sha256-75zr8FOMM8GlbdzXDyhX4ZNX10YUKqTzxxupQzVCed4='";
const standaloneScript = "'sha256-h+EfwxKywP4W97irG/J2F8yYwyc1gyOoffWEfmp4giA='";

/** What a page may need beyond that. */
const needs = {
  /** Pagefind's search runs as WebAssembly. */
  webassembly: (policy) => ({ ...policy, 'script-src': [...(policy['script-src'] ?? []), "'wasm-unsafe-eval'"] }),
  /** A worker that makes files of chosen entries, at one address and no other: the one rule that their script makes. Markup from text stays refused. */
  fileWorker: (policy) => ({ ...policy, 'trusted-types': ['file-worker'] }),
  /** Lists drawn by script, from templates that escape, and the worker of the full-text search. */
  markup: ({ 'require-trusted-types-for': _for, 'trusted-types': _types, ...policy }) => policy,
  /** The form for a correction, which opens a letter or the public form of the repository's host. No other page may send anything elsewhere. */
  sentForm: (policy) => ({ ...policy, 'form-action': ["'self'", 'mailto:', new URL(settings.repository.url).origin] }),
  standalone: (policy) => ({
    ...policy,
    'style-src': [...(policy['style-src'] ?? []), standaloneStyle],
    'script-src': [...(policy['script-src'] ?? []), standaloneScript],
  }),
} as const satisfies Record<string, (policy: Policy) => Policy>;

export type Need = keyof typeof needs;

const meeting = (needed: readonly Need[]): Policy => needed.reduce<Policy>((policy, need) => needs[need](policy), strict);

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The policy inside one page, which allows that page no more than it needs. */
export const pagePolicy = (needed: readonly Need[]): string => write(meeting(needed));

/** A page that loads nothing at all. */
export const standalonePolicy: string = write({
  'default-src': ["'none'"],
  'style-src': [standaloneStyle],
  'script-src': [standaloneScript],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

/** What any page needs. Sent with every page and stated in each as well, where both hold: so a page keeps to its own. */
const common = meeting(Object.keys(needs) as Need[]);

/** Directives that browsers take from a header only: who may show a page in a frame. */
export const framing = { none: "frame-ancestors 'none'", anyone: 'frame-ancestors *' } as const;

export const headerPolicy = {
  /** For hosts that can only add to it. */
  open: write(common),
  pages: `${write(common)}; ${framing.none}`,
  /** For pages made to be shown in other websites. */
  framed: `${write(common)}; ${framing.anyone}`,
} as const;
