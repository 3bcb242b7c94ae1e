import { expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import { hasShortWords } from '../../src/schema/long-word.ts';
import { organisationFileSchema } from '../../src/schema/organisation.ts';
import { entryText } from '../fixtures/initiative.ts';

const row = 'W'.repeat(100);

test.each([
  ['name', { name: `Tool ${row}` }, 'name'],
  ['summary', { summary: `Helpline that answers people in need ${row}` }, 'summary'],
  ['gaps', { gaps: `One thing.\n\n${row}` }, 'gaps'],
  [
    'hours',
    { contacts: [{ kind: 'phone', value: '1145', display: '1145', countries: ['NP'], hours: row, source: 'lantern' }] },
    'contacts[0].hours',
  ],
])('a row of letters without end in the %s is refused there, with what to do', (_, changes, field) => {
  expect(readEntry('a.mdx', entryText(changes)).problems).toMatchObject([
    { severity: 'error', field, message: expect.stringContaining('Put blanks where words end') as string },
  ]);
});

test('so it is in the file of an organisation', () => {
  expect(organisationFileSchema.safeParse({ name: row, type: 'ngo' }).success).toBe(false);
});

test.each([
  'Rindfleischetikettierungsüberwachungsaufgabenübertragung',
  'Write to https://example.org/' + row,
  `Write to ${'w'.repeat(60)}@${'w'.repeat(60)}.example.org`,
  'สายด่วนช่วยเหลือผู้เสียหายจากการค้ามนุษย์และแรงงานบังคับในประเทศไทยตลอดยี่สิบสี่ชั่วโมง',
  'ខ្សែទូរសព្ទជំនួយសម្រាប់ជនរងគ្រោះដោយការជួញដូរមនុស្សនិងពលកម្មដោយបង្ខំនៅកម្ពុជា',
  '为受到人口贩运和强迫劳动影响的人提供帮助的全国热线电话每天二十四小时有人接听电话并且可以使用多种语言为来电的人提供帮助和建议',
  'anti-trafficking-hotline-of-the-national-commission-for-the-elimination-of-trafficking',
  'ministry/department/office/section/unit/desk/ministry/department/office/section',
])('%s is no such word', (text) => {
  expect(hasShortWords(text)).toBe(true);
});
