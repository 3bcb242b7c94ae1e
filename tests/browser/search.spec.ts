import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { FullTextContents } from '../../src/catalogue/search/full-text-contents.ts';
import { test } from './one-page.ts';

const field = (page: Page): Locator => page.locator('#site-search');
const count = (page: Page): Locator => page.locator('.explorer-count');
const cards = (page: Page): Locator => page.locator('.explorer-list .card');
const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('.explorer-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.explorer-note')).toHaveText('');
};

for (const [query, name] of [
  ['trafickcam', 'TraffickCam'],
  ['OSH', 'Open Supply Hub'],
  ['open suply hub', 'Open Supply Hub'],
] as const) {
  test(`“${query}” finds ${name} first`, async ({ page }) => {
    await page.goto(`initiatives/?q=${encodeURIComponent(query)}`);
    await expect(cards(page).first().locator('.card-name')).toHaveText(name);
    await settled(page);
    await expect(cards(page).first().locator('.card-name')).toHaveText(name);
  });
}

for (const query of ['línea contra la trata', "Ligne d'assistance", 'Ligne d’assistance', 'hotline']) {
  test(`“${query}” finds helplines and offers the filter`, async ({ page }) => {
    await page.goto('focus/helplines/');
    const all = Number.parseInt((await page.locator('.header-count').textContent()) ?? '', 10);
    await page.goto(`initiatives/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect(Number.parseInt((await count(page).textContent()) ?? '', 10)).toBeGreaterThanOrEqual(all);
    await page.locator('.explorer-suggestions button', { hasText: 'Focus area: Helplines' }).click();
    await expect(page).toHaveURL(/focus=helplines/);
    await expect(count(page)).toHaveText(new RegExp(`^${all} of `));
  });
}

test('a slip in two words still finds what is meant', async ({ page }) => {
  await page.goto('initiatives/?q=modern+slavry');
  await settled(page);
  await expect(
    cards(page)
      .filter({ hasText: /modern slavery/i })
      .first(),
  ).toBeVisible();
});

test('slips in all words of a question find what the right words find, and are said', async ({ page }) => {
  const found = async (query: string): Promise<number> => {
    await page.goto(`initiatives/?q=${query}`);
    await settled(page);
    return Number.parseInt((await count(page).textContent()) ?? '', 10);
  };
  const meant = await found('trafficking+hotline');
  expect(await found('traffiking+hotlne')).toBeGreaterThan(meant / 2);
  await expect(page.locator('.explorer-similar')).toContainText('“traffiking”, “hotlne”');
});

test('cards of what has most of the words lie beside and below one another, never over', async ({ page }) => {
  await page.goto('initiatives/?q=my+sister+is+gone+they+took+her+passport+in+dubai');
  await settled(page);
  await expect(page.locator('.explorer-list .card-divider')).toBeVisible();
  const boxes = (await cards(page).all()).slice(0, 6).map((card) => card.boundingBox());
  const [first, ...rest] = (await Promise.all(boxes)).filter((box) => box !== null);
  expect(rest).toHaveLength(5);
  for (const { y } of rest) expect(y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
});

test('a search from any page arrives at the count of what was found, and goes on while one types', async ({ page }) => {
  await page.goto('about/');
  await field(page).focus();
  await page.keyboard.type('nepal');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\/\?q=nepal#found$/);
  await expect(field(page)).toHaveValue('nepal');
  await expect(count(page)).toContainText(' of ');
  await settled(page);
  await expect(count(page)).toBeFocused();
  await expect(count(page)).toBeInViewport();
  await field(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' helpline');
  await expect(page).toHaveURL(/\?q=nepal\+helpline$/);
  await expect(field(page)).toBeFocused();
});

test('typing makes one step in the history, not one a letter', async ({ page }) => {
  await page.goto('initiatives/');
  await field(page).pressSequentially('hotel');
  await expect(page).toHaveURL(/q=hotel$/);
  await settled(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/initiatives\/$/);
  await expect(field(page)).toHaveValue('');
  await expect(count(page)).not.toContainText(' of ');
});

test('Escape empties the field, then leaves it', async ({ page }) => {
  await page.goto('initiatives/?q=hotel');
  await settled(page);
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/initiatives\/$/);
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
});

test('an excerpt shows the words where the text has them', async ({ page }) => {
  await page.goto('initiatives/?q=hotel+rooms');
  await settled(page);
  await expect(page.locator('.card-excerpt mark').first()).toBeVisible();
  await expect.poll(() => page.locator('.card-excerpt').first().innerHTML()).not.toMatch(/<(?!\/?mark>)/);
});

test('reasons and excerpts that changed in place are those a fresh page draws', async ({ page }) => {
  const drawn = async (): Promise<readonly string[]> => {
    // Excerpts come together, after the rest.
    await expect(page.locator('.card-excerpt mark', { hasText: /blockchain/i }).first()).toBeVisible();
    return cards(page).evaluateAll((all) => all.map((card) => card.outerHTML));
  };
  await page.goto('initiatives/?q=chatbot');
  await expect(page.locator('.card-excerpt mark', { hasText: /chatbot/i }).first()).toBeVisible();
  await field(page).fill('blockchain');
  const changed = await drawn();
  expect(changed.join('')).toContain('card-reason');
  await page.reload();
  expect(await drawn()).toEqual(changed);
});

test('search and filters go together', async ({ page }) => {
  await page.goto('initiatives/?q=children');
  await settled(page);
  const found = Number.parseInt((await count(page).textContent()) ?? '', 10);
  await page.locator('details[data-facet="focus"] [data-term="helplines"] input').check();
  await expect(page).toHaveURL(/\?q=children&focus=helplines$/);
  expect(Number.parseInt((await count(page).textContent()) ?? '', 10)).toBeLessThan(found);
});

test('nothing found names the nearest and every way on', async ({ page }) => {
  await page.goto('initiatives/?q=trafickcam+zzzzqqq&focus=helplines');
  await settled(page);
  await expect(page.getByRole('heading', { name: 'No results' })).toBeVisible();
  await expect(page.locator('.nothing-names a', { hasText: 'TraffickCam' })).toBeVisible();
  await page.locator('[data-way]').first().click();
  await expect(page).toHaveURL(/\?focus=helplines$/);
});

for (const [folder, said, queries] of [
  [
    '',
    'This number is not in the catalogue. That says nothing about the number.',
    ['hotline 1999', 'call 0900 555 444 trafficking', 'Nepal helpline +977 (01) 555-4449'],
  ],
  ['fr/', 'Ce numéro n’est pas dans le catalogue. Cela ne dit rien du numéro.', ['ligne 199 Népal']],
  ['es/', 'Este número no está en el catálogo. Eso no dice nada sobre el número.', ['línea 199']],
] as const) {
  for (const query of queries)
    test(`a number that nobody has is not judged, whatever stands beside it (${query})`, async ({ page }) => {
      await page.goto(`${folder}initiatives/?q=${encodeURIComponent(query)}`);
      await settled(page);
      await expect(page.locator('.card').first()).toBeVisible();
      await expect(page.locator('.explorer-number')).toHaveText(said);
    });
}

test('of a number that nobody has it is said once where nothing is found, and not at all of one that somebody has', async ({ page }) => {
  const said = page.getByText('This number is not in the catalogue.');
  for (const query of ['+1 (888) 373-7889', 'xqzvw 116999']) {
    await page.goto(`initiatives/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator('.nothing')).toBeVisible();
    await expect(said, query).toHaveCount(1);
  }
  for (const query of ['hotline 1-888-373-7888', 'Nepal 1098', 'line 12', '1098&country=FR']) {
    await page.goto(`initiatives/?q=${query.replaceAll(' ', '+')}`);
    await settled(page);
    await expect(said, query).toHaveCount(0);
  }
});

test('nothing found says what each word left out would give, and gives exactly that', async ({ page }) => {
  await page.goto('initiatives/?q=helpline+drones&country=TH&focus=helplines');
  await settled(page);
  await expect(page.getByRole('heading', { name: 'No results' })).toBeVisible();
  const way = page.locator('[data-way]', { hasText: 'the word “drones”' });
  const [, given = ''] = /\((\d+)\)$/.exec((await way.textContent()) ?? '') ?? [];
  await way.click();
  await expect(page).toHaveURL(/\?q=helpline&focus=helplines&country=TH$/);
  await settled(page);
  await expect(count(page)).toHaveText(new RegExp(`^${given} of `));
});

for (const [query, name] of [
  ['خط المساعدة لبنان', 'Lebanon'],
  ['泰国热线', 'Thailand'],
  ['नेपाल हेल्पलाइन', 'Nepal'],
  ['สายด่วน กัมพูชา', 'Cambodia'],
  ['гаряча лінія в Україні', 'Ukraine'],
  ['горячая линия Узбекистан', 'Uzbekistan'],
  ['خط ساخن لبنان', 'Lebanon'],
  ['خط مساعدة لبنان', 'Lebanon'],
  ['допомога Україна', 'Ukraine'],
] as const) {
  test(`who asks for a helpline of ${name} in another script is led to its lines first (${query})`, async ({ page }) => {
    await page.goto(`initiatives/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator('.explorer-pages a').first()).toHaveText(`Helplines in ${name}`);
    const lines = await page.locator('.card-missing').allTextContents();
    expect(lines.filter((text) => /热线|हेल्पलाइन|สายด่วน|лін|лин|допом|المساعدة|مساعدة|ساخن/u.test(text))).toEqual([]);
  });
}

for (const [folder, query, lines, id] of [
  ['', 'Tuvalu', 'Helplines in Tuvalu', 'TV'],
  ['', 'helpline Tuvalu', 'Helplines in Tuvalu', 'TV'],
  ['', 'who helps fishers in Tuvalu?', 'Helplines in Tuvalu', 'TV'],
  ['fr/', 'ligne d’assistance Îles Cook', 'Lignes d’assistance : Îles Cook', 'CK'],
  ['es/', 'línea de ayuda Islas Cook', 'Líneas de ayuda: Islas Cook', 'CK'],
] as const) {
  test(`a country that no entry tells of leads to its lines (/${folder}, ${query})`, async ({ page }) => {
    await page.goto(`${folder}initiatives/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator('.explorer-pages li')).toHaveText([lines]);
    await page.locator('.explorer-pages a').click();
    await expect(page).toHaveURL(new RegExp(`/${folder}helplines/${id}/$`));
    expect((await page.request.get(page.url())).ok()).toBe(true);
  });
}

test('when the full texts cannot be searched it says so, and names are still found', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('initiatives/?q=trafickcam');
  await expect(cards(page).first().locator('.card-name')).toHaveText('TraffickCam');
  await expect(page.locator('.explorer-note')).toContainText('could not be loaded');
});

test('when the words cannot be loaded it says so, and filters still work', async ({ page }) => {
  await page.route('**/explorer/words-*', (route) => route.abort());
  await page.goto('initiatives/?q=trafickcam');
  await expect(page.locator('.explorer-note')).toContainText('Filters still work');
  await page.locator('details[data-facet="focus"] [data-term="helplines"] input').check();
  await expect(page.locator('.explorer-chips .chip')).toHaveCount(2);
});

test('a query is text, never markup', async ({ page }) => {
  await page.goto(`initiatives/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`);
  await expect(page.locator('.explorer-chips .chip')).toContainText('<img src=x');
  await expect(page.locator('.explorer img')).toHaveCount(0);
});

test('an index in parts finds what a whole one does', async ({ page }) => {
  // All texts are indexed anew.
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'full-text-'));
  const texts = async (): Promise<{ readonly count: string; readonly excerpts: readonly string[] }> => {
    await page.goto('initiatives/?q=fishing+vessel');
    await settled(page);
    await expect(cards(page).first().locator('mark').first()).toBeVisible();
    return {
      count: (await count(page).textContent()) ?? '',
      excerpts: (await cards(page).locator('.card-excerpt').allTextContents()).toSorted(),
    };
  };
  try {
    const whole = await texts();
    // Pagefind's module is loaded as Node loads it, not as the runner of these tests does.
    const ids = JSON.parse(execFileSync(process.execPath, ['tests/browser/index-in-parts.ts', folder], { encoding: 'utf8' })) as string[];
    const contents = JSON.parse(readFileSync(join(folder, 'entries.json'), 'utf8')) as FullTextContents;
    expect(contents.parts.length).toBeGreaterThan(3);
    // As if every name stood for texts in two parts.
    writeFileSync(
      join(folder, 'entries.json'),
      JSON.stringify({ ...contents, names: contents.names.map((name, place) => `${name}/${ids[place] ?? ''}`) }),
    );
    const asked = new Set<string>();
    await page.route('**/pagefind/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind\//, '');
      asked.add(path);
      return route.fulfill({ path: join(folder, path) });
    });
    expect(await texts()).toEqual(whole);
    expect([...asked].filter((path) => path.endsWith('pagefind-entry.json')).length).toBe(contents.parts.length);
    expect([...asked].filter((path) => path.includes('wasm.')).length).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
