import { expect, type Request } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { countryInHelp } from '../../src/i18n/help/help-format.ts';
import { helpLanguages, helpWordsOf, type HelpLanguage } from '../../src/i18n/help/help-languages.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { countries as allCountries, countryName, isCountry, type CountryCode } from '../../src/vocabulary/countries.ts';
import { countrySynonyms } from '../../src/vocabulary/country-synonyms.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { stopClock, typeLetters } from './clock.ts';
import { test } from './one-page.ts';

const countries = readdirSync('dist/helplines', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const addresses = ['helplines/', ...countries.slice(0, 3).map((country) => `helplines/${country}/`), 'helplines/GB/'];

/** Bytes as they travel: leaving the page, finding a country, copying a number, and no search or list. */
const MOST_SCRIPT = 6_000;

test('every page of phone lines loads little, runs little and asks nobody else', async ({ page, baseURL }) => {
  for (const address of new Set(addresses)) {
    // What a page before it still waits for was asked before, and may be answered now.
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.goto(address, { waitUntil: 'networkidle' });
    page.removeAllListeners('request');
    const types = asked.map((request) => request.resourceType());
    expect(asked.filter((request) => !request.url().startsWith(new URL('/', baseURL).href)).map((request) => request.url())).toEqual([]);
    const weights = await Promise.all(
      asked.map(async (request): Promise<readonly [type: string, bytes: number]> => {
        const body = await (await request.response())?.body().catch(() => undefined);
        return [request.resourceType(), body === undefined ? 0 : gzipSync(body).length];
      }),
    );
    const weightOf = (parts: typeof weights): number => parts.reduce((total, [, bytes]) => total + bytes, 0);

    expect(weightOf(weights), address).toBeLessThanOrEqual(30_000);
    expect(weightOf(weights.filter(([type]) => type === 'script')), address).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(types, address).not.toContain('font');
  }
});

/** Numbers that end on another line than they begin, and words of addresses that do. */
const broken = (): string[] => {
  const faults: string[] = [];
  const range = document.createRange();
  for (const shown of document.querySelectorAll('.contact-value')) {
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { nodeValue } = texts.currentNode;
      for (const part of (nodeValue ?? '').matchAll(/\+?\d[\d\s().-]*\d|\p{L}{2,}/gu)) {
        range.setStart(texts.currentNode, part.index);
        range.setEnd(texts.currentNode, part.index + part[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) faults.push(part[0]);
      }
    }
  }
  return faults;
};

for (const width of [320, 360]) {
  test(`no number and no word of an address is broken over two lines at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of ['helplines/US/', 'helplines/CA/', 'fr/helplines/CA/', 'ar/helplines/US/']) {
      await page.goto(address);
      await expect.poll(() => page.locator('.contact-value').count(), { message: address }).toBeGreaterThan(3);
      expect(await page.evaluate(broken), address).toEqual([]);
    }
  });
}

test('the tools of a country sort its entries, say where files are made, and copy the citation and the address of the page', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-write']);
  for (const [address, words, button] of [
    ['helplines/US/', helpWordsOf('en').research, 'Download'],
    ['fr/helplines/US/', helpWordsOf('fr').research, 'Télécharger'],
    ['hi/helplines/US/', helpWordsOf('hi').research, 'Download'],
  ] as const) {
    await page.goto(address);
    const tools = page.locator('.lines-as-entries');
    await tools.locator('summary').click();
    const [citation, own] = [tools.locator('copy-number').first(), tools.locator('copy-number').last()];
    await citation.getByRole('button').click();
    await expect(citation.getByRole('status')).toHaveText(words.citationCopied);
    const said = (await citation.getAttribute('data-value')) ?? '';
    await expect(tools.locator('p', { hasText: words.cite })).toContainText(said);
    expect(said).toContain('country=US');
    await own.getByRole('button').click();
    await expect(own.getByRole('status')).toHaveText(words.addressCopied);
    await expect(own).toHaveAttribute('data-value', new RegExp(`/${address}$`));
    const files = tools.getByRole('listitem').filter({ hasText: 'BibTeX' }).getByRole('link');
    await expect(files).toContainText(button);
    const list = await tools.getByRole('link', { name: words.cards, exact: true }).getAttribute('href');
    await expect(files).toHaveAttribute('href', list ?? '');
    const { explorer } = stringsOf(address.startsWith('fr') ? 'fr' : 'en');
    await tools.getByRole('link', { name: explorer.sort.name, exact: true }).click();
    await expect(page).toHaveURL(/initiatives\/\?.*sort=name/);
    await expect(page.locator('.card h3').first()).toBeVisible();
    await expect(page.locator('.take-away-files summary')).toHaveText(button);
  }
});

test('a country with lines but without entries of its own has its address to take, and no link that leads to nothing', async ({ page }) => {
  for (const address of ['helplines/VA/', 'fr/helplines/VA/', 'ar/helplines/VA/']) {
    await page.goto(address);
    const tools = page.locator('.lines-as-entries');
    await tools.locator('summary').click();
    await expect(tools.locator('p').first()).toHaveText(/:\s*0\s*$/);
    await expect(tools).toContainText(`/${address}`);
    await expect(tools.getByRole('button')).toHaveCount(1);
    await expect(tools.getByRole('link')).toHaveCount(0);
  }
});

test('the title tells nobody what it is about', async ({ page }) => {
  await page.goto('helplines/');
  await expect(page).toHaveTitle('Phone lines by country');
  await page.goto(`helplines/${countries[0]}/`);
  await expect(page).toHaveTitle(/^Phone lines: [^·|]+$/);
});

test.describe('the country finder', () => {
  test.beforeEach(({ page }) => page.goto('helplines/').then(() => undefined));

  for (const name of ['Guinea', 'Sudan', 'Niger', 'Samoa', 'South Sudan', 'Equatorial Guinea']) {
    test(`${name} and Enter open the lines of ${name}`, async ({ page }) => {
      await page.locator('#country-name').fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Phone lines: ${name}`);
    });
  }

  test('Enter opens neither of two countries of one name, but goes to the list', async ({ page }) => {
    await page.locator('#country-name').fill('Congo');
    await page.keyboard.press('Enter');
    await expect(page.locator('.country-found a').first()).toBeFocused();
    await expect(page.locator('.country-found a')).toHaveText(['Democratic Republic of the Congo', 'Republic of the Congo']);
    await expect(page).toHaveURL(/\/helplines\/$/);
  });

  for (const [name, country] of [
    ['بيروت', 'Lebanon'],
    ['Київ', 'Ukraine'],
    ['北京', 'China'],
    ['Beyrouth', 'Lebanon'],
  ] as const) {
    test(`the capital ${name} leads to ${country}, by a file that is asked for once`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/helplines/capitals.json')) asked.push(request.url());
      });
      await page.locator('#country-name').fill('Nep');
      await expect(page.locator('.country-found a').first()).toHaveText('Nepal');
      expect(asked).toEqual([]);
      await page.locator('#country-name').fill(name);
      await expect(page.locator('.country-found a')).toHaveText([country]);
      await page.locator('#country-name').fill('Atlantis');
      await expect(page.locator('.country-found a')).toHaveCount(0);
      expect(asked).toHaveLength(1);
    });
  }

  test('says the names after a pause, not how many at each letter', async ({ page }) => {
    await stopClock(page);
    await page.goto('helplines/');
    const status = page.locator('country-finder [role=status]');
    await page.locator('#country-name').focus();
    await typeLetters(page, 'guinea');
    await expect(page.locator('.country-found a')).toHaveCount(4);
    await expect(status).toHaveText('');
    await page.clock.runFor(700);
    await expect(status).toHaveText('Found (4): Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea');
    await page.locator('#country-name').fill('Atlantis');
    await page.clock.runFor(700);
    await expect(status).toContainText('Nothing found. Try another spelling');
    await expect(status).toBeInViewport();
  });
});

/** What a country is called in the languages of the site and otherwise, and on the page of a language by its own name there. */
const namesOn = (language: HelpLanguage): readonly (readonly [CountryCode, string])[] =>
  Object.keys(allCountries)
    .filter(isCountry)
    .flatMap((code) => {
      const own = (interfaceLanguages as readonly string[]).includes(language) ? [] : [countryInHelp(code, language)];
      const synonyms = Object.values(countrySynonyms[code] ?? {}).flat();
      return [...own, ...interfaceLanguages.map((each) => countryName(code, each)), ...synonyms].map((name) => [code, name] as const);
    });

for (const language of helpLanguages) {
  test(`every name of every country, typed on the ${language} page, leads to that country and opens no other`, async ({ page }) => {
    await page.goto(`${language === 'en' ? '' : `${language.toLowerCase()}/`}helplines/`);
    await expect(page.locator('#country-name')).toBeVisible();
    const wrong = await page.evaluate((names) => {
      const field = document.querySelector<HTMLInputElement>('#country-name');
      const codeOf = (link: Element | null): string | undefined => /helplines\/([A-Z]{2})\/$/.exec(link?.getAttribute('href') ?? '')?.[1];
      let opened: string | undefined;
      // A link that is clicked would lead away from here.
      addEventListener('click', (event) => {
        event.preventDefault();
        opened = codeOf((event.target as Element).closest('a'));
      });
      return names.flatMap(([code, name]) => {
        if (field === null) return ['no field'];
        opened = undefined;
        field.value = name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const isFound = [...document.querySelectorAll('.country-found a')].some((link) => codeOf(link) === code);
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        return isFound && (opened === undefined || opened === code) ? [] : [`${name} (${code}) opens ${opened ?? 'none'}`];
      });
    }, namesOn(language));
    expect(wrong).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a person finds the lines of a country from the list', async ({ page }) => {
    await page.goto('helplines/');
    await page.getByRole('link', { name: 'United Kingdom', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phone lines: United Kingdom');
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  });
});
