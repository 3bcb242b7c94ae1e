import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isNginxLeftOut } from '../../scripts/lib/programs/nginx-program.ts';
import { isLynxLeftOut, lynxCommand } from '../../scripts/lib/programs/text-browser.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import type { HostServer } from '../scripts/hosting/host-server.ts';
import { startNginx } from '../scripts/hosting/nginx-server.ts';
import { base, siteFolder } from './built-site.ts';

const run = promisify(execFile);
let server: HostServer;

beforeAll(async () => {
  server = await startNginx(await readFile('deploy/nginx.conf', 'utf8'), siteFolder, base);
});
afterAll(() => server.stop());

interface Shown {
  readonly text: string;
  readonly follow: (words: string) => Promise<Shown>;
}

/** A page as a text browser shows it, with its links to follow by their words. */
const open = async (address: string): Promise<Shown> => {
  const options = ['-dump', '-width=120', '-display_charset=utf-8', '-assume_charset=utf-8', address];
  const { stdout } = await run(lynxCommand(), options, { env: { ...process.env, LANG: 'C.UTF-8' } });
  const [text = '', references = ''] = stdout.split(/\n\s*References\n/);
  return {
    text,
    follow: (words) => {
      const number = new RegExp(`\\[(\\d+)\\]${words.replaceAll(' ', '\\s+')}`).exec(text)?.[1];
      const href = new RegExp(`^ *${number}\\. (\\S+)$`, 'm').exec(references)?.[1];
      if (number === undefined || href === undefined) throw new Error(`No link “${words}” in:\n${stdout}`);
      return open(href);
    },
  };
};

test.skipIf(isLynxLeftOut() || isNginxLeftOut()).each(siteLanguages)(
  'a text browser reads a number, three pages from home: %s',
  async (language) => {
    const { common, helplines } = stringsOf(language);
    const home = await open(`${server.origin}${base}${language === 'en' ? '' : `${language}/`}`);
    const list = await home.follow(common.nav.helplines);
    expect(list.text).toContain(helplines.title);
    const country = await list.follow(countryName('GB', language));
    // Lines are broken anywhere between words.
    const words = country.text.replaceAll(/\s+/g, ' ');
    expect(words).toContain('08000 121 700');
    expect(words).toContain(helplines.take.report);
    const other = await country.follow(helplines.country.back);
    expect(other.text).toContain(helplines.index.lead);
  },
);
