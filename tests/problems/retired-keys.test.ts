import { expect, test } from 'vitest';
import { insteadOf } from '../../src/problems/retired-keys.ts';

test('of a field that there is no more it is said where its content goes, in whatever case it was written', () => {
  expect(insteadOf('statusAsOf')).toMatch(/under "evidence"/);
  expect(insteadOf('STATUSASOF')).toBe(insteadOf('statusAsOf'));
  expect(insteadOf('confidence')).toMatch(/worked out/);
  expect(insteadOf('independent')).toMatch(/"kind"/);
  expect(insteadOf('emergency')).toMatch(/content\/emergency-numbers\.yaml/);
});

test.each(['status', 'summary', '', 'confidences'])('nothing is said of "%s", which was never retired', (key) => {
  expect(insteadOf(key)).toBeUndefined();
});
