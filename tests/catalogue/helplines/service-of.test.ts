import { expect, test } from 'vitest';
import { serviceOf } from '../../../src/catalogue/helplines/service-of.ts';

test.each([
  ['a number with its country code', '+97714412345', '+97714412345'],
  ['a number in the address of a messenger', 'https://wa.me/97714412345', '+97714412345'],
  ['the same behind a plus', 'https://wa.me/+97714412345', '+97714412345'],
  ['the same as a parameter with blanks', 'https://api.whatsapp.com/send?phone=%2B977+1441-2345', '+97714412345'],
  ['a page', 'https://www.lantern.example.org/chat?from=poster', 'example.org'],
  ['a page of the same owner', 'http://help.example.org:8080/', 'example.org'],
  ['a host without a registered name', 'https://localhost/x', 'localhost'],
  ['a host of a service for anybody', 'https://lantern.github.io/chat', 'lantern.github.io'],
  ['mail', 'Help@Lantern.example.org', 'example.org'],
  ['mail for anybody', 'Lan.Tern+poster@Gmail.com', 'lantern@gmail.com'],
])('%s says whose service it is', (_, value, service) => {
  expect(serviceOf({ value })).toBe(service);
});

test.each([
  ['a page', 'https://facebook.com/Lantern/', 'https://www.facebook.com/lantern?ref=poster', 'https://facebook.com/other'],
  [
    'a profile that only a parameter names',
    'https://facebook.com/profile.php?id=100',
    'https://www.facebook.com/profile.php?id=100&ref=x',
    'https://facebook.com/profile.php?id=101',
  ],
  ['a page below a page', 'https://t.me/lantern', 'https://t.me/lantern//', 'https://t.me/lantern/help'],
  ['a page without a parameter', 'https://t.me/lantern', 'https://t.me/lantern?id=', 'https://t.me/lantern?id=2'],
  ['a box', 'lan.tern@gmail.com', 'lantern+a+b@gmail.com', 'lantern@outlook.com'],
  ['a host with a name that ends alike', 'https://evilwhatsapp.com/97714412345', 'https://evilwhatsapp.com/', 'https://wa.me/97714412345'],
])('on a host for anybody, %s is told from another', (_, one, same, other) => {
  expect(serviceOf({ value: same })).toBe(serviceOf({ value: one }));
  expect(serviceOf({ value: other })).not.toBe(serviceOf({ value: one }));
});

test('a page of a messenger that names no number is a page', () => {
  expect(serviceOf({ value: 'https://www.whatsapp.com/channel/0029' })).toBe('whatsapp.com/channel/0029 ');
  expect(serviceOf({ value: 'https://whatsapp.com.example.org/97714412345' })).toBe('example.org');
});

test.each(['116006', '1098', '*212'])('%s is another line in each country, so it says nothing', (value) => {
  expect(serviceOf({ value })).toBeUndefined();
});

test('a contact that is given without its number says nothing', () => {
  expect(serviceOf({ withheld: 'withdrawn' })).toBeUndefined();
});
