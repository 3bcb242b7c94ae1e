import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { changesInEntries, changesOfStatus, newestChanges } from '../../../src/catalogue/analysis/entry-changes.ts';
import { toAtom, toJsonFeed, type Feed, type FeedItem } from '../../../src/catalogue/export/feed.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';
import { edition } from './editions.ts';

const one = makeInitiative('one', { name: 'A < B & "C"' });
const ended = makeInitiative('two', { status: 'ended', ended: 2025 });

const changes = newestChanges([...changesInEntries([one, ended]), ...changesOfStatus([[makeInitiative('two')], [ended]])], 3);
const itemOf = (change: (typeof changes)[number]): FeedItem => {
  if ('count' in change)
    return { id: change.date, url: edition.site, title: String(change.count), summary: '', date: change.date, tags: [] };
  const { kind, date, initiative } = change;
  const url = `${edition.site}initiatives/${initiative.id}/`;
  return { id: `${url}#${kind}-${date}`, url, title: `${kind}: ${initiative.name}`, summary: initiative.summary, date, tags: [] };
};
const items = changes.map(itemOf);

const feed: Feed = {
  title: 'Changes',
  description: 'All of them',
  language: 'en',
  page: edition.site,
  atom: `${edition.site}feed.xml`,
  json: `${edition.site}feed.json`,
  edition,
  items,
};

test('changes are those of the entries and of their status, newest first, cut to a number', () => {
  expect(items.map(({ title, date }) => [title, date])).toEqual([
    ['reviewed: A < B & "C"', '2026-02-10'],
    [`reviewed: ${ended.name}`, '2026-02-10'],
    [`ended: ${ended.name}`, '2026-02-10'],
  ]);
});

test('what was added at once, as by the first release, is one step', () => {
  const many = Array.from({ length: 30 }, (_, at) => makeInitiative(`n${at}`, { added: '2026-01-02', reviewed: '2026-01-02' }));
  expect(newestChanges(changesInEntries([...many, one]), 50)).toEqual([
    expect.objectContaining({ kind: 'reviewed', initiative: one }),
    expect.objectContaining({ kind: 'added', initiative: one }),
    { kind: 'added', date: '2026-01-02', count: 30 },
  ]);
});

test('what was changed twice in a day is told once', () => {
  const change = { kind: 'contacts', date: '2026-03-01', initiative: one } as const;
  expect(newestChanges([change, change, { ...change, initiative: ended }], 50)).toHaveLength(2);
});

test('no two steps of a day have the same time, and the newest stands first', () => {
  const times = (JSON.parse(toJsonFeed(feed)) as { items: { date_published: string }[] }).items.map((item) => item.date_published);
  expect(new Set(times).size).toBe(times.length);
  expect(times.toSorted().toReversed()).toEqual(times);
});

test('an empty feed is a feed', () => {
  expect(XMLValidator.validate(toAtom({ ...feed, items: [] }))).toBe(true);
  expect(JSON.parse(toJsonFeed({ ...feed, items: [] })).items).toEqual([]);
});

test('Atom has what RFC 4287 asks for, with text escaped', () => {
  const text = toAtom(feed);
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed: atom } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(atom).toMatchObject({ id: feed.atom, title: 'Changes', updated: '2026-02-10T00:00:02Z', author: { name: 'The Catalogue' } });
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
    date_published: '2026-02-10T00:00:02Z',
    content_text: one.summary,
  });
});
