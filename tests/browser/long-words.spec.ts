import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { createSiteServer } from '../../scripts/lib/serve/server.ts';
import { entryText } from '../fixtures/initiative.ts';
import { createProject, type Project } from '../site/project.ts';
import { test } from './one-page.ts';

/** The widest letter, as often in a row as the reader of entries lets pass. */
const passes = 'W'.repeat(60);
/** And as a name would be that it refuses, should one come in by another way. */
const refused = 'W'.repeat(200);

const source = {
  id: 'lantern',
  url: 'https://lantern.example.org/about',
  title: `About ${passes}`,
  publisher: passes,
  published: '2025-11',
  accessed: '2026-11-09',
  kind: 'own',
};

const entry = entryText(
  {
    name: passes,
    aliases: [`Line ${passes}`],
    summary: `Helpline that answers workers of ${passes} who were charged for a job and passes their reports on.`,
    gaps: `Whether ${passes} still answers.`,
    organisations: [
      { name: `${passes.slice(1)}X`, role: 'lead', type: 'ngo', country: 'NP' },
      { name: `Partner ${passes}`, role: 'partner', type: 'ngo', country: 'NP' },
    ],
    sources: [source],
    contacts: [
      {
        kind: 'phone',
        value: '+97714412345',
        display: '01-4412345',
        countries: ['NP'],
        source: 'lantern',
        hours: `Day and night in ${passes}`,
        area: passes,
        checked: { date: '2026-11-20', how: 'read' },
      },
    ],
  },
  `## ${passes}\n\n${passes} rings the line.[^lantern]\n\n- ${passes}\n\n| ${passes} | b |\n| --- | --- |\n| ${passes} | c |`,
);

test.describe.configure({ mode: 'default', timeout: 600_000 });

let project: Project;
let server: Server;
let home = '';

test.beforeAll(async () => {
  project = await createProject({ hasFewLanguages: true });
  await project.writeEntry('long-word', entry);
  const { code, output } = await project.build({ BUILD_LANGUAGE: 'en' });
  expect(code, output).toBe(0);
  server = createSiteServer(join(project.folder, 'dist'), '/').listen(0, '127.0.0.1');
  await once(server, 'listening');
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await project.remove();
});

const pages: readonly (readonly [kind: string, path: string])[] = [
  ['entry', '/initiatives/long-word/'],
  ['explorer', '/initiatives/'],
  ['list', '/focus/helplines/'],
  ['organisations', '/organisations/'],
  ['organisation', `/organisations/${passes.toLowerCase().slice(1)}x/`],
  ['country', '/helplines/NP/'],
  ['card', '/helplines/NP/card/'],
  ['comparison', '/compare/?ids=long-word'],
];

/** What makes a page wider than its screen. */
const wider = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [
    `${scrollWidth} pixels`,
    ...[...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 20),
  ];
};

for (const [kind, path] of pages) {
  test(`a word that never ends does not widen the ${kind} page`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const answer = await page.goto(`${home}${path}`);
    expect(answer?.status()).toBe(200);
    const shown = page.getByText('W'.repeat(30)).filter({ visible: true }).first();
    await expect(shown).toBeVisible();
    expect(await page.evaluate(wider)).toEqual([]);
    await page.evaluate((longest) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) texts.currentNode.nodeValue = (texts.currentNode.nodeValue ?? '').replace(/W{30,}/g, longest);
    }, refused);
    await expect(page.getByText(refused).filter({ visible: true }).first()).toBeVisible();
    expect(await page.evaluate(wider)).toEqual([]);
  });
}
