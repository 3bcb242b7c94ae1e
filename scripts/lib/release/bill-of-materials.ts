interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const component = (path: string, { version, integrity = '', license }: Locked) => {
  const name = nameIn(path);
  const [algorithm = '', digest = ''] = integrity.split('-', 2);
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
  };
};

/**
 * What the site is made with, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): each package once, with its digest,
 * without what only tests and development use. From the lock file, and the same for the same lock file.
 */
export const billOfMaterials = ({ name, version, packages }: LockFile): string => {
  const used = Object.entries(packages).filter(([path, { dev = false }]) => path !== '' && !dev);
  const components = new Map(used.map(([path, locked]) => [`${nameIn(path)}@${locked.version}`, component(path, locked)]));
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'application', name, version } },
      components: [...components.values()],
    },
    null,
    2,
  )}\n`;
};
