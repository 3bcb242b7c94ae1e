import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { changesInEntries, changesOfStatus, newestChanges } from '../../../src/catalogue/analysis/entry-changes.ts';
import { toAtom, toJsonFeed, type Feed } from '../../../src/catalogue/export/feed.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';
import { edition } from './editions.ts';

const one = makeInitiative('one', { name: 'A < B & "C"' });
const ended = makeInitiative('two', { status: 'ended', ended: 2025 });

const feed: Feed = {
  title: 'Changes',
  description: 'All of them',
  page: edition.site,
  atom: `${edition.site}feed.xml`,
  json: `${edition.site}feed.json`,
  edition,
  changes: newestChanges([...changesInEntries([one, ended]), ...changesOfStatus([[makeInitiative('two')], [ended]])], 3),
  titleOf: ({ kind, initiative }) => `${kind}: ${initiative.name}`,
};

test('changes are those of the entries and of their status, newest first, cut to a number', () => {
  expect(feed.changes.map(({ kind, date, initiative }) => [kind, date, initiative.id])).toEqual([
    ['reviewed', '2026-02-10', 'one'],
    ['reviewed', '2026-02-10', 'two'],
    ['ended', '2026-02-10', 'two'],
  ]);
});

test('an empty feed is a feed', () => {
  expect(XMLValidator.validate(toAtom({ ...feed, changes: [] }))).toBe(true);
  expect(JSON.parse(toJsonFeed({ ...feed, changes: [] })).items).toEqual([]);
});

test('Atom has what RFC 4287 asks for, with text escaped', () => {
  const text = toAtom(feed);
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed: atom } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(atom).toMatchObject({ id: feed.atom, title: 'Changes', updated: '2026-02-10T00:00:00Z', author: { name: 'The Catalogue' } });
  expect(atom.entry).toHaveLength(3);
  for (const entry of atom.entry)
    expect(entry).toMatchObject({ id: expect.any(String), title: expect.any(String), updated: expect.any(String) });
  expect(atom.entry[0].title).toBe('reviewed: A < B & "C"');
  expect(new Set(atom.entry.map(({ id }: { id: string }) => id)).size).toBe(3);
});

test('JSON Feed has version, items and stable ids', () => {
  const json = JSON.parse(toJsonFeed(feed));
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items[0]).toMatchObject({
    id: 'https://site.example/base/initiatives/one/#reviewed-2026-02-10',
    date_published: '2026-02-10T00:00:00Z',
    content_text: one.summary,
  });
});
