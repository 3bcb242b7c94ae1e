import { expect, it } from 'vitest';
import { PlainResponse } from '../../src/prerender/plain-response.ts';

it('keeps its body as it is given', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(new PlainResponse(bytes).body).toBe(bytes);
  expect(new PlainResponse('text').body).toBe('text');
});

it('says how it went, as a response does', () => {
  const statuses = [200, 204, 301, 404, 500];
  expect(statuses.map((status) => new PlainResponse('', { status }).ok)).toEqual(statuses.map((status) => status < 300));
  expect(new PlainResponse('')).toMatchObject({ status: 200, ok: true });
});

it('has headers that can be read and changed', () => {
  const { headers } = new PlainResponse('', { headers: { 'Content-Type': 'text/plain' } });
  expect(headers.get('content-type')).toBe('text/plain');
  const answer = new PlainResponse('');
  answer.headers.set('X-One', '1');
  expect(answer.headers.get('x-one')).toBe('1');
});
