import { expect, test } from 'vitest';
import { answersPeople, contactHref, reachOf } from '../../../src/catalogue/helplines/contact-links.ts';

test.each([
  ['phone', '+448000121700', 'tel:+448000121700'],
  ['phone', '116006', 'tel:116006'],
  ['phone', '*7#', 'tel:*7%23'],
  ['sms', '233733', 'sms:233733'],
  ['whatsapp', '+447909470732', 'https://wa.me/447909470732'],
  ['email', 'help@example.org', 'mailto:help@example.org'],
  ['chat', 'https://example.org/chat', 'https://example.org/chat'],
] as const)('%s %s opens %s', (kind, value, href) => {
  expect(contactHref({ kind, value })).toBe(href);
});

test.each([
  ['phone', '116006', 'inside'],
  ['sms', '233733', 'inside'],
  ['phone', '+448000121700', 'freephone'],
  ['phone', '+380442841915', 'international'],
  ['whatsapp', '+447909470732', 'international'],
  ['web', 'https://example.org/', undefined],
] as const)('%s %s reaches: %s', (kind, value, reach) => {
  expect(reachOf({ kind, value })).toBe(reach);
});

test.each([
  ['phone', true],
  ['sms', true],
  ['whatsapp', true],
  ['textphone', true],
  ['chat', true],
  ['relay', true],
  ['video', true],
  ['email', false],
  ['web', false],
  ['app', false],
] as const)('somebody answers while one waits at %s: %s', (kind, answers) => {
  expect(answersPeople(kind)).toBe(answers);
});
