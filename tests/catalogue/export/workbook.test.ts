import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { contactValue, contactWords, isContactWord } from '../../../src/catalogue/export/contact-words.ts';
import { labelledColumns, labelledFields, labelOf } from '../../../src/catalogue/export/labelled-cells.ts';
import { writeWorkbook } from '../../../src/catalogue/export/workbook.ts';
import { countryLookup, languageLookup, termLookup } from '../../../src/import/lookup.ts';
import { countries } from '../../../src/vocabulary/countries.ts';
import { interfaceLanguages } from '../../../src/vocabulary/define.ts';
import { canonicalLanguageTag } from '../../../src/vocabulary/languages.ts';
import { vocabularies } from '../../../src/vocabulary/vocabularies.ts';

const properties = { title: 'A list', date: '2026-11-28' };
const partsOf = (bytes: Uint8Array): string[] => Object.values(unzipSync(bytes)).map((part) => strFromU8(part));

const starts = ['=1+1', '+441632960123', '-1', '@SUM(1,1)', "'=1+1", '007', '2024-06', '1e5', ' a ', 'a\nb', '<b>&"', '😀'];

test('text of a workbook stays text, whatever it looks like', async () => {
  const bytes = await writeWorkbook([{ name: 'A', columns: [{ heading: 'text' }], rows: starts.map((text) => [text]) }], properties);
  expect(partsOf(bytes).join('')).not.toMatch(/<f[ >]/);
  const { sheets } = await readXlsx(bytes);
  // What the way back takes an apostrophe from has one more.
  expect(sheets[0]?.rows.slice(1)).toEqual(starts.map((text) => [text === "'=1+1" ? "''=1+1" : text]));
});

test('the same content gives the same file, and choices lead to the cells of another sheet', async () => {
  const write = (): Promise<Uint8Array> =>
    writeWorkbook(
      [
        {
          name: 'A',
          columns: [{ heading: 'x' }, { heading: 'y', choices: { sheet: "B's", column: 27, count: 3, strict: true } }],
          rows: [],
        },
        { name: "B's", columns: [{ heading: 'terms' }], rows: [['a'], ['b'], ['c']] },
      ],
      properties,
    );
  const bytes = await write();
  expect(await write()).toEqual(bytes);
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.dataValidations).toMatchObject([{ type: 'list', formula1: "'B''s'!$AB$2:$AB$4", range: 'B2:B2001' }]);
});

test('a text that no cell can hold is refused, and not cut', async () => {
  const rows = [['x'.repeat(32_768)]];
  await expect(writeWorkbook([{ name: 'A', columns: [{ heading: 'x' }], rows }], properties)).rejects.toThrow('32767 characters');
});

test.each(interfaceLanguages)('what a workbook calls a value is understood when it comes back (%s)', (language) => {
  const lost: string[] = [];
  const look = (id: string, label: string, found: string | undefined): void => {
    if (found !== id) lost.push(`${id}: ${label} → ${found ?? 'nothing'}`);
  };
  for (const name of new Set([...Object.values(labelledFields), ...Object.values(labelledColumns).flatMap((all) => Object.values(all))])) {
    if (name === 'country' || name === 'language') continue;
    if (isContactWord(name)) {
      for (const value of Object.keys(contactWords[name])) {
        const label = labelOf(value, name, language);
        look(value, label, contactValue(label, name));
      }
      continue;
    }
    for (const id of Object.keys(vocabularies[name])) {
      const label = labelOf(id, name, language);
      expect(label).not.toMatch(/[;|\n]/);
      look(id, label, termLookup(name).find(label));
    }
  }
  for (const code of ['global', ...Object.keys(countries)]) {
    const label = labelOf(code, 'country', language);
    look(code, label, countryLookup().find(label));
  }
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  for (const given of [...tags, 'fil', 'fa-AF', 'zh-Hans', 'pt-BR', 'gaa', 'pcm']) {
    const tag = canonicalLanguageTag(given) ?? given;
    const label = labelOf(tag, 'language', language);
    if (label !== tag) look(tag, label, languageLookup().find(label));
  }
  expect(lost).toEqual([]);
});
