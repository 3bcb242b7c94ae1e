import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryText, makeRecord } from '../fixtures/initiative.ts';
import { problemsOfChange } from '../fixtures/problems-of-change.ts';
import { commitAll, git, makeFolder, runCommand } from '../fixtures/run-command.ts';
import { findBase } from '../../scripts/lib/github/git.ts';

type Source = ReturnType<typeof makeRecord>['sources'][number];

const [own] = makeRecord().sources as [Source];
const again: Source = { ...own, accessed: '2026-11-20' };
const paper: Source = {
  ...own,
  id: 'paper',
  url: 'https://paper.example.net/',
  kind: 'reporting',
  publisher: 'Paper',
  accessed: '2026-11-20',
};

const line = (value: string, changes: object = {}) => ({
  kind: 'phone',
  value,
  display: value,
  countries: ['NP'],
  source: 'lantern',
  checked: { date: '2026-11-20', how: 'read' },
  ...changes,
});

const text = (changes: object = {}): string =>
  entryText(
    {
      contacts: [line('+97714412345'), line('https://lantern.example.org/chat', { kind: 'chat', display: 'lantern.example.org' })],
      ...changes,
    },
    '## What it does\n\nWorkers ring the line.[^lantern]',
  ).replace('[^lantern]', JSON.stringify(changes).includes('paper') ? '[^lantern][^paper]' : '[^lantern]');

/** What two maintainers recorded of a contact of the entry. */
const records = (list: 'calls' | 'disputes', value: string, more = ''): string =>
  [
    `${list}:`,
    `  - { entry: aurora, contact: '${value}', date: '2026-11-21', by: [first, second]${more} }`,
    `${list === 'calls' ? 'disputes' : 'calls'}: []`,
    '',
  ].join('\n');

const commitAgain = (folder: string): void => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=More');
};

const start = (before: string) => {
  const folder = makeFolder({ 'content/aurora.mdx': before });
  commitAll(folder.path);
  const kinds = async (): Promise<readonly string[]> => {
    const base = await findBase(folder.path, 'HEAD', 'main');
    const { problems } = await problemsOfChange(base, join(folder.path, 'content'), '2026-11-22');
    return problems.map(({ kind, severity }) => `${severity} ${kind}`);
  };
  return {
    folder,
    kinds,
    kindsAfter: async (changed: string): Promise<readonly string[]> => {
      folder.write('content/aurora.mdx', changed);
      return (await kinds()).filter((kind) => kind !== 'warning unused-term');
    },
  };
};

describe('a contact in place of a listed one', () => {
  const chat = (value: string, display: string) => line(value, { kind: 'chat', display });
  const phone = line('+97714412345');
  const moved = [phone, chat('https://other.example.com/chat', 'other.example.com')];

  test.each([
    ['a number, nothing read for it', { contacts: [line('+97714412346')] }, 'error contact-changed-alone'],
    ['an address, nothing read for it', { contacts: moved }, 'error contact-changed-alone'],
    ['one source read again', { contacts: moved, sources: [again] }, 'error contact-changed-alone'],
    [
      'two pages of one site',
      { contacts: moved, sources: [again, { ...paper, url: 'https://www.lantern.example.org/b' }] },
      'error contact-changed-alone',
    ],
    [
      'two hosts below one name',
      { contacts: moved, sources: [again, { ...paper, url: 'https://news.example.org/b' }] },
      'error contact-changed-alone',
    ],
    ['two sites read', { contacts: moved, sources: [again, paper] }, ['warning contact-changed', 'warning site-unknown']],
    ['nothing in its place', { contacts: [phone] }, 'warning contact-removed'],
  ])('%s', async (_, changes, kind) => {
    expect(await start(text()).kindsAfter(text(changes))).toEqual([kind].flat());
  });
});

describe('a contact that comes to an entry which was there before', () => {
  const chat = line('https://lantern.example.org/chat', { kind: 'chat', display: 'lantern.example.org' });
  const listed = [line('+97714412345'), chat];
  const two = { sources: [again, paper] };

  test.each([
    ['nothing read for it', { contacts: [...listed, line('1145')] }, 'error contact-added-alone'],
    ['one site read for it', { contacts: [...listed, line('1145')], sources: [again] }, 'error contact-added-alone'],
    ['two sites read for it', { contacts: [...listed, line('1145')], ...two }, ['warning contact-added', 'warning site-unknown']],
    ['the listed number, for messages', { contacts: [...listed, line('+97714412345', { kind: 'sms' })] }, 'warning contact-added'],
    ['mail below the listed name', { contacts: [...listed, line('help@lantern.example.org', { kind: 'email' })] }, 'warning contact-added'],
    [
      'an extension of the listed number',
      { contacts: [line('+97714412345', { extension: '9', display: '+97714412345 ext. 9' }), ...listed] },
      'warning contact-added',
    ],
    [
      'a page below another name',
      { contacts: [...listed, { ...chat, value: 'https://lantern.example.net/chat', display: 'lantern.example.net' }] },
      'error contact-added-alone',
    ],
  ])('%s', async (_, changes, kind) => {
    expect(await start(text()).kindsAfter(text(changes))).toEqual([kind].flat());
  });

  test('beside the right one first and in its place later is asked about twice, and so is the other way round', async () => {
    const { folder, kindsAfter } = start(text());
    expect(await kindsAfter(text({ contacts: [...listed, line('+97714412346')] }))).toEqual(['error contact-added-alone']);
    expect(await kindsAfter(text({ contacts: undefined }))).toEqual(['warning contact-removed']);
    commitAgain(folder.path);
    expect(await kindsAfter(text({ contacts: [line('+97714412346')] }))).toEqual(['error contact-added-alone']);
    expect(await kindsAfter(text({ contacts: [line('+97714412346')], ...two }))).toEqual(['warning contact-added']);
  });

  test('the first contacts of a new entry are nothing to ask about', async () => {
    const { folder, kinds } = start(text());
    const organisations = [{ name: 'Boreal Trust', role: 'lead', type: 'ngo' }];
    folder.write('content/boreal.mdx', entryText({ name: 'Boreal', organisations, contacts: [line('+97715550100'), line('1146')] }));
    expect((await kinds()).filter((kind) => kind !== 'warning unused-term')).toEqual([]);
  });
});

describe('a line under another id', () => {
  const moved = async (changes: object): Promise<readonly string[]> => {
    const { folder, kinds } = start(text());
    rmSync(join(folder.path, 'content/aurora.mdx'));
    folder.write('content/boreal.mdx', text(changes));
    folder.write('redirects.json', '{"aurora": "boreal"}');
    return (await kinds()).filter((kind) => kind !== 'warning unused-term');
  };
  const chat = line('https://lantern.example.org/chat', { kind: 'chat', display: 'lantern.example.org' });

  test.each([
    ['as it was', {}, []],
    ['with another number', { contacts: [line('+97714412346'), chat] }, ['error contact-changed-alone']],
    ['with a number more', { contacts: [line('+97714412345'), chat, line('1145')] }, ['error contact-added-alone']],
    [
      'with another number that two sites print',
      { contacts: [line('+97714412346'), chat], sources: [again, paper] },
      ['warning contact-changed'],
    ],
    ['for fewer', { contacts: [line('+97714412345', { for: 'professionals' }), chat] }, ['warning contact-narrowed']],
    ['without one', { contacts: [line('+97714412345')] }, ['warning contact-removed']],
  ])('%s', async (_, changes, expected) => {
    expect(await moved(changes)).toEqual(expected);
  });

  test('leads to one that was listed earlier', async () => {
    const { folder, kinds } = start(text());
    const organisations = [{ name: 'Boreal Trust', role: 'lead' as const, type: 'ngo' as const }];
    folder.write('content/boreal.mdx', entryText({ name: 'Boreal', organisations, contacts: [line('+97715550100')] }));
    commitAgain(folder.path);
    rmSync(join(folder.path, 'content/aurora.mdx'));
    folder.write('redirects.json', '{"aurora": "boreal"}');
    expect(await kinds()).toContain('error contact-changed-alone');
  });
});

test('an address that leads elsewhere than before is asked about, one that follows its entry is not', async () => {
  const { folder, kinds } = start(text());
  const organisations = [{ name: 'Boreal Trust', role: 'lead' as const, type: 'ngo' as const }];
  const boreal = entryText({ name: 'Boreal', organisations });
  const warnings = async (): Promise<readonly string[]> => (await kinds()).filter((kind) => kind !== 'warning unused-term');
  folder.write('content/boreal.mdx', boreal);
  folder.write('redirects.json', '{"older": "aurora"}');
  expect(await warnings()).toEqual(['warning address-moved']);
  commitAgain(folder.path);
  for (const [redirects, expected] of [
    ['{"older": "aurora"}', []],
    ['{"older": "boreal"}', ['warning address-moved']],
    ['{}', ['warning address-moved']],
  ] as const) {
    folder.write('redirects.json', redirects);
    expect(await warnings(), redirects).toEqual(expected);
  }
  folder.write('content/calm.mdx', text());
  rmSync(join(folder.path, 'content/aurora.mdx'));
  folder.write('redirects.json', '{"older": "calm", "aurora": "calm"}');
  expect(await warnings()).toEqual([]);
});

test('another site of a line needs two that were read, another page of its own none', async () => {
  const before = text({ url: 'https://lantern.example.org/line' });
  const changed = (changes: object): Promise<readonly string[]> => start(before).kindsAfter(text(changes));
  expect(await changed({ url: 'https://lanterns.example.net/' })).toContain('error contact-changed-alone');
  expect(await changed({ url: 'https://lanterns.example.net/', sources: [again, paper] })).toContain('warning contact-changed');
  expect(await changed({ url: 'https://www.lantern.example.org/help' })).toEqual([]);
  expect(await start(text({ url: undefined })).kindsAfter(text({ url: 'https://lanterns.example.net/' }))).toEqual([
    'error contact-changed-alone',
  ]);
});

describe('whom a listed line reaches', () => {
  const of = (changes: object): string => text({ contacts: [line('+97714412345', changes)], countries: ['NP', 'IN', 'BD'] });

  test.each([
    ['area', {}, { area: 'Karnali' }],
    ['area', { area: 'Karnali' }, { area: 'Bagmati' }],
    ['for', { for: 'workers' }, { for: 'women' }],
    ['serves', {}, { serves: 'children' }],
    ['answers', { answers: true }, { answers: false }],
    ['reach', { reach: 'abroad' }, { reach: 'inside' }],
    ['nationals', { nationals: ['IN'] }, { nationals: ['BD'] }],
    ['languages', { languages: ['ne', 'hi'] }, { languages: ['ne'] }],
    ['free', { free: true }, { free: false }],
    ['countries', { countries: ['NP', 'IN'] }, { countries: ['NP'] }],
    ['hours', { hours: '24/7' }, { hours: 'Sunday, 10:00 to 17:00' }],
  ])('is asked about where its %s leaves somebody out', async (_, before, now) => {
    expect(await start(of(before)).kindsAfter(of(now))).toContain('warning contact-narrowed');
  });

  test.each([
    ['area', { area: 'Karnali' }, {}],
    ['countries', { countries: ['NP'] }, { countries: ['NP', 'IN'] }],
    ['nationals', { nationals: ['IN'] }, { nationals: ['IN', 'BD'] }],
    ['languages', { languages: ['ne'] }, { languages: ['ne', 'hi'] }],
    ['free', {}, { free: true }],
    ['hours', { hours: 'Sunday, 10:00 to 17:00' }, { hours: '24/7' }],
  ])('is asked about where its %s promises something to more people', async (_, before, now) => {
    expect(await start(of(before)).kindsAfter(of(now))).toEqual(['warning contact-widened']);
  });

  test.each([
    ['for', { for: 'women' }, { for: 'anyone' }],
    ['serves', { serves: 'children' }, { serves: 'both' }],
    ['hours', {}, { hours: 'Sunday, 10:00 to 17:00' }],
  ])('is not where its %s lets more people in', async (_, before, now) => {
    expect(await start(of(before)).kindsAfter(of(now))).toEqual([]);
  });
});

test('another extension is another contact', async () => {
  const of = (extension: string): string =>
    text({ contacts: [line('+97714412345', { extension, display: `+97714412345 ext. ${extension}` })] });
  expect(await start(of('12')).kindsAfter(of('13'))).toEqual(['error contact-changed-alone']);
});

test('one number that stands twice is compared with itself', async () => {
  const twice = (changes: object): string =>
    text({ contacts: [line('+97714412345', { for: 'anyone', ...changes }), line('+97714412345', { for: 'professionals' })] });
  expect(await start(twice({})).kindsAfter(twice({ hours: '24/7' }))).toEqual([]);
  expect(await start(twice({})).kindsAfter(twice({ for: 'women' }))).toEqual(['warning contact-narrowed']);
});

describe('a line that would disappear', () => {
  test.each([
    [
      'by a dispute',
      { contacts: [line('1145', { disputedBy: 'paper' })], sources: [own, paper] },
      ['error dispute-unrecorded', 'warning contact-withheld', 'warning site-unknown'],
    ],
    [
      'by an old check',
      { contacts: [line('1145', { checked: { date: '2023-01-01', how: 'read' } })] },
      ['error check-earlier', 'warning contact-withheld', 'warning number-due'],
    ],
    ['by a check taken off', { contacts: [line('1145', { checked: undefined })] }, ['error check-earlier', 'warning number-due']],
    ['by an end', { contacts: [line('1145')], status: 'ended', evidence: { status: ['lantern'] } }, ['warning contact-withheld']],
  ])('%s', async (_, changes, kinds) => {
    const found = await start(text({ contacts: [line('1145')] })).kindsAfter(text(changes));
    expect(found.toSorted()).toEqual(kinds);
  });

  test('by another subject, so that its page for reports is none of a line', async () => {
    const contacts = [line('https://lantern.example.org/report', { kind: 'web', display: 'lantern.example.org/report' })];
    expect(await start(text({ contacts })).kindsAfter(text({ contacts, focusAreas: ['apps'] }))).toEqual(['warning contact-withheld']);
  });

  test('by another entry that is said to stand in its place', async () => {
    const { folder, kindsAfter } = start(text());
    folder.write('content/boreal.mdx', entryText({ name: 'Boreal', organisations: [{ name: 'Boreal Trust', role: 'lead', type: 'ngo' }] }));
    expect(await kindsAfter(text({ supersededBy: ['boreal'] }))).toEqual(['warning line-succeeded']);
  });

  test('by a dispute that two maintainers recorded before', async () => {
    const { folder, kindsAfter } = start(text({ contacts: [line('1145')] }));
    const changed = text({ contacts: [line('1145', { disputedBy: 'paper' })], sources: [own, paper] });
    folder.write('confirmations.yaml', records('disputes', '1145', ', why: The paper prints another one.'));
    expect((await kindsAfter(changed)).toSorted()).toEqual([
      'error confirmation-brought',
      'warning confirmation-new',
      'warning contact-withheld',
      'warning site-unknown',
    ]);
    folder.write('content/aurora.mdx', text({ contacts: [line('1145')] }));
    commitAgain(folder.path);
    expect(await kindsAfter(changed)).toEqual(['warning contact-withheld', 'warning site-unknown']);
    // Of another number it says nothing.
    folder.write('confirmations.yaml', records('disputes', '1146', ', why: The paper prints another one.'));
    folder.write('content/aurora.mdx', text({ contacts: [line('1145')] }));
    commitAgain(folder.path);
    expect((await kindsAfter(changed)).toSorted()).toEqual([
      'error dispute-unrecorded',
      'warning contact-withheld',
      'warning site-unknown',
    ]);
  });
});

describe('a number that was dialled and answered', () => {
  const read = text({ contacts: [line('1145')] });
  const called = (value: string): string => text({ contacts: [line(value, { checked: { date: '2026-11-21', how: 'dialled' } })] });

  test('by the word of the entry alone is refused', async () => {
    expect(await start(read).kindsAfter(called('1145'))).toEqual(['error call-unrecorded']);
  });

  test('counts once two maintainers have recorded it, until the number is another one', async () => {
    const { folder, kindsAfter } = start(read);
    folder.write('confirmations.yaml', records('calls', '1145'));
    expect(await kindsAfter(called('1145'))).toEqual(['warning confirmation-new', 'error confirmation-brought']);
    folder.write('content/aurora.mdx', read);
    commitAgain(folder.path);
    expect(await kindsAfter(called('1145'))).toEqual([]);
    commitAgain(folder.path);
    expect(await kindsAfter(called('1146'))).toContain('error call-unrecorded');
    const all = runCommand('check', folder.path, '--content', join(folder.path, 'content'));
    expect(all.output).toContain('aurora has no contact 1145 any more.');
  });

  test.each([
    ['one person', 'by: [first, First]', 'error invalid-value'],
    ['a day to come', "by: [first, second], date: '2027-01-01'", 'error future-date'],
    ['a name that is no account', "by: ['@first', second]", 'error invalid-value'],
  ])('not by %s', async (_, people, kind) => {
    const { folder, kinds } = start(read);
    const day = people.includes('date:') ? '' : ", date: '2026-11-21'";
    folder.write('confirmations.yaml', `calls:\n  - { entry: aurora, contact: '1145', ${people}${day} }\ndisputes: []\n`);
    expect(await kinds()).toContain(kind);
  });
});

test('an entry that is gone leads elsewhere, or stands in the list of what is left out', async () => {
  const { folder, kinds } = start(text());
  folder.write('content/boreal.mdx', entryText({ name: 'Boreal', organisations: [{ name: 'Boreal Trust', role: 'lead', type: 'ngo' }] }));
  const errors = async (): Promise<readonly string[]> => (await kinds()).filter((kind) => kind.startsWith('error'));
  expect(await errors()).toEqual([]);
  rmSync(join(folder.path, 'content/aurora.mdx'));
  expect(await errors()).toEqual(['error entry-gone']);
  folder.write('redirects.json', '{"aurora": "boreal"}');
  expect(await errors()).toEqual([]);
  folder.write('redirects.json', '{}');
  folder.write('out-of-scope.yaml', '- id: aurora\n  name: Aurora\n  why: Taken off at the wish of the people who run it.\n');
  expect(await errors()).toEqual([]);
  folder.write(
    'out-of-scope.yaml',
    '- id: boreal\n  name: Boreal\n  why: No technology.\n- id: aurora\n  name: Aurora\n  why: The same.\n',
  );
  expect(await errors()).toEqual(['error out-of-scope']);
});

test('nobody switches off an alarm about himself', async () => {
  const lineOf = (name: string, value: string, changes: object = {}): string =>
    entryText({ name, contacts: [line(value)], organisations: [{ name: `${name} Trust`, role: 'lead', type: 'ngo' }], ...changes });
  const { folder, kinds } = start(lineOf('Aurora', '+97714412345'));
  const added = async (changes: object): Promise<readonly string[]> => {
    folder.write('content/rapid.mdx', lineOf('Rapid', '+97714412346', { added: '2026-01-11', ...changes }));
    return (await kinds()).filter((kind) => !kind.endsWith('unused-term')).toSorted();
  };
  expect(await added({})).toEqual(['warning phone-near']);
  expect(await added({ related: ['aurora'] })).toEqual(['warning line-linked', 'warning phone-near']);
  expect(await added({ organisations: [{ name: 'Aurora Trust', role: 'lead', type: 'ngo' }] })).toEqual([
    'warning organisation-claimed',
    'warning phone-near',
  ]);
  expect(await added({ related: ['aurora'], contacts: [line('+97714412345')] })).toEqual(['warning line-linked', 'warning phone-shared']);
  expect(
    await added({ translations: { fr: { name: 'Aurora', summary: 'Ligne qui répond aux travailleurs et transmet leurs rapports.' } } }),
  ).toContain('error duplicate-alias');
  // One change can write both sides; what stood there before is the word of somebody else.
  folder.write('content/aurora.mdx', lineOf('Aurora', '+97714412345', { related: ['rapid'] }));
  expect(await added({ related: ['aurora'] })).toContain('warning phone-near');
  git(folder.path, 'add', '--all');
  git(folder.path, 'commit', '--quiet', '--message=Both');
  folder.write('content/aurora.mdx', lineOf('Aurora', '+97714412345'));
  expect(await added({ related: ['aurora'] })).toEqual([]);
});

describe('an entry that nobody could read about', () => {
  const check = (folder: string, ...options: string[]) =>
    runCommand('check', folder, '--content', join(folder, 'content'), '--format', 'json', ...options);
  const found = ({ output }: ReturnType<typeof check>) =>
    (JSON.parse(output) as { severity: string; kind: string }[]).map(({ severity, kind }) => `${severity} ${kind}`);
  const { summary } = makeRecord();

  test.each([
    ['without a text', '', 'text-missing'],
    ['of headings alone', '## What it does', 'text-missing'],
    ['that only repeats its summary', `${summary}[^lantern]`, 'text-repeats'],
  ])('%s is refused where it is new or named, and stays where it came out of a table', (_what, body, kind) => {
    const bare = entryText({}, body);
    const folder = makeFolder({ 'content/README.txt': '' });
    commitAll(folder.path);
    folder.write('content/aurora.mdx', bare);
    expect(found(check(folder.path, '--changed', 'HEAD'))).toContain(`error ${kind}`);
    expect(found(check(folder.path, join(folder.path, 'content/aurora.mdx')))).toContain(`error ${kind}`);
    expect(found(check(folder.path))).toContain(`warning ${kind}`);
    commitAgain(folder.path);
    folder.write('content/aurora.mdx', bare.replace('access: free', 'access: restricted'));
    expect(found(check(folder.path, '--changed', 'HEAD'))).toContain(`warning ${kind}`);
  });
});

describe('what is said of a contact', () => {
  const told = (evidence?: object, source = 'lantern'): string =>
    text({ contacts: [line('+97714412345', { hours: '24/7', source, ...(evidence && { evidence }) })], sources: [own, paper, sister] });
  const sister: Source = { ...own, id: 'sister', url: 'https://www.lantern.example.org/hours' };
  const kinds = async (before: string, after: string): Promise<readonly string[]> =>
    (await start(before).kindsAfter(after)).filter((kind) => kind !== 'warning source-never-cited');

  test.each([
    ['on another site than the number', told(), told({ hours: ['paper'] }), ['warning site-moved']],
    ['on another site beside that of the number', told(), told({ hours: ['lantern', 'paper'] }), ['warning site-moved']],
    ['on another page of the same site', told(), told({ hours: ['sister'] }), []],
    ['on the same site as before', told({ hours: ['paper'] }), told({ hours: ['paper'], countries: ['sister'] }), []],
    ['on another site than before', told({ hours: ['sister'] }), told({ hours: ['paper'] }), ['warning site-moved']],
    ['on the page of the number again', told({ hours: ['paper'] }), told(), []],
    ['with its number on another site', told({ hours: ['paper'] }), told(undefined, 'paper'), ['warning site-moved']],
  ])('that rests %s', async (_, before, after, expected) => {
    expect(await kinds(before, after)).toEqual(expected);
  });
});

describe('without a question about changes', () => {
  const boreal = entryText({ name: 'Boreal', organisations: [{ name: 'Boreal Trust', role: 'lead', type: 'ngo' }] });
  const errorsOf = (path: string, ...more: readonly string[]): readonly string[] => {
    const { output } = runCommand('check', path, '--content', join(path, 'content'), '--format', 'json', ...more);
    const problems = JSON.parse(output) as { kind: string; severity: string; file: string }[];
    return problems.filter(({ severity }) => severity === 'error').map(({ kind, file }) => `${kind} ${file}`);
  };
  const released = { 'releases/2026.10/initiatives.jsonl': `${JSON.stringify({ id: 'aurora', name: 'Aurora' })}\n` };
  const gone = ['entry-gone content/aurora.mdx'];

  test('an entry that a release has is there, leads elsewhere, or is left out, git or not', () => {
    const folder = makeFolder({ 'content/boreal.mdx': boreal, ...released });
    expect(errorsOf(folder.path)).toEqual(gone);
    expect(errorsOf(folder.path, join(folder.path, 'content/boreal.mdx'))).toEqual([]);
    folder.write('redirects.json', '{"aurora": "boreal"}');
    expect(errorsOf(folder.path)).toEqual([]);
    folder.write('redirects.json', '{}');
    folder.write('out-of-scope.yaml', '- id: aurora\n  name: Aurora\n  why: No technology.\n');
    expect(errorsOf(folder.path)).toEqual([]);
    folder.write('out-of-scope.yaml', '[]\n');
    folder.write('content/aurora.mdx', text());
    expect(errorsOf(folder.path)).toEqual([]);
  });

  test('an entry that the last commit or the main branch has is not just gone', () => {
    const folder = makeFolder({ 'content/aurora.mdx': text(), 'content/boreal.mdx': boreal });
    commitAll(folder.path);
    git(folder.path, 'branch', '--move', 'trunk');
    rmSync(join(folder.path, 'content/aurora.mdx'));
    expect(errorsOf(folder.path)).toEqual(gone);
    git(folder.path, 'branch', 'main');
    commitAgain(folder.path);
    expect(errorsOf(folder.path)).toEqual(gone);
    const { output } = runCommand('check', folder.path, '--content', join(folder.path, 'content'));
    expect(output).toContain('content/redirects.json');
    git(folder.path, 'branch', '--force', 'main');
    expect(errorsOf(folder.path)).toEqual([]);
  });
});
