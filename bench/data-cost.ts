import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuildResult } from './builds.ts';

/** What one file of the whole catalogue weighs, and what it takes to make it. */
export interface DataFileCost {
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly coreSeconds: number;
}

/** The files of the whole catalogue beside the build that made them. */
export interface DataCost {
  /** Of the whole build, on all cores. */
  readonly buildCoreSeconds: number | undefined;
  readonly files: readonly DataFileCost[];
}

/** @param site folder of the site that the build made */
export const dataCostOf = (site: string, { cpuSeconds, phases }: BuildResult): DataCost => ({
  buildCoreSeconds: cpuSeconds,
  files: Object.entries(phases.dataFiles)
    .map(([path, coreSeconds]) => {
      const content = readFileSync(join(site, path));
      return { path, bytes: content.byteLength, gzip: gzipSync(content, { level: 6 }).byteLength, coreSeconds };
    })
    .toSorted((a, b) => b.bytes - a.bytes),
});
