import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The steps of a build, in order, each with the seconds it took. */
export interface Phases {
  /** Settings, and the entries read into the store. */
  readonly content: number;
  /** Code and styles. */
  readonly bundle: number;
  /** Every page and data file. */
  readonly pages: number;
  /** Sitemap and full-text index. */
  readonly index: number;
  readonly total: number;
}

/** Notes when each step of a build ends. */
export const createPhases = () => {
  const ends = { content: 0, bundle: 0, pages: 0, index: 0 };
  const integration: AstroIntegration = {
    name: 'phases',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The last bundle is closed when the first page is about to be made.
        updateConfig({ vite: { plugins: [{ name: 'phases', closeBundle: () => void (ends.bundle = process.uptime()) }] } });
      },
      'astro:build:start': () => void (ends.content = process.uptime()),
      'astro:build:generated': () => void (ends.pages = process.uptime()),
    },
  };
  const phases = (): Phases => ({
    content: ends.content,
    bundle: ends.bundle - ends.content,
    pages: ends.pages - ends.bundle,
    index: process.uptime() - ends.pages,
    total: process.uptime(),
  });
  return { integration, write: (file: string) => writeFile(file, `${JSON.stringify(phases(), null, 2)}\n`) };
};
