import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIContext, GetStaticPathsItem, RouteData, SSRManifest } from 'astro';
import { keyOf, type Shown } from './page-key.ts';
import { answerPlainly, type PlainResponse } from './plain-response.ts';

/** One file to be made: its path on the site, without the base, and the route that makes it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: string;
  /** Which of the route's own paths it is. */
  readonly at: number;
}

/** Where the code of pages is, and where pages will be addressed. */
export interface Place {
  /** Address of the home page. */
  readonly home: string;
  /** Folder of the code of all pages, as Astro puts it together. */
  readonly codeFolder: string;
}

/** A route by name: two routes may have the same pattern. */
const routeName = ({ route, component }: RouteData): string => `${route} ${component}`;

/** Pages are folders with an index, but for the one that a host gives where there is none; files for programs are what their path says. */
const fileOf = ({ type }: RouteData, path: string): string =>
  type === 'endpoint' ? path : path === '404' ? '404.html' : join(path, 'index.html');

/**
 * The path of a route with its parameters, which are ids and numbers and need no escaping. Astro works each out twice, which
 * for ten thousand entries keeps all threads waiting for more than a second.
 * @throws Error when a parameter is missing
 */
const pathnameOf = ({ segments, type, component }: RouteData, params: GetStaticPathsItem['params']): string => {
  const textOf = ({ content, dynamic, spread }: RouteData['segments'][number][number]): string => {
    if (!dynamic) return content;
    const text = params[spread ? content.slice('...'.length) : content];
    if (text === undefined && !spread) throw new Error(`A path of ${component} has no ${content}.`);
    return String(text ?? '');
  };
  const names = segments.map((segment) => segment.map(textOf).join('')).filter((name) => name !== '');
  return `/${names.map((name, at) => (type === 'page' || at < names.length - 1 ? `${name}/` : name)).join('')}`;
};

const addressOf = (pathname: string, home: string): URL =>
  new URL(`${pathname.replace(/^\//, '')}${pathname.endsWith('/') ? '' : '/'}`, home);

/** What makes files of one route. Of what Astro tells an endpoint, it may use this much. */
interface PageModule {
  readonly getStaticPaths?: () => GetStaticPathsItem[] | Promise<GetStaticPathsItem[]>;
  readonly GET?: (asked: Pick<APIContext, 'params' | 'props' | 'site'>) => Response | Promise<Response>;
  /** A name for routes that share costly work: their paths are made one after the other in one thread, files before pages. */
  readonly together?: string;
  /** Everything the page shows, where it says so; it is left as it was when none of that has changed. */
  readonly shown?: (asked: Pick<APIContext, 'params' | 'props'>) => Shown;
}

/** The part of Astro's bundle of pages that a thread of its own needs. */
interface PrerenderEntry {
  readonly manifest: SSRManifest;
  readonly app: {
    readonly getComponentByRoute: (route: RouteData) => Promise<unknown>;
    readonly logger: unknown;
    readonly setInternals: (internals: unknown) => void;
    readonly setOptions: (options: unknown) => void;
    readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  };
}

export interface PageMaker {
  /** Everything to be made, in no order. */
  readonly paths: () => Promise<readonly PagePath[]>;
  /** Where the file of a page belongs, below the folder of the site. */
  readonly fileOf: (path: PagePath) => string;
  /** Digest of everything the page shows, besides code; nothing for a page that does not say what it shows. */
  readonly keyOf: (path: PagePath) => Promise<string | undefined>;
  /** The name under which the route shares costly work with others, if it does. */
  readonly togetherOf: (path: PagePath) => string | undefined;
  /**
   * The whole page or text, or a file in pieces as they are made.
   * @throws Error when the page cannot be made
   */
  readonly make: (path: PagePath) => Promise<string | Uint8Array | ReadableStream<Uint8Array>>;
}

/** The paths of each module with parameters, worked out once. */
const createPaths = () => {
  const known = new Map<PageModule, Promise<GetStaticPathsItem[]>>();
  return (module: PageModule): Promise<GetStaticPathsItem[]> | undefined => {
    if (module.getStaticPaths === undefined) return undefined;
    let paths = known.get(module);
    if (paths === undefined) known.set(module, (paths = Promise.resolve(module.getStaticPaths())));
    return paths;
  };
};

/**
 * Loads the code of pages into this thread. The styles of each page come from the code's own list of routes; Astro takes
 * them from what it knows while it puts the code together.
 */
export const loadPages = async ({ codeFolder, home }: Place): Promise<PageMaker> => {
  const name = readdirSync(codeFolder).find((file) => file.startsWith('prerender-entry.'));
  if (name === undefined) throw new Error(`${codeFolder} has no code of pages.`);
  answerPlainly();
  const { app, manifest } = (await import(pathToFileURL(join(codeFolder, name)).href)) as PrerenderEntry;
  const pagesByKeys = new Map(
    manifest.routes.map(({ routeData, styles }) => [
      `${routeData.route}&${routeData.component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const routes = new Map(
    manifest.routes.flatMap(({ routeData }) => (routeData.prerender ? [[routeName(routeData), routeData] as const] : [])),
  );
  // Astro knows them as anything that a page may be.
  const moduleOf = async (route: RouteData) => (await app.getComponentByRoute(route)) as PageModule;
  const modules = new Map(await Promise.all([...routes].map(async ([key, route]) => [key, await moduleOf(route)] as const)));
  const site = new URL(manifest.site ?? home);
  const pathsOf = createPaths();

  const routeOf = ({ pathname, route: key }: PagePath) => {
    const [route, module] = [routes.get(key), modules.get(key)];
    if (route === undefined || module === undefined) throw new Error(`Nothing makes ${pathname}, ${key}.`);
    return { route, module };
  };
  const asked = async (module: PageModule, { pathname, at }: PagePath): Promise<Pick<APIContext, 'params' | 'props'>> => {
    const paths = await pathsOf(module);
    if (paths === undefined) return { params: {}, props: {} };
    const path = paths[at];
    if (path === undefined) throw new Error(`Nothing is known of ${pathname}.`);
    return { params: path.params as APIContext['params'], props: path.props ?? {} };
  };
  const pathsOfRoute = async ([name, route]: readonly [string, RouteData]): Promise<readonly PagePath[]> => {
    const module = modules.get(name);
    const paths = (module && (await pathsOf(module))) ?? [{ params: {} }];
    return paths.map(({ params }, at) => ({ pathname: pathnameOf(route, params), route: name, at }));
  };
  /** Endpoints are asked here: they are most of the files, and Astro's way to each takes longer than to make it. */
  const answer = async (path: PagePath): Promise<PlainResponse> => {
    const { route, module } = routeOf(path);
    const response =
      module.GET === undefined
        ? await app.render(new Request(addressOf(path.pathname, home)), { routeData: route })
        : await module.GET({ ...(await asked(module, path)), site });
    // This thread makes no others.
    return response as unknown as PlainResponse;
  };
  const nameOf = ({ pathname }: PagePath): string => pathname.replace(/^\/|\/$/g, '');

  return {
    paths: async () => (await Promise.all([...routes].map(pathsOfRoute))).flat(),
    fileOf: (path) => fileOf(routeOf(path).route, nameOf(path)),
    keyOf: async (path) => {
      const { module } = routeOf(path);
      return module.shown && keyOf(module.shown(await asked(module, path)));
    },
    togetherOf: (path) => routeOf(path).module.together,
    make: async (path) => {
      const { ok, status, body } = await answer(path);
      if (!ok && nameOf(path) !== '404') throw new Error(`${path.pathname} was answered with ${status} (${path.route}).`);
      if (typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream) return body;
      throw new TypeError(`${path.pathname} was answered with neither text nor bytes (${path.route}).`);
    },
  };
};
