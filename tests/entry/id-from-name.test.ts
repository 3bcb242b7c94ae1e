import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFromName } from '../../src/entry/id-from-name.ts';
import { slug } from '../../src/schema/fields.ts';

test.each([
  ['STOP APP', 'stop-app'],
  ['Survivors’ Fund (UK) & Co.', 'survivors-fund-uk-co'],
  ['Œuvre', 'oeuvre'],
  ['Đường dây nóng', 'duong-day-nong'],
  ['Łódź Straße', 'lodz-strasse'],
  ['Ｌａｎｔｅｒｎ ２', 'lantern-2'],
  ['Линия помощи', 'liniya-pomoshchi'],
  ['Γραμμή 1109', 'grammi-1109'],
  ['장기 상담', 'janggi-sangdam'],
  ['Polaris Україна', 'polaris-ukraina'],
  ['Con', 'con-entry'],
  ['★', undefined],
  ['', undefined],
])('the id of %s', async (name, id) => {
  expect(await idFromName(name)).toBe(id);
});

test('names in any script get ids of their own', async () => {
  const names = [
    'خط الأمل',
    '人身取引ホットライン',
    'Линия помощи',
    '希望',
    'Надія',
    'सहेली',
    'สายด่วน',
    'የስልክ መስመር',
    'קו חם',
    'ਸਹਾਰਾ',
    'உதவி',
    'ជំនួយ',
  ];
  const ids = await Promise.all(names.map(idFromName));
  expect(new Set(ids).size).toBe(names.length);
  expect(ids.filter((id) => !slug.safeParse(id).success)).toEqual([]);
});

test('what a name gives can be an id, or there is none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (name) => {
      const id = await idFromName(name);
      return id === undefined || (slug.safeParse(id).success && id.length <= 60);
    }),
  );
});
