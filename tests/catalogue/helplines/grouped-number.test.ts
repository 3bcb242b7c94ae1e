import { expect, test } from 'vitest';
import { groupedNumber } from '../../../src/catalogue/helplines/grouped-number.ts';
import { linesByPlace, linesForPeople } from '../../../src/catalogue/helplines/helplines.ts';
import { isDialled } from '../../../src/catalogue/helplines/contact-links.ts';
import { plainLines } from '../../../src/catalogue/helplines/plain-lines.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';

test.each([
  ['+380442841915', '+38044284-19-15', '+380 44 284 1915'],
  ['+447909470732', '+44 (0)7909 470732', '+44 7909 470732'],
  ['+18883737888', '1-888-3737-888', '1 888 373 7888'],
  ['+18883737888', '+1 (888) 3737-888', '+1 888 373 7888'],
  ['+212624405889', '(+212) 06 24 40 58 89', '+212 6 24 40 58 89'],
  ['+380442841915', '380 44 284-19-15', '+380 44 284 1915'],
  ['+4367761343434', '+43/677/61343434', '+43 677 61343434'],
])('%s, printed as %s, is shown as %s', (value, display, shown) => {
  expect(groupedNumber({ value, display })).toBe(shown);
});

test.each([
  ['+448000121700', '08000 121 700'],
  ['+18007862929', '1-800-RUNAWAY (1-800-786-2929)'],
  ['+37067961617', '(+370) 679 61617 (anti-trafficking centre)'],
  ['+3278055800', '078 055 800 / +3278055800'],
  ['0800505501', '0 800 505 501'],
  ['116000', '116 000'],
])('%s stays as it is printed, %s', (value, display) => {
  expect(groupedNumber({ value, display })).toBe(display);
});

const { entries } = await readCatalogue('content/initiatives', { today: '2026-11-29' });
const places = [
  ...linesByPlace(
    entries.map(({ initiative }) => initiative),
    '2026-11-29',
  ).values(),
];

test('no number is shown with a zero in brackets, which nobody can dial, on a page or on a card', () => {
  const onPages = places.flatMap((place) =>
    linesForPeople(place).flatMap(({ contacts }) =>
      contacts.filter(({ contact }) => isDialled(contact.kind)).map(({ contact }) => groupedNumber(contact)),
    ),
  );
  const onCards = places.flatMap((place) => plainLines(place).flatMap(({ numbers }) => numbers.map(({ display }) => display)));
  expect(onPages.length).toBeGreaterThan(200);
  expect([...onPages, ...onCards].filter((shown) => /\(0\)|\+\d+\)\s*0/.test(shown))).toEqual([]);
});
