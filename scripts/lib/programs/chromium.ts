import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages, runs } from './packages.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of the system, found on the PATH. Some systems only have a stub of that name that asks to install it. */
const systemChromium = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
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
export const launchOptions = () => {
  const executablePath = systemChromium();
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

const starts = async (): Promise<boolean> => {
  try {
    const browser = await chromium.launch(launchOptions());
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
export const ensureChromium = async (): Promise<void> => {
  if (await starts()) return;
  console.log('No Chromium found: installing one …');
  if (installPackages('chromium', 'fonts-dejavu-core', 'ca-certificates') && (await starts())) return;
  if (installOwn() && (await starts())) return;
  throw new Error(
    'The browser tests need Chromium, and installing it did not work here. Install the package "chromium" (Debian, Fedora, Arch) or "chromium-browser", ' +
      'or Google Chrome, or run "npx playwright install --with-deps chromium"; then run the tests again.',
  );
};
