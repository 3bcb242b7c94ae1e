import {
  builds,
  checks,
  dataCosts,
  dataFileSizes,
  firstViews,
  hand,
  lighthouse,
  rivals,
  runs,
  sizes,
  splits,
  whole,
  writing,
} from './report-tables.ts';
import type { SizeResult } from './bench-results.ts';

const section = (title: string, text: string, ...tables: readonly string[]): string =>
  tables.every((rows) => rows === '') ? '' : `## ${title}\n\n${text}\n\n${tables.join('\n')}\n`;

/** The report, made from the figures alone. */
export const reportOf = (results: readonly SizeResult[]): string => {
  const largest = results.filter(({ sizes: found, languages }) => found !== undefined && languages === undefined).at(-1);
  return [
    '# Performance\n',
    'Written by `npm run bench` from `docs/performance.json`; do not edit. The entries are made up from the shapes of the real ones, always the same for the same size. Seconds are on the clock; core seconds add up all cores and change less when the machine has other work. The load says how many processes wanted a core while it was measured: above the number of cores other work slowed everything down, and the figures are an upper bound.\n',
    runs(results),
    section(
      'Building',
      'All languages unless the first table says otherwise, with every data file and the full-text index. The four steps are in seconds on the clock: entries are read (“Content”), Astro puts code together (“Bundle”) and makes the pages one after the other; the full-text index and the files of each entry are made beside both, with the core they leave, so together the steps are more than the whole. Nothing is kept from one build to the next, so a build after an edit takes as long. “ms a file” is the time of the step “Pages” for each file of the site, pages and data files alike; “pages a second” are those people read, over the whole build. The peak is the most memory of all processes of the build at one moment; what they share counts once.',
      builds(results),
    ),
    '![Core seconds of a build by entries](performance-build.svg)\n',
    section(
      'In parts',
      'The seconds of a build, in one piece and in a part for each language, built one after the other here and at once on machines of their own.',
      splits(results),
    ),
    section('Checking', 'The command `npm run check` alone.', checks(results)),
    section(
      'Writing',
      'The development server, in seconds: from `npm run dev` to the whole home page, without and with what the start before it kept (core seconds in brackets), and from saving an entry to its page with the new text.',
      writing(results),
    ),
    section(
      'Beside other builders',
      'The same entries, one language, entry pages and a plain list. They make fewer kinds of pages, so compare the time a page: the last columns divide it by that of the others.',
      rivals(results),
    ),
    largest === undefined
      ? ''
      : section(
          `What is built from ${whole(largest.entries)} entries`,
          'Bytes as they lie on the disk; compressed where it says so.',
          sizes(largest),
        ),
    section(
      'Data files',
      'The files that hold the whole catalogue, from every build: nothing of them is left to a release. Core seconds are those of the thread that makes the pages, of which they are a part; the share is of the core seconds of the whole build. A catalogue of more than 1,000 entries gives further parts of the JSON document. Below, each file: kB, kB with gzip in brackets, core milliseconds.',
      dataCosts(results),
      dataFileSizes(results),
    ),
    section(
      'First view',
      'Everything the largest page of each type transfers with gzip in kB, script in brackets, then the number of requests. A million such views transfer as many GB as it says kB, in as many million requests.',
      firstViews(results),
    ),
    section(
      'In the visitor’s hand',
      'Chromium on the machine of the bench, served from it without delay. Two hundred random selections, each on a page at rest with three filters open; forty queries. “Work” is what the main thread computed, by its own clock, from the event until the new count and list were laid out: script, style and layout, and for everything also the painting of the frames before. “On the screen” is time on the wall until the frame that shows it is painted, waiting for frames and for other work on the machine included; a frame comes every 17 ms. A task takes longer on the clock than it works where browser, painting and worker share two cores.',
      hand(results),
    ),
    '![Milliseconds at the 95th percentile by entries](performance-hand.svg)\n',
    section(
      'Lighthouse',
      'The largest page of each type, of 100, on the slow phone and the slow line that it simulates: the best of at most three runs, since other work on the machine only makes a page slower.',
      lighthouse(results),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n');
};
