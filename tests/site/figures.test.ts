import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { dimensionPairs, pairName } from '../../src/catalogue/analysis/dimensions.ts';
import { figureIds } from '../../src/components/findings/finding-figures.ts';
import { settings } from '../../src/settings.ts';
import { countries } from '../../src/vocabulary/countries.ts';
import { termIds } from '../../src/vocabulary/define.ts';
import { focusAreas } from '../../src/vocabulary/focus-areas.ts';
import { siteFolder } from './built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const file = (path: string): Buffer => readFileSync(`${siteFolder}/${path}`);
const text = (path: string): string => file(path).toString('utf8');
const plain = (markup = ''): string => markup.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
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

test('the picture of a gap has a bar for every row of its table: the thinnest say most about it', () => {
  const names = languageFolders
    .flatMap((language) => globSync(`${language}f/gap-*.svg`, { cwd: siteFolder }))
    .map((path) => path.replace('.svg', ''));
  expect(names.length).toBeGreaterThan(100);
  const cut = names.filter((name) => {
    const bars = text(`${name}.svg`).match(/text-anchor="end"/g) ?? [];
    return bars.length !== parse(text(`${name}.csv`), { columns: true, bom: true }).length;
  });
  expect(cut).toEqual([]);
});

/** The labels that a picture has beside its rows; a long one stands in several lines. */
const labelsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text [^>]*text-anchor="end"[^>]*>(.*?)<\/text>/g)].map(([, lines = '']) =>
    plain([...lines.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, line]) => line).join(' ')),
  );

test.each([
  ['f/*.svg', 600],
  ['findings/matrix/*.svg', 100],
])('no label is cut in the pictures %s: each is one of its table', (pattern, atLeast) => {
  const pictures = ['', 'fr/', 'es/'].flatMap((language) => globSync(`${language}${pattern}`, { cwd: siteFolder }));
  expect(pictures.length).toBeGreaterThan(atLeast);
  const faults = pictures.flatMap((path) => {
    const svg = text(path);
    const rows = parse<Record<string, string>>(text(path.replace('.svg', '.csv')), { columns: true, bom: true });
    const named = new Set(rows.map((row) => Object.entries(row).find(([column]) => column.endsWith('label'))?.[1] ?? ''));
    const drawn = labelsOf(svg).map((label) => label.replace(/ \((this pair|cette paire|este par)\)$/, ''));
    const cut = [...drawn.filter((label) => !named.has(label)), ...[...svg.matchAll(/>([^<]*\S…)</g)].map(([, words]) => words)];
    return [...(drawn.length === 0 ? [`${path} has no labels`] : []), ...cut.map((label) => `${path}: ${label}`)];
  });
  expect(faults).toEqual([]);
});

test('a page of a figure that draws some of its bars says how many more there are', () => {
  const some = globSync('{f,fr/f,es/f}/*/index.html', { cwd: siteFolder }).flatMap((path) => {
    const page = text(path);
    const rows = parse<Record<string, string>>(text(path.replace('/index.html', '.csv')), { columns: true, bom: true });
    const drawn = page.match(/class="row-name"/g)?.length ?? 0;
    return drawn === rows.length ? [] : [{ path, page, rest: rows.length - drawn }];
  });
  expect(some.some(({ path }) => path.includes('chart-countries'))).toBe(true);
  for (const { path, page, rest } of some)
    expect(page, path).toMatch(new RegExp(`>\\s*${rest} (more in the table|de plus dans le tableau|más en la tabla)\\s*<`));
});

test('a table by status says when something was seen running, as the chart does', () => {
  const terms = parse<Record<string, string>>(text('f/chart-seen.csv'), { columns: true, bom: true }).map(({ term }) => term);
  const tables = dimensionPairs.filter((pair) => pair.includes('status'));
  expect(tables.length).toBeGreaterThan(5);
  for (const pair of tables) {
    const rows = parse<Record<string, string>>(text(`findings/matrix/${pairName(...pair)}.csv`), { columns: true, bom: true });
    expect(new Set(rows.map(({ status }) => status)), pairName(...pair)).toEqual(new Set(terms));
  }
});

const picturesOf = (folder: string): readonly string[] =>
  languageFolders.flatMap((language) => globSync(`${language}findings/${folder}/*.png`, { cwd: siteFolder }));

test.each([
  ['matrix', 3 * dimensionPairs.length],
  ['map', 3 * (termIds(focusAreas).length + 1)],
])('every table and map can be carried away in every language: %s', (folder, expected) => {
  const pictures = picturesOf(folder);
  expect(pictures).toHaveLength(expected);
  for (const path of pictures) {
    const png = file(path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1600, 900]);
    const svg = text(path.replace('.png', '.svg'));
    expect(XMLValidator.validate(svg), path).toBe(true);
    for (const told of [settings.name, settings.licences.data.name, '/findings/']) expect(svg, path).toContain(told);
    const rows = parse<Record<string, string>>(text(path.replace('.png', '.csv')), { columns: true, bom: true });
    expect(rows.length, path).toBeGreaterThan(1);
    for (const { day: counted, definition } of rows.slice(0, 3)) {
      expect(counted).toMatch(day);
      expect(definition).not.toBe('');
    }
  }
});

test('the page of a table and that of a map say how they are cited, and lead to their pictures', () => {
  for (const path of ['findings/matrix/region-by-focus/', 'fr/findings/map/apps/']) {
    const page = text(`${path}index.html`);
    expect(page).toMatch(new RegExp(`<p class="citation"[^>]*>[^<]*/${path}\\s*</p>`));
    for (const form of ['png', 'svg', 'csv']) expect(page).toContain(`${path.replace(/\/$/, '')}.${form}"`);
  }
});

test('what is copied as a sentence of a table or map is what its file says', () => {
  const withPage = [...picturesOf('matrix'), ...picturesOf('map')].filter((path) =>
    existsSync(`${siteFolder}/${path.replace('.png', '/index.html')}`),
  );
  expect(withPage).toHaveLength(3 * (dimensionPairs.length + termIds(focusAreas).length));
  for (const path of withPage) {
    // What works worldwide is no country.
    const rows = parse<Record<string, string>>(text(path.replace('.png', '.csv')), { columns: true, bom: true }).filter(
      ({ country }) => country !== 'global',
    );
    const most = Math.max(...rows.map(({ initiatives }) => Number(initiatives)));
    const fullest = rows.find(({ initiatives }) => Number(initiatives) === most) ?? {};
    const labels = Object.entries(fullest).flatMap(([column, label]) => (column.endsWith('label') ? [label] : []));
    const isMap = path.includes('/map/');
    const empty = isMap
      ? [Object.keys(countries).length - rows.length]
      : [rows.filter(({ initiatives }) => initiatives === '0').length, rows.length];
    const page = text(path.replace('.png', '/index.html'));
    const [, told = ''] = /<p class="citation">([^<]*)<\/p>\s*<copy-sentence/.exec(page) ?? [];
    const sentence = plain(told);
    for (const label of labels) expect(sentence, path).toContain(label);
    expect(sentence.match(/\d+/g)?.map(Number), path).toEqual(expect.arrayContaining([most, ...empty]));
    expect(sentence, path).toContain(new URL(`/${path.replace('.png', '/')}`, settings.siteUrl).pathname);
    expect(plain(/<copy-sentence[^>]*data-text="([^"]*)"/.exec(page)?.[1]), path).toBe(sentence);
  }
});

test('the picture of a table has the numbers of the table, and says of what is empty whether somebody looked', () => {
  const svg = text('findings/matrix/region-by-focus.svg');
  const rows = parse<Record<string, string>>(text('findings/matrix/region-by-focus.csv'), { columns: true, bom: true });
  const drawn = [...svg.matchAll(/text-anchor="middle"(?: text-decoration="underline")?>([\d,*–]+)</g)].map(([, cell]) => cell);
  const expected = rows.map(({ initiatives = '', note = '' }) => {
    if (initiatives !== '0') return initiatives;
    if (note.startsWith('not searched')) return '–';
    return note.includes('the rest of the region') ? '0*' : '0';
  });
  expect(drawn).toEqual(expected);
});

test('the numbers of a table that the explorer cannot open are opened by its file, which names their initiatives', () => {
  const pairs = dimensionPairs.filter((pair) => pair.includes('decade'));
  expect(pairs.length).toBeGreaterThan(5);
  for (const pair of pairs) {
    const rows = parse<Record<string, string>>(text(`findings/matrix/${pairName(...pair)}.csv`), { columns: true, bom: true });
    for (const { initiatives, ids = '' } of rows) {
      const named = ids === '' ? [] : ids.split(' ');
      expect(new Set(named).size).toBe(Number(initiatives));
      for (const id of named) expect(existsSync(`${siteFolder}/initiatives/${id}/index.html`), id).toBe(true);
    }
  }
});

test('the map of an area marks each country that was searched in vain, on the page and in the picture, with the sign of the tables', () => {
  for (const area of termIds(focusAreas)) {
    const page = text(`findings/map/${area}/index.html`);
    const [, list = ''] = /id="searched".*?<ul class="name-list">(.*?)<\/ul>/s.exec(page) ?? [];
    const searched = list.match(/<li>/g)?.length ?? 0;
    expect(page.match(/class="map-sign"[^>]*>\s*0\s*</g)?.length ?? 0, area).toBe(searched);
    expect(text(`findings/map/${area}.svg`).match(/font-size="12"[^>]*>0</g)?.length ?? 0, area).toBe(searched);
    const [, key = ''] = /class="map-key"(.*?)<\/p>/s.exec(page) ?? [];
    expect([...key.matchAll(/<b>([^<]*)<\/b>/g)].map(([, sign]) => sign)).toEqual(searched > 0 ? ['0', '–'] : ['–']);
  }
});

test.each(['running', 'area-running', 'access', 'chart-seen', 'chart-started', 'chart-access', 'chart-funders'])(
  'the figure %s says how often its kind of statement was wrong',
  (id) => {
    expect(text(`f/${id}/index.html`)).toMatch(/second reader (?:found|held)/);
  },
);

const gapLinks = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(/href="[^"]*\/f\/(gap-[a-zA-Z0-9-]+)\/"/g)].map(([, id = '']) => id)),
];

test('what an area has nothing of has the sign that the table of all areas has, with what the sign means', () => {
  const table = text('findings/gaps/index.html').match(/<figure[^>]*id="?matrix-region-by-focus.*?<\/figure>/s)?.[0] ?? '';
  const empty = [...table.matchAll(/aria-label="([^"]+), ([^",]+): [^"]*" data-gap="([a-z-]+)"/g)].map(([, region, area, kind]) => [
    area,
    plain(region),
    kind,
  ]);
  expect(empty.length).toBeGreaterThan(0);
  const ofPages = termIds(focusAreas).flatMap((area) => {
    const page = text(`focus/${area}/index.html`);
    const gaps = page.match(/<table class="gap-table.*?<\/section>/s)?.[0] ?? '';
    const row = gaps.match(/<th[^>]*>Region<\/th>.*?<\/tr>/s)?.[0] ?? '';
    for (const [, sign = ''] of gaps.matchAll(/data-gap="[a-z-]+"[^>]*>\s*([^<\s]+)/g)) expect(page).toContain(`<b>${sign}</b>`);
    return [...row.matchAll(/<li[^>]*>\s*([^<]+?)\s*<span[^>]*data-gap="([a-z-]+)"/g)].map(([, region, kind]) => [
      focusAreas[area].label.en,
      plain(region),
      kind,
    ]);
  });
  expect(ofPages.toSorted()).toEqual(empty.toSorted());
});

test('each gap of the brief has an address of its own, with picture, table, sentence and citation', () => {
  const ids = gapLinks(text('findings/index.html'));
  expect(ids).toHaveLength(5);
  for (const id of ids) {
    for (const folder of languageFolders) {
      const page = text(`${folder}f/${id}/index.html`);
      expect(page, id).toMatch(new RegExp(`<p class="citation">[^<]*${settings.name}[^<]*/f/${id}/</p>`));
      for (const form of ['png', 'svg', 'csv']) {
        expect(page).toContain(`/f/${id}.${form}"`);
        expect(existsSync(`${siteFolder}/${folder}f/${id}.${form}`), `${folder}${id}.${form}`).toBe(true);
      }
    }
    const rows = parse<Record<string, string>>(text(`f/${id}.csv`), { columns: true, bom: true });
    expect(rows.length).toBeGreaterThan(1);
    for (const { definition = '' } of rows) expect(definition).toMatch(/on record/);
  }
});

test.each([
  ['', '(this pair)'],
  ['fr/', '(cette paire)'],
  ['es/', '(este par)'],
])('every gap marks its own bar in words, on its page and in its picture: /%s', (folder, words) => {
  const ids = readdirSync(`${siteFolder}/${folder}f`).filter((name) => /^gap-[a-zA-Z0-9-]+$/.test(name));
  expect(ids.length).toBeGreaterThan(100);
  for (const id of ids) {
    const rows = parse<Record<string, string>>(text(`${folder}f/${id}.csv`), { columns: true, bom: true });
    const own = rows
      .filter(({ term = '' }) => id.endsWith(`-${term}`))
      .toSorted((a, b) => (b['term'] ?? '').length - (a['term'] ?? '').length)[0];
    const marked = [...text(`${folder}f/${id}/index.html`).matchAll(/<li class="is-subject">.*?class="row-name">([^<]*)</gs)].map(
      ([, name]) => plain(name),
    );
    expect(marked, id).toEqual([`${own?.['label']} ${words}`]);
    const [bold = '', ...others] = text(`${folder}f/${id}.svg`).match(/<text [^>]*text-anchor="end" font-weight="600">.*?<\/text>/g) ?? [];
    expect(others, id).toEqual([]);
    expect(labelsOf(bold), id).toEqual(marked);
  }
});

test('the page of a gap says what would settle it and what could be built upon, as the brief does', () => {
  for (const folder of ['', 'fr/', 'es/']) {
    const brief = text(`${folder}findings/index.html`);
    for (const id of gapLinks(brief)) {
      const [, block = ''] = new RegExp(`<li class="brief-gap" id="${id}">(.*?)(?:<li class="brief-gap"|</ol>)`, 's').exec(brief) ?? [];
      const links = [...block.matchAll(/href="([^"]*\/(?:initiatives|organisations)\/[^"?]+)"/g)].map(([, href]) => href);
      expect(links.length, id).toBeGreaterThan(3);
      const page = text(`${folder}f/${id}/index.html`);
      const [, settles = ''] = /<br>.*?<\/b>\s*([^<]+?)\s*<\/p>/s.exec(block) ?? [];
      for (const told of [...links.map((href) => `href="${href}"`), settles]) expect(page, `${folder}${id}`).toContain(told);
      expect(settles).not.toBe('');
    }
  }
});

test('a pair that is no gap today keeps its address, and says so', () => {
  const today = new Set(gapLinks(text('findings/index.html')));
  const others = readdirSync(`${siteFolder}/f`).filter((name) => /^gap-[a-zA-Z0-9-]+$/.test(name) && !today.has(name));
  expect(others.length).toBeGreaterThan(100);
  for (const name of others) expect(text(`f/${name}/index.html`), name).toContain('Not among the five gaps');
});

test('the picture of a gap stays at its address as long as a release shows the gap, and its page leads there', () => {
  const shown = globSync('data/releases/*/findings/index.html', { cwd: siteFolder }).flatMap((path) =>
    [...text(path).matchAll(/id="(gap-[a-zA-Z0-9-]+)"/g)].map(([, id = '']) => id),
  );
  const today = gapLinks(text('findings/index.html'));
  expect(shown.filter((id) => !today.includes(id))).not.toEqual([]);
  for (const id of new Set(shown)) {
    for (const folder of ['', 'fr/', 'es/']) {
      expect(existsSync(`${siteFolder}/${folder}f/${id}.png`), `${folder}${id}`).toBe(true);
      const page = text(`${folder}f/${id}/index.html`);
      expect(page, id).toContain(`/f/${id}.png"`);
      const [, tag = ''] = new RegExp(`/data/releases/([\\d.]+)/findings/#${id}"`).exec(page) ?? [];
      expect(text(`data/releases/${tag}/findings/index.html`), id).toContain(`id="${id}"`);
    }
  }
});

test('a release whose findings cannot be counted says so at their address, and leads to the next that has some', () => {
  const tags = readdirSync(`${siteFolder}/data/releases`).filter(
    (tag) => /^\d{4}\.\d\d/.test(tag) && existsSync(`${siteFolder}/data/releases/${tag}/manifest.json`),
  );
  const without = tags.filter((tag) => !existsSync(`${siteFolder}/data/releases/${tag}/findings.json`));
  expect(without.length).toBeGreaterThan(0);
  for (const tag of without) {
    const page = text(`data/releases/${tag}/findings/index.html`);
    expect(page).toContain('cannot be counted');
    expect(page).toMatch(/href="[^"]*data\/releases\/[\d.]+\/findings\/"/);
  }
});

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
