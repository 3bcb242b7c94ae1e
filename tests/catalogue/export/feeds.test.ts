import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { changesInEntries, changesOfStatus, newestChanges } from '../../../src/catalogue/analysis/entry-changes.ts';
import { toAtom, toJsonFeed, type Feed, type FeedItem } from '../../../src/catalogue/export/feed.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';
import { edition } from './editions.ts';

const one = makeInitiative('one', { name: 'A < B & "C"' });
const ended = makeInitiative('two', { status: 'ended', ended: 2025 });

const changes = newestChanges([...changesInEntries([one, ended]), ...changesOfStatus([[makeInitiative('two')], [ended]])], 3);
const itemOf = (step: (typeof changes)[number]): FeedItem => {
  const { kind, date, moment } = step;
  if (kind === 'first-release') throw new RangeError('There is no release here.');
  const { initiative } = step;
  const url = `${edition.site}initiatives/${initiative.id}/`;
  return { id: `${url}#${kind}-${date}`, url, title: `${kind}: ${initiative.name}`, summary: initiative.summary, moment, tags: [] };
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

test('changes are those of the entries and of their status, newest first, an end before a review, cut to a number', () => {
  expect(items.map(({ title, moment }) => [title, moment])).toEqual([
    [`ended: ${ended.name}`, '2026-02-10T00:00:02Z'],
    ['reviewed: A < B & "C"', '2026-02-10T00:00:01Z'],
    [`reviewed: ${ended.name}`, '2026-02-10T00:00:00Z'],
  ]);
});

const many = Array.from({ length: 90 }, (_, at) => makeInitiative(`n${at}`, { added: '2026-01-02', reviewed: '2026-01-02' }));

test('each of many changes of a day is a step with a moment of its own, which stays the same when fewer are shown', () => {
  const steps = newestChanges(changesInEntries(many), 500);
  expect(steps.map((step) => 'initiative' in step && step.initiative.id).toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  expect(new Set(steps.map(({ moment }) => moment)).size).toBe(90);
  expect(steps[0]?.moment).toBe('2026-01-02T00:01:29Z');
  expect(newestChanges(changesInEntries(many), 5)).toEqual(steps.slice(0, 5));
});

test('what the first release held is one step, and what came or changed later that day is not in it', () => {
  const beginning = { date: '2026-01-02', ids: new Set(many.slice(1).map(({ id }) => id)) };
  const later = { kind: 'contacts', date: '2026-01-03', initiative: many[1] ?? one } as const;
  expect(newestChanges([...changesInEntries(many), later], 500, beginning)).toEqual([
    { ...later, moment: '2026-01-03T00:00:00Z' },
    { kind: 'added', date: '2026-01-02', initiative: many[0], moment: '2026-01-02T00:00:01Z' },
    { kind: 'first-release', date: '2026-01-02', count: 89, moment: '2026-01-02T00:00:00Z' },
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
  expect(atom.entry[1].title).toBe('reviewed: A < B & "C"');
  expect(new Set(atom.entry.map(({ id }: { id: string }) => id)).size).toBe(3);
});

test('JSON Feed has version, items and stable ids', () => {
  const json = JSON.parse(toJsonFeed(feed));
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items[0]).toMatchObject({
    id: 'https://site.example/base/initiatives/two/#ended-2026-02-10',
    date_published: '2026-02-10T00:00:02Z',
    content_text: ended.summary,
  });
});
