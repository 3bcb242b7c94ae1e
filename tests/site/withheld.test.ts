import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownContacts } from '../../src/catalogue/helplines/shown-contacts.ts';
import { buildSettings } from '../../src/settings.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { siteFolder } from './built-site.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });

/** The file as it is written stays whole for whoever corrects it, and says what is disputed; releases are frozen. */
const isWhole = (file: string): boolean => file.endsWith('.mdx') || file.startsWith('data/releases/');

const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:html|json|jsonl|jsonld|csv|txt|xml|atom)$/.test(file) && !isWhole(file),
);

const withheld = entries.flatMap(({ initiative }) =>
  shownContacts(initiative, today).withheld.map(({ printed: { contact } }) => ({ id: initiative.id, ...contact })),
);

test('no file of the site gives the number of a contact that is withheld', () => {
  const shown = new Set(entries.flatMap(({ initiative }) => shownContacts(initiative, today).shown.map(({ contact }) => contact.value)));
  // A short number may stand for something else elsewhere; the test below looks for those.
  const hidden = withheld.filter(({ value }) => !shown.has(value) && value.length > 6);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(siteFolder, file), 'utf8');
    return hidden.flatMap(({ id, value }) => (text.includes(value) ? [`${file}: ${id}`] : []));
  });
  expect(found).toEqual([]);
});

test('the files of an entry whose contact is withheld say why in the place of the number', () => {
  for (const { id, value } of withheld) {
    const text = readFileSync(join(siteFolder, `api/v1/initiatives/${id}.json`), 'utf8');
    expect(text, id).toContain('"withheld":"');
    expect(text, id).not.toContain(`"value":"${value}"`);
  }
});
