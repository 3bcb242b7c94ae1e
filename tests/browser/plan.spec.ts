import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('a country and a need in the address lead to what has to do with both', async ({ page }) => {
  await page.goto('plan/?country=NP&purpose=report-suspicions');
  await expect(page).toHaveURL(/\/plan\/NP\/\?purpose=report-suspicions$/);
  await expect(page.getByLabel('Purpose')).toHaveValue('report-suspicions');
  const parts = page.locator('main [data-purposes]:visible');
  await expect(parts).not.toHaveCount(0);
  expect(
    await parts.evaluateAll((found) =>
      found.every((part) => (part.getAttribute('data-purposes') ?? '').split(' ').includes('report-suspicions')),
    ),
  ).toBe(true);
  await page.getByLabel('Purpose').selectOption('');
  await expect(page).toHaveURL(/\/plan\/NP\/$/);
  await expect(page.locator('main [data-purposes][hidden]')).toHaveCount(0);
});

test('a need that has only what was not seen running leads to what others have for it', async ({ page }) => {
  await page.goto('plan/NP/?purpose=report-suspicions');
  await expect(page.getByText('but none was seen running in the last two years')).toBeVisible();
  await expect(page.getByText('The chosen purpose is not missing here')).toBeHidden();
  await expect(page.getByText('How they are chosen')).toBeVisible();
  await page.locator('plan-purpose').getByRole('link', { name: 'What others have for it' }).click();
  await expect(page).toHaveURL(/#purpose-report-suspicions$/);
  const block = page.getByRole('region', { name: 'Report suspicions' });
  await expect(block).toBeInViewport();
  await expect(block.locator('.plan-list .plan-name')).not.toHaveCount(0);
  await expect(block.locator('.plan-list')).not.toContainText('Child Helpline 1098 (Nepal)');
  await page.getByLabel('Purpose').selectOption('corporate-disclosure');
  await expect(page.getByRole('heading', { name: 'On record here, but not seen running' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'What others have for it' })).toHaveCount(0);
});

test('with any need, the link to what others have for it leads to what stands there', async ({ page }) => {
  await page.goto('plan/TH/');
  const chooser = page.getByLabel('Purpose');
  const needs = await chooser.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const need of needs.filter((value) => value !== '')) {
    await chooser.selectOption(need);
    await expect(page.locator('.plan-gap:visible')).toHaveCount(
      await page.locator('plan-purpose').getByRole('link', { name: 'What others have for it' }).count(),
    );
  }
});

test('with a need, the numbers above say that they are of the whole country', async ({ page }) => {
  const note = page.getByText('These numbers are of the whole country');
  await page.goto('plan/NP/');
  await expect(note).toBeHidden();
  await page.getByLabel('Purpose').selectOption('report-suspicions');
  await expect(note).toBeVisible();
  await expect(page.locator('plan-purpose').getByRole('status')).toContainText('seen running in the last two years: 0');
});

test('on paper, what is folded stands open', async ({ page }) => {
  await page.goto('plan/TH/');
  await page.emulateMedia({ media: 'print' });
  const folded = page.locator('.plan-more .plan-name');
  await expect(folded).not.toHaveCount(0);
  const shut = await folded.evaluateAll((names) => names.filter((name) => !name.checkVisibility()).length);
  expect(shut).toBe(0);
  await page.emulateMedia({ media: null });
  await expect(folded.first()).toBeHidden();
});

test('a need alone is kept, and no country is chosen for the reader', async ({ page }) => {
  await page.goto('plan/?purpose=safe-migration');
  const country = page.getByLabel('Country');
  await expect(page.getByLabel('Purpose')).toHaveValue('safe-migration');
  await expect(country).toHaveValue('');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/plan\/\?purpose=safe-migration$/);
  await country.selectOption('BT');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/plan\/BT\/\?purpose=safe-migration$/);
});

test('a country in small letters is known, and an empty one asks for none', async ({ page }) => {
  await page.goto('plan/?country=np');
  await expect(page).toHaveURL(/\/plan\/NP\/$/);
  await page.goto('plan/?country=&purpose=safe-migration');
  await expect(page.getByLabel('Purpose')).toHaveValue('safe-migration');
  await expect(page).toHaveURL(/\/plan\/\?country=&purpose=safe-migration$/);
});

test('with a need, each area says how many it has for it and opens just those, and what is not missing is not left open', async ({
  page,
}) => {
  await page.goto('plan/IN/?purpose=identify-victims');
  const areas = page.locator('.plan-area:visible');
  await expect(areas).not.toHaveCount(0);
  for (const area of await areas.all()) {
    const shown = await area.locator('li:visible').count();
    const link = area.locator('h3 a');
    await expect(link).toHaveText(String(shown));
    await expect(link).toHaveAttribute('href', /[?&]purpose=identify-victims(&|$)/);
  }
  const whole = page.locator('[data-focus=apps] h3 a');
  const few = await whole.textContent();
  await expect(page.getByText('The chosen purpose is not missing here')).toBeVisible();
  await expect(page.getByText('How they are chosen')).toBeHidden();
  await page.getByLabel('Purpose').selectOption('');
  await expect(whole).not.toHaveText(few ?? '');
  await expect(whole).not.toHaveAttribute('href', /purpose=/);
  await expect(page.getByText('The chosen purpose is not missing here')).toBeHidden();
});

test('with any need, a large country names as many as it counts, and no heading stands over nothing', async ({ page }) => {
  await page.goto('plan/US/');
  const chooser = page.getByLabel('Purpose');
  const needs = await chooser.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const need of needs.filter((value) => value !== '')) {
    await chooser.selectOption(need);
    const areas = await page.locator('.plan-area:visible').evaluateAll((found) =>
      found.map((area) => ({
        said: area.querySelector('h3 a')?.textContent.trim(),
        named: String([...area.querySelectorAll('li')].filter((item) => item.checkVisibility()).length),
      })),
    );
    expect(areas.filter(({ said, named }) => said !== named)).toEqual([]);
    await expect(page.getByText('No initiative on record here has the chosen purpose.')).toBeVisible({ visible: areas.length === 0 });
  }
  await chooser.selectOption('');
  const more = page.locator('.plan-area summary').first();
  await expect(more).toHaveText(/^and \d+ more$/);
  const item = page.locator('.plan-area details li').first();
  await expect(item).toBeHidden();
  await more.click();
  await expect(item).toBeVisible();
});

test('with a need, those stand who worked on it, and who worked on nothing of it do not', async ({ page, request }) => {
  await page.goto('plan/NP/?purpose=identify-victims');
  const answer = await request.get('api/v1/initiatives.json');
  const { items } = (await answer.json()) as {
    items: readonly {
      countries: readonly string[];
      purposes: readonly string[];
      organisations: readonly { name: string; role: string }[];
    }[];
  };
  const there = items.filter(({ countries }) => countries.includes('NP'));
  const namesOf = (entries: typeof items): string[] =>
    [...new Set(entries.flatMap(({ organisations }) => organisations.map(({ name }) => name)))].toSorted();
  const wanted = namesOf(there.filter(({ purposes }) => purposes.includes('identify-victims')));
  const shown = async (): Promise<string[]> =>
    [...new Set((await page.locator('.plan-organisations .plan-name:visible').allTextContents()).map((name) => name.trim()))].toSorted();
  expect(wanted.length).toBeGreaterThan(0);
  expect(await shown()).toEqual(wanted);
  await page.getByLabel('Purpose').selectOption('');
  expect(await shown()).toEqual(namesOf(there));
});

for (const [path, own] of [
  ['plan/NP/', 'purpose'],
  ['plan/', 'country'],
  ['organisations/', 'type'],
  ['landscape/', 'ids'],
] as const)
  test(`what /${path} is asked for and does not know, it says, until something is chosen`, async ({ page }) => {
    await page.goto(`${path}?${own}=nonsense`);
    const line = page.getByRole('status').filter({ hasText: `not known here: ${own}=nonsense.` });
    await expect(line).toBeVisible();
    if (own === 'ids') return;
    await page.locator(`select[name=${own}]`).selectOption({ index: 1 });
    await expect(line).toHaveCount(0);
  });

test('a need that does not exist is said on the page of the country that does', async ({ page }) => {
  await page.goto('plan/?country=NP&purpose=a%26b');
  await expect(page).toHaveURL(/\/plan\/NP\/\?purpose=a%26b$/);
  await expect(page.getByRole('status').filter({ hasText: 'purpose=a&b' })).toBeVisible();
});

test('a comparison and a correction say what they are asked for and do not know', async ({ page }) => {
  await page.goto('compare/?ids=%C3%9F!');
  await expect(page.getByText('not known here: ids=ß!.')).toBeVisible();
  await page.goto('contribute/correct/?entry=apprise&field=nonsense');
  await expect(page.getByText('not known here: field=nonsense.')).toBeVisible();
});

test('a country or a need that does not exist leaves the choice to the reader', async ({ page }) => {
  await page.goto('plan/?country=XX&purpose=nonsense');
  await expect(page.getByLabel('Purpose')).toHaveValue('');
  await page.getByLabel('Country').selectOption('BT');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/plan\/BT\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every country has its page, which says what is not on record', async ({ page }) => {
    await page.goto('plan/');
    await page.getByRole('main').getByRole('link', { name: 'Tuvalu', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuvalu: what exists and what is missing');
    await expect(page.getByLabel('Purpose')).toBeHidden();
    await expect(page.locator('[data-figure=there]')).toHaveText(/^\d+$/);
  });
});
