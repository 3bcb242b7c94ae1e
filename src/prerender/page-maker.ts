import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIContext, GetStaticPathsItem, RouteData, SSRManifest } from 'astro';

/** One file to be made: its path on the site, without the base, and the route that makes it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: string;
  /** Which of the route's own paths it is. */
  readonly at: number;
}

/** Where pages are addressed and where they are written. */
export interface Place {
  /** Address of the home page. */
  readonly home: string;
  /** Folder of the finished site. */
  readonly outFolder: string;
}

export type Render = (route: RouteData, path: PagePath) => Promise<Response>;

/** A route by name: two routes may have the same pattern. */
export const routeName = ({ route, component }: RouteData): string => `${route} ${component}`;

/** Pages are folders with an index, but for the one that a host gives where there is none; files for programs are what their path says. */
const fileOf = ({ type }: RouteData, path: string): string =>
  type === 'endpoint' ? path : path === '404' ? '404.html' : join(path, 'index.html');

const addressOf = (pathname: string, home: string): URL =>
  new URL(`${pathname.replace(/^\//, '')}${pathname.endsWith('/') ? '' : '/'}`, home);

export interface Made {
  /** Where it belongs. */
  readonly file: string;
  readonly body: Uint8Array;
}

/** @throws Error when a page cannot be made */
export const makePage = async (route: RouteData, path: PagePath, outFolder: string, render: Render): Promise<Made> => {
  const response = await render(route, path);
  const name = path.pathname.replace(/^\/|\/$/g, '');
  if (!response.ok && name !== '404') throw new Error(`${path.pathname} was answered with ${response.status} (${route.component}).`);
  return { file: join(outFolder, fileOf(route, name)), body: new Uint8Array(await response.arrayBuffer()) };
};

/** What answers with a file for programs. Of what Astro tells it, it may use this much. */
interface Endpoint {
  readonly GET: (asked: Pick<APIContext, 'params' | 'props' | 'site'>) => Response | Promise<Response>;
  readonly getStaticPaths?: () => GetStaticPathsItem[] | Promise<GetStaticPathsItem[]>;
}

/** Asks endpoints themselves: they are most of the files, and Astro's way to each takes longer than to make it. */
const createAskEndpoint = (site: URL) => {
  const known = new Map<Endpoint, Promise<GetStaticPathsItem[]>>();
  return async (endpoint: Endpoint, { pathname, at }: PagePath): Promise<Response> => {
    if (endpoint.getStaticPaths === undefined) return endpoint.GET({ params: {}, props: {}, site });
    let paths = known.get(endpoint);
    if (paths === undefined) known.set(endpoint, (paths = Promise.resolve(endpoint.getStaticPaths())));
    const path = (await paths)[at];
    if (path === undefined) throw new Error(`Nothing is known of ${pathname}.`);
    return endpoint.GET({ params: path.params as APIContext['params'], props: path.props ?? {}, site });
  };
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
 * Loads the bundle of pages into this thread. The styles of each page come from the bundle's own list of routes; Astro
 * takes them from what it knows of the bundle, which other threads do not have.
 */
export const loadPages = async ({ outFolder, home }: Place): Promise<{ routes: ReadonlyMap<string, RouteData>; render: Render }> => {
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
  const found = manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const modules = new Map(await Promise.all(found.map(async (route) => [routeName(route), await app.getComponentByRoute(route)] as const)));
  const askEndpoint = createAskEndpoint(new URL(manifest.site ?? home));
  return {
    routes: new Map(found.map((route) => [routeName(route), route])),
    render: (route, path) =>
      route.type === 'endpoint'
        ? askEndpoint(modules.get(path.route) as Endpoint, path)
        : app.render(new Request(addressOf(path.pathname, home)), { routeData: route }),
  };
};
