import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionAnswers } from '../../../src/schema/correction-answers.ts';
import {
  correctionLink,
  editLink,
  entryPath,
  longestAddress,
  newFileLink,
  publicFormOf,
  publicPage,
  type Repository,
} from '../../../src/catalogue/addresses/repository-links.ts';

const at = (host: Repository['host']): Repository => ({ host, url: `https://${host}.example/coalition/landscape`, branch: 'main' });
const text = '---\nname: "A & B: 100 % + more"\n---\n\n# ? é\n';

/** What the host's page reads from the address. */
const asked = (href: string): Record<string, string> => Object.fromEntries(new URL(href).searchParams);

describe('the page for a new file', () => {
  test.each([
    ['github', '/coalition/landscape/new/main'],
    ['gitea', '/coalition/landscape/_new/main/'],
  ] as const)('comes filled in on %s', (host, path) => {
    const { href, filled, tooLong } = newFileLink(at(host), entryPath('a-and-b'), text);
    expect(new URL(href).pathname).toBe(path);
    expect(asked(href)).toEqual({ filename: 'content/initiatives/a-and-b.mdx', value: text });
    expect({ filled, tooLong }).toEqual({ filled: true, tooLong: false });
  });

  test('comes with the name alone on GitLab, whose editor takes no text from an address', () => {
    const { href, filled, tooLong } = newFileLink(at('gitlab'), entryPath('a-and-b'), text);
    expect(new URL(href).pathname).toBe('/coalition/landscape/-/new/main');
    expect(asked(href)).toEqual({ file_name: 'content/initiatives/a-and-b.mdx' });
    expect({ filled, tooLong }).toEqual({ filled: false, tooLong: false });
  });

  test.each(['github', 'gitea'] as const)('comes without the text on %s where the address would be too long', (host) => {
    const room = longestAddress - newFileLink(at(host), entryPath('a'), '').href.length;
    expect(newFileLink(at(host), entryPath('a'), 'x'.repeat(room))).toMatchObject({ filled: true, tooLong: false });
    const over = newFileLink(at(host), entryPath('a'), 'x'.repeat(room + 1));
    expect(over).toMatchObject({ filled: false, tooLong: true });
    expect(asked(over.href)).toEqual({ filename: 'content/initiatives/a.mdx' });
    // A letter of another script takes six characters or more.
    expect(newFileLink(at(host), entryPath('a'), 'ж'.repeat(room / 5))).toMatchObject({ tooLong: true });
  });
});

test.each([
  ['github', '/edit/main/content/initiatives/a.mdx'],
  ['gitlab', '/-/edit/main/content/initiatives/a.mdx'],
  ['gitea', '/_edit/main/content/initiatives/a.mdx'],
] as const)('the page that edits a file on %s', (host, path) => {
  expect(editLink(at(host), 'a')).toBe(`https://${host}.example/coalition/landscape${path}`);
});

const correction = {
  ...{ entry: 'STOP APP & more (stop-app)', field: 'status', old: 'Active', new: 'Ended', since: '2021' },
  ...{ source: 'https://a.example/', 'source-title': 'It ends', 'source-published': '2021-03', 'source-kind': 'own' },
  ...{ statement: 'STOP THE TRAFFIK', record: '{}' },
};

test('the issue with a correction fills in fields that its form has', () => {
  const { template = '', title, ...filled } = asked(correctionLink(at('github'), 'A correction', correction));
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as { body: { id?: string }[] };
  expect(title).toBe('A correction');
  expect(filled).toEqual(correction);
  expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(correction)));
});

test('the form of a page fills in the same fields by their names, and their headings are those that the command knows', () => {
  const { action, template } = publicFormOf(at('github')) ?? { action: '', template: '' };
  expect(action).toBe('https://github.example/coalition/landscape/issues/new');
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as {
    body: { id?: string; type: string; attributes: { label?: string } }[];
  };
  const fields = form.body.filter(({ id }) => id !== undefined && id !== 'record');
  expect(Object.fromEntries(fields.map(({ id, attributes }) => [id, attributes.label]))).toEqual(correctionAnswers);
  // An address fills in these two kinds and no other.
  expect(fields.filter(({ type }) => type !== 'input' && type !== 'textarea')).toEqual([]);
});

test.each(['gitlab', 'gitea'] as const)('on %s, which has no forms, a new issue names nothing in its title', (host) => {
  expect(publicFormOf(at(host))).toBeUndefined();
  expect(Object.values(asked(publicPage(at(host))))).toEqual(['A correction', '']);
});

test('the file of an entry is where the links say', () => {
  expect(existsSync(entryPath('stop-app'))).toBe(true);
});

const told = Object.values(correction).join('\n\n');

test.each([
  ['gitlab', '/-/issues/new', { 'issue[title]': 'A correction', 'issue[description]': told }],
  ['gitea', '/issues/new', { title: 'A correction', body: told }],
] as const)('the same issue on %s, which has no forms', (host, path, query) => {
  const href = correctionLink(at(host), 'A correction', correction);
  expect(new URL(href).pathname).toBe(`/coalition/landscape${path}`);
  expect(asked(href)).toEqual(query);
});
