import { expect, test } from 'vitest';
import { z } from 'zod';
import { because, fillIn, inWords, reason, reasonIn, refusal } from '../../src/problems/reasons.ts';

const issueOf = (schema: z.ZodType, value: unknown) => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) throw new Error('The value is not refused.');
  return issue as Parameters<typeof reasonIn>[0];
};

test('a refusal says the limit of the check that refused', () => {
  expect(inWords(reasonIn(issueOf(z.string().max(5, because('text-too-long')), 'too long')))).toBe('The text is longer than 5 characters.');
  expect(inWords(reasonIn(issueOf(z.string().min(40, because('summary-too-short')), 'short')))).toBe(
    'The summary is shorter than 40 characters. Say in one sentence what it does and for whom.',
  );
});

test('a refusal of our own says the values of the case', () => {
  expect(inWords(reasonIn(refusal('source-id-twice', { id: 'bbc' })))).toBe('Two sources have the id "bbc".');
  expect(inWords(reasonIn(refusal('two-people')))).toBe('Two people have to look, and they are not the same. Name both.');
});

test('what a library says by itself stays as it is, even where it is called as every object is', () => {
  for (const message of ['Unexpected end of file.', 'toString', 'constructor']) expect(inWords(reasonIn({ message }))).toBe(message);
});

test('lists are joined, and a place without a value stays to be seen', () => {
  expect(inWords(reason('attribute-value', { allowed: ['caution', 'context'] }))).toBe('it takes "caution" or "context".');
  expect(fillIn('{a}, {b} and {a}', { a: 0 }, (items) => items.join('/'))).toBe('0, {b} and 0');
  expect(fillIn('{list}', { list: ['x', 'y'] }, (items) => items.join('/'))).toBe('x/y');
});
