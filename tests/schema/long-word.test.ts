import { expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import { hasFewMarks, hasShortWords } from '../../src/schema/long-word.ts';
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

const pile = `a${'\u0301'.repeat(50)}`;

test.each([
  ['name', { name: `Tool ${pile}` }],
  ['summary', { summary: `Helpline that answers people in need ${pile}` }],
  ['gaps', { gaps: `One thing.\n\n${pile}` }],
])('a pile of marks on one letter of the %s is refused there', (field, changes) => {
  expect(readEntry('a.mdx', entryText(changes)).problems).toMatchObject([
    { severity: 'error', field, message: expect.stringContaining('pile of marks') as string },
  ]);
});

test.each([
  ['a row of letters without end', 'W'.repeat(5000), 'A row of letters longer than any word'],
  ['a pile of marks', pile, 'A letter with a pile of marks'],
])('%s is refused in the text too, wherever it stands', (_, text, message) => {
  for (const around of [text, `- ${text}`, `**${text}**`, `## What ${text}`, `> One thing.\n> ${text}`, `<Note>${text}</Note>`]) {
    const { problems } = readEntry('a.mdx', entryText({}, `Workers ring the line.[^lantern]\n\n${around}`));
    expect(problems, around.slice(0, 20)).toMatchObject([{ severity: 'error', message: expect.stringContaining(message) as string }]);
  }
});

test.each(['Tiếng Việt', 'ཧྐྵྨླྺྼྻྂ', 'ဣန္ဒြိယသံဝရ', 'בְּרֵאשִׁ֖ית', 'สู้ ๆ', 'الْعَرَبِيَّةُ'].map((word) => word.normalize('NFD')))(
  '%s has the marks of its script',
  (word) => {
    expect(hasFewMarks(word)).toBe(true);
  },
);

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
