import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { figureIds } from '../../src/components/findings/finding-figures.ts';
import { settings } from '../../src/settings.ts';
import { siteFolder } from './built-site.ts';

const file = (path: string): Buffer => readFileSync(`${siteFolder}/${path}`);
const text = (path: string): string => file(path).toString('utf8');
const day = /\b2\d{3}-\d\d-\d\d\b/;

test.each(figureIds)('the figure %s can be carried away: picture, table and a sentence with its source', (id) => {
  const png = file(`f/${id}.png`);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);

  const svg = text(`f/${id}.svg`);
  expect(XMLValidator.validate(svg)).toBe(true);
  for (const told of [settings.name, settings.licences.data.name, `/f/${id}/`]) expect(svg).toContain(told);

  const rows = parse<Record<string, string>>(text(`f/${id}.csv`), { columns: true, bom: true });
  expect(rows.length).toBeGreaterThan(1);
  for (const { day: counted, definition } of rows) {
    expect(counted).toMatch(day);
    expect(definition).not.toBe('');
  }

  const page = text(`f/${id}/index.html`);
  expect(page).toContain(`f/${id}.png`);
  expect(page).toMatch(new RegExp(`<p class="citation">[^<]*${settings.name}[^<]*/f/${id}/</p>`));
});

test.each(['running', 'area-running', 'access', 'chart-seen', 'chart-started', 'chart-access', 'chart-funders'])(
  'the figure %s says how often its kind of statement was wrong',
  (id) => {
    expect(text(`f/${id}/index.html`)).toMatch(/second reader (?:found|held)/);
  },
);

test('the findings of a release are those of its own records, and stay', () => {
  const tags = readdirSync(`${siteFolder}/data/releases`).filter((tag) => existsSync(`${siteFolder}/data/releases/${tag}/findings.json`));
  expect(tags.length).toBeGreaterThan(0);
  for (const tag of tags) {
    const page = text(`data/releases/${tag}/findings/index.html`);
    const claims = JSON.parse(text(`data/releases/${tag}/findings.json`)) as readonly { id: string; n: number }[];
    expect(claims.length).toBeGreaterThanOrEqual(10);
    for (const { id, n } of claims) {
      const heading = new RegExp(`<h2 id="${id}">([^<]*)</h2>`).exec(page)?.[1] ?? '';
      expect(heading, id).toContain(n.toLocaleString('en-GB'));
      expect(page).toContain(`/data/releases/${tag}/findings/#${id}`);
    }
  }
});
