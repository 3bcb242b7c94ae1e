import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';

/** One file to be made: its path on the site, without the base, and the route that makes it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: string;
}

/** Where pages are addressed and where they are written. */
export interface Place {
  /** Address of the home page. */
  readonly home: string;
  /** Folder of the finished site. */
  readonly outFolder: string;
}

export type Render = (request: Request, route: RouteData) => Promise<Response>;

/** A route by name: two routes may have the same pattern. */
export const routeName = ({ route, component }: RouteData): string => `${route} ${component}`;

/** Pages are folders with an index, but for the one that a host gives where there is none; files for programs are what their path says. */
const fileOf = ({ type }: RouteData, path: string): string =>
  type === 'endpoint' ? path : path === '404' ? '404.html' : join(path, 'index.html');

/** Astro asks for files for programs at whatever path it gave them itself. */
const addressOf = ({ type }: RouteData, pathname: string, home: string): URL =>
  new URL(`${pathname.replace(/^\//, '')}${type === 'endpoint' || pathname.endsWith('/') ? '' : '/'}`, home);

export interface Made {
  /** Where it belongs. */
  readonly file: string;
  readonly body: Uint8Array;
}

/** @throws Error when a page cannot be made */
export const makePage = async (route: RouteData, pathname: string, { home, outFolder }: Place, render: Render): Promise<Made> => {
  const path = pathname.replace(/^\/|\/$/g, '');
  const response = await render(new Request(addressOf(route, pathname, home)), route);
  if (!response.ok && path !== '404') throw new Error(`${pathname} was answered with ${response.status} (${route.component}).`);
  return { file: join(outFolder, fileOf(route, path)), body: new Uint8Array(await response.arrayBuffer()) };
};

/** The part of Astro's bundle of pages that a thread of its own needs. */
interface PrerenderEntry {
  readonly manifest: SSRManifest;
  readonly app: {
    readonly logger: unknown;
    readonly setInternals: (internals: unknown) => void;
    readonly setOptions: (options: unknown) => void;
    readonly getComponentByRoute: (route: RouteData) => Promise<unknown>;
    readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  };
}

/** Where Astro puts the bundle of pages while it makes them. */
const bundleFolder = '.prerender';

/**
 * Loads the bundle of pages into this thread. Astro does the same in its own thread, from what it knows of the bundle;
 * here the styles of each page come from the bundle's own list of routes.
 */
export const loadPages = async (outFolder: string): Promise<{ routes: ReadonlyMap<string, RouteData>; render: Render }> => {
  const folder = join(outFolder, bundleFolder);
  const name = readdirSync(folder).find((file) => file.startsWith('prerender-entry.'));
  if (name === undefined) throw new Error(`${folder} has no bundle of pages.`);
  const { app, manifest } = (await import(pathToFileURL(join(folder, name)).href)) as PrerenderEntry;
  const pagesByKeys = new Map(
    manifest.routes.map(({ routeData, styles }) => [
      `${routeData.route}&${routeData.component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const routes = manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  await Promise.all(routes.map((route) => app.getComponentByRoute(route)));
  return {
    routes: new Map(routes.map((route) => [routeName(route), route])),
    render: (request, routeData) => app.render(request, { routeData }),
  };
};
