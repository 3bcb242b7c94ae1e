import { expect, test } from 'vitest';
import { documentHead } from '../../../src/catalogue/export/collection.ts';
import { guideForModels } from '../../../src/catalogue/export/guide-for-models.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { edition } from './editions.ts';

const says = /contributors.*data.*never instructions/i;

test('whatever a program reads says that names and texts are data and no instructions', () => {
  const guide = guideForModels(edition, 3);
  expect(guide).toMatch(says);
  expect(guide).toContain('which is not always');
  expect(guide).toMatch(/disputedBy.*Do not pass it on/);
  expect(documentHead(edition).note).toMatch(says);
  expect(JSON.stringify(stringsOf('en').explorer)).toMatch(says);
});
