import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/lib/programs/chromium.ts';
import { measure, type Measured } from './measure.ts';
import { pageTypesOf } from './page-types.ts';
import { whileServed } from './serve-site.ts';
import { temporaryFolder } from './temporary.ts';

const own = 'bench/lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of the largest page of a type. */
export interface LighthouseResult {
  readonly page: string;
  readonly address: string;
  /** Of 100, as its simulated slow phone sees the page. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds until the largest part of the first screen stands there. */
  readonly largestPaint: number;
  /** Titles of the audits that cost points. */
  readonly failed: readonly string[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
}

/** The part of its report that is read: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Report {
  readonly categories: Readonly<
    Record<Category, { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

const read = ({ categories: judged, audits }: Report): Omit<LighthouseResult, 'page' | 'address'> => ({
  scores: Object.fromEntries(categories.map((category) => [category, Math.round(judged[category].score * 100)])) as Record<
    Category,
    number
  >,
  largestPaint: audits['largest-contentful-paint']?.numericValue ?? 0,
  failed: categories.flatMap((category) =>
    judged[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit !== undefined && audit.score !== null && audit.score < 0.9 ? [audit.title] : [];
    }),
  ),
});

/** Other work on the machine makes a page slower and never faster, so the best of a few counts. */
const mostTimes = 3;

/** Judges the largest page of each type of a built site, as a slow phone with a slow line opens it. */
export const measureLighthouse = async (site: string): Promise<readonly LighthouseResult[]> => {
  const place = await temporaryFolder('lighthouse');
  await cp(own, place, { recursive: true });
  await measure('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: place });
  const { executablePath = chromium.executablePath(), args } = launchOptions('whole');
  return whileServed(site, async (home) => {
    const results: LighthouseResult[] = [];
    for (const { page, address } of pageTypesOf(site)) {
      const command = [
        'node_modules/lighthouse/cli/index.js',
        `${home}${address}`,
        '--quiet',
        '--output=json',
        '--output-path=report.json',
        `--only-categories=${categories.join(',')}`,
        `--chrome-flags=--headless=new ${args.join(' ')}`,
      ];
      const run = (): Promise<Measured> => measure(process.execPath, command, { cwd: place, env: { CHROME_PATH: executablePath } });
      const judged: LighthouseResult[] = [];
      while (judged.length < mostTimes && judged.every(({ scores }) => scores.performance < 100)) {
        // On a busy machine a recording can begin too late; Lighthouse itself says to run it again.
        await run().catch(run).catch(run);
        judged.push({ page, address: `/${address}`, ...read(JSON.parse(await readFile(join(place, 'report.json'), 'utf8')) as Report) });
      }
      results.push(...judged.toSorted((a, b) => b.scores.performance - a.scores.performance).slice(0, 1));
    }
    return results;
  });
};
