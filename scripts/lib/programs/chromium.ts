import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages, runs } from './packages.ts';

const wholeNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Which Chromium is wanted: the whole browser, or for tests the same engine without what a window has around the page, which takes
 * a third of the time that a page costs. The whole one does where there is no other.
 */
type Kind = 'headless' | 'whole';

const namesOf: Readonly<Record<Kind, readonly string[]>> = { headless: ['chromium-headless-shell', ...wholeNames], whole: wholeNames };

/** The Chromium of the system, found on the PATH. Some systems only have a stub of that name that asks to install it. */
const systemChromium = (kind: Kind): string | undefined =>
  namesOf[kind]
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0);

/**
 * Features of the browser's own window that cost a core second for each page a test opens, and, since a second list
 * takes the place of the first, those of Playwright's list that fetch something by themselves or change addresses.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** How the tests start their browser: the system's where there is one, else Playwright's own. */
export const launchOptions = (kind: Kind = 'headless') => {
  const executablePath = systemChromium(kind);
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${disabledFeatures.join(',')}`,
    ],
  };
};

const starts = async (kind: Kind): Promise<boolean> => {
  try {
    const browser = await chromium.launch(launchOptions(kind));
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const installOwn = (): boolean => runs(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');

/**
 * Finds a Chromium that starts, or brings one: as a package where this is Debian and we are root, else Playwright's own.
 * @throws Error that says what to install
 */
export const ensureChromium = async (kind: Kind = 'headless'): Promise<void> => {
  if (await starts(kind)) return;
  console.log('No Chromium found: installing one …');
  for (const name of kind === 'headless' ? ['chromium-headless-shell', 'chromium'] : ['chromium'])
    if (installPackages(name, 'fonts-dejavu-core', 'ca-certificates') && (await starts(kind))) return;
  if (installOwn() && (await starts(kind))) return;
  throw new Error(
    'The browser tests need Chromium, and installing it did not work here. Install the package "chromium" (Debian, Fedora, Arch) or "chromium-browser", ' +
      'or Google Chrome, or run "npx playwright install --with-deps chromium"; then run the tests again.',
  );
};
