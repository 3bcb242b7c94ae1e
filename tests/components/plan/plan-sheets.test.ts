import { describe, expect, test } from 'vitest';
import { createPlans } from '../../../src/catalogue/analysis/country-plan.ts';
import { linesByPlace } from '../../../src/catalogue/helplines/helplines.ts';
import { createContext } from '../../../src/components/context.ts';
import { planSheets } from '../../../src/components/plan/plan-sheets.ts';
import { sheetSize } from '../../../src/components/sheets/placed-sheet.ts';
import { siteLanguages } from '../../../src/i18n/strings.ts';
import { buildSettings } from '../../../src/settings.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { readSearchLog } from '../../../src/store/read-search-log.ts';
import { countries, isCountry } from '../../../src/vocabulary/countries.ts';

const { contentFolder, today, base } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const { log } = readSearchLog(contentFolder, today);
const initiatives = entries.map(({ initiative }) => initiative);
const planOf = createPlans(initiatives, log);
const lines = linesByPlace(initiatives, today);
const site = new URL('https://landscape.example.org');
/** Where the line of the source begins. */
const bottom = 6.95;

describe.each(siteLanguages)('the plan on sheets in %s', (language) => {
  const context = createContext({ language, base, today, organisationName: (id) => id });
  const sheetsOf = (country: keyof typeof countries) => planSheets(planOf(country), lines.get(country), context, site);

  test('has its source on every sheet, and nothing reaches over it or out of the sheet', () => {
    const faults = Object.keys(countries)
      .filter(isCountry)
      .flatMap((country) =>
        sheetsOf(country).flatMap(({ title, texts }) => {
          const isSourced = texts.some(({ text, y }) => y === bottom && text.endsWith(`/plan/${country}/`));
          const over = texts.filter(({ x, y, w, h }) => (y < bottom && y + h > bottom) || x + w > sheetSize.width);
          return [...(isSourced ? [] : [`${country}: ${title} has no address`]), ...over.map(({ text }) => `${country}: ${text}`)];
        }),
      );
    expect(faults).toEqual([]);
  });

  test('says how many are there, and names each purpose that is missing first', () => {
    const { there, missing } = planOf('NP');
    const texts = sheetsOf('NP').map((sheet) => sheet.texts.map(({ text }) => text));
    expect(texts[0]?.[0]).toMatch(new RegExp(`\\b${there.length}$`));
    expect(missing.length).toBeGreaterThan(0);
    for (const { purpose } of missing.slice(0, 8)) expect(texts.flat()).toContain(context.label('purpose', purpose));
    for (const { name } of there) expect(texts.flat().some((text) => text.startsWith(`${name} – `))).toBe(true);
  });

  test('has no slide without words of its own where nothing is on record, and tells what is missing', () => {
    const { there, languages, who, unseen, missing } = context.t.plan.ofCountry;
    const titles = sheetsOf('VE').map(({ title }) => title);
    expect(planOf('VE').there).toEqual([]);
    expect(titles.slice(1, 3)).toEqual([there, missing]);
    for (const absent of [languages, who, unseen]) expect(titles).not.toContain(absent);
  });

  test('tells what others have for what is on record and was not seen running', () => {
    const { unseen, unseenHere } = context.t.plan.ofCountry;
    const [first] = planOf('NP').unseen;
    const texts = sheetsOf('NP')
      .filter(({ title }) => title === unseen)
      .flatMap((sheet) => sheet.texts.map(({ text }) => text));
    expect(texts).toContain(context.label('purpose', first?.purpose ?? 'investigate'));
    expect(texts.some((text) => text.startsWith(unseenHere))).toBe(true);
  });

  test('cuts no name: what is left out is left out whole', () => {
    const cut = Object.keys(countries)
      .filter(isCountry)
      .flatMap((country) => sheetsOf(country).flatMap(({ texts }) => texts.map(({ text }) => text)))
      .filter((text) => /[^\s,]…|,…/.test(text));
    expect(cut).toEqual([]);
  });

  test('fills a column before it begins the next', () => {
    const { there } = context.t.plan.ofCountry;
    expect(sheetsOf('NP').filter(({ title }) => title === there).length).toBeLessThan(3);
    for (const country of Object.keys(countries).filter(isCountry))
      for (const { title, texts } of sheetsOf(country))
        if (title === there)
          expect(
            texts.some(({ bold }) => bold),
            country,
          ).toBe(true);
  });
});
