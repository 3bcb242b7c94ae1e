import type { Initiative } from '../../schema/initiative.ts';
import { toJsonLines } from '../export/record.ts';
import { byId } from '../facets/sort.ts';
import type { Difference } from './compare-releases.ts';

/** What a release says of itself, in its manifest. */
export interface Manifest {
  readonly tag: string;
  /** Number of the form of its records; the first releases do not say it. */
  readonly format?: number;
  /** Day on which the data was frozen. */
  readonly date: string;
  /** Tag of the release before it. */
  readonly previous: string | null;
  readonly counts: {
    readonly initiatives: number;
    readonly countries: number;
    readonly organisations: number;
    readonly sources: number;
    readonly focusAreas: Readonly<Record<string, number>>;
    readonly status: Readonly<Record<string, number>>;
  };
  readonly changes: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  /** Name of the file among these that holds the schema which every record fits; the first releases do not say it. */
  readonly schema?: string;
}

export interface Release {
  readonly manifest: Manifest;
  readonly initiatives: readonly Initiative[];
  /** The frozen file as it is published. */
  readonly text: string;
  /** Texts of what else it holds, by the names of the files; the first releases hold nothing else. */
  readonly beside: Readonly<Record<string, string>>;
}

/** A file of a release as the site gives it. */
export interface ReleaseFile {
  readonly name: string;
  /** Path below the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Names of the files of a release. */
export const releaseFiles = {
  data: 'initiatives.jsonl',
  table: 'initiatives.csv',
  package: 'datapackage.json',
  manifest: 'manifest.json',
  changes: 'changes.md',
  bill: 'sbom.cdx.json',
  findings: 'findings.json',
  searchLog: 'search-log.json',
  schema: 'initiative.schema.json',
  checksums: 'checksums.txt',
} as const;

/** Name of the schema that the records of a release fit, also where it holds one and does not say so yet; undefined without one. */
export const schemaOfRelease = ({ manifest, beside }: Pick<Release, 'manifest' | 'beside'>): string | undefined =>
  manifest.schema ?? (beside[releaseFiles.schema] === undefined ? undefined : releaseFiles.schema);

/** For `sha256sum --check`. */
export const checksumsOf = ({ files }: Pick<Manifest, 'files'>): string => files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** Year and month, and a further number where there are several in a month: 2026.11, 2026.11.2. */
export const isReleaseTag = (tag: string): boolean => /^\d{4}\.(?:0[1-9]|1[0-2])(?:\.[1-9]\d*)?$/.test(tag);

const partsOf = (tag: string): number[] => tag.split('.').map(Number);

/** Oldest first. */
export const byTag = (a: string, b: string): number => {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (first[0] ?? 0) - (second[0] ?? 0) || (first[1] ?? 0) - (second[1] ?? 0) || (first[2] ?? 1) - (second[2] ?? 1);
};

/**
 * The frozen form: one record a line, by id, without addresses, so that it is the same wherever the site stands.
 * Lines that stay are stored once by git, however many releases there are.
 */
export const frozenText = (initiatives: readonly Initiative[]): string => toJsonLines(initiatives.toSorted(byId));

const tally = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

export const countsOf = (initiatives: readonly Initiative[]): Manifest['counts'] => ({
  initiatives: initiatives.length,
  countries: new Set(initiatives.flatMap(({ countries }) => countries).filter((code) => code !== 'global')).size,
  organisations: new Set(initiatives.flatMap(({ organisations }) => organisations.map(({ id }) => id))).size,
  sources: new Set(initiatives.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
  focusAreas: tally(initiatives.flatMap(({ focusAreas }) => focusAreas)),
  status: tally(initiatives.map(({ status }) => status)),
});

export const changeCounts = ({ added, removed, changed }: Difference): Manifest['changes'] => ({
  added: added.length,
  removed: removed.length,
  changed: changed.length,
});
