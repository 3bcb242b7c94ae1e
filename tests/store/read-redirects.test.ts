import { expect, test } from 'vitest';
import { parseRedirects } from '../../src/store/read-redirects.ts';
import { print } from '../../src/problems/print.ts';

const known = { entries: new Set(['stop-app', 'other']), organisations: new Set(['lantern-trust']), terms: () => new Set(['NP']) };
const read = (text: string) => parseRedirects('content/redirects.json', text, known);
const report = (text: string): string => {
  const { problems } = read(text);
  return problems.map((problem) => print([problem], 'text', 1).split('\n')[0]).join('\n');
};

test('old ids lead to the entries that took their place', () => {
  const { redirects, problems } = read('{ "old-app": "stop-app", "older-app": "stop-app" }');
  expect(problems).toEqual([]);
  expect([...redirects]).toEqual([
    ['old-app', 'stop-app'],
    ['older-app', 'stop-app'],
  ]);
});

test('old ids of organisations lead to those that took their place', () => {
  const { redirects, organisations, problems } = read('{ "organisations/lantern": "organisations/lantern-trust", "old": "other" }');
  expect([problems, [...redirects], [...organisations]]).toEqual([[], [['old', 'other']], [['lantern', 'lantern-trust']]]);
});

test('the page of a language that no line answers in any more stays, whether one does again or not', () => {
  expect(read('{ "helplines/language/fil": "helplines/language" }')).toMatchObject({ lineLanguages: ['fil'], problems: [] });
  expect(report('{ "helplines/language/fil": "helplines" }')).toContain('write "helplines/language"');
});

test('what nothing took the place of leads to its list', () => {
  const { organisations, terms, problems } = read('{ "organisations/gone": "organisations", "by/country/KM": "by/country" }');
  expect([problems, [...organisations], terms]).toEqual([[], [['gone', undefined]], ['country/KM']]);
  expect(report('{ "by/country/NP": "by/country" }')).toContain('There is a term with this id');
  expect(report('{ "by/country/KM": "by/language" }')).toContain('write "by/country"');
});

test.each([
  ['an organisation that is there', '{ "organisations/lantern-trust": "x" }', 'There is an organisation with this id'],
  ['an organisation that is not', '{ "organisations/a": "organisations/b" }', 'There is no organisation with this id.'],
  ['an organisation that becomes an entry', '{ "organisations/a": "stop-app" }', 'There is no organisation with this id.'],
  ['an id that an entry has', '{ "other": "stop-app" }', '1:3 error other: Found "other". There is an entry with this id'],
  ['a target that is no entry', '{ "a": "b" }', '1:8 error a: Found "b". There is no entry with this id.'],
  ['a chain', '{ "a": "stop-app",\n  "b": "a" }', '2:8 error b: Found "a". There is no entry with this id.'],
  ['an id that is none', '{ "../x": "stop-app" }', 'Found "../x". This is not an id.'],
  ['the same id twice', '{ "a": "stop-app", "a": "other" }', 'The file is one JSON object'],
  ['a list', '["a"]', 'The file is one JSON object'],
  ['a target that is no text', '{ "a": 1 }', 'The file is one JSON object'],
])('%s is refused', (_what, text, words) => {
  expect(report(text)).toContain(words);
});
