import { expect, test } from 'vitest';
import { linesByPlace, type Line } from '../../../src/catalogue/helplines/helplines.ts';
import { linesByLanguage } from '../../../src/catalogue/helplines/lines-by-language.ts';
import { sampleContact as contact, sampleEntry as entry } from '../sample.ts';

const inside = entry({ id: 'inside', contacts: [contact({ languages: ['en', 'am'] }), contact({ value: '999', display: '999' })] });
const abroad = entry({
  id: 'abroad',
  contacts: [contact({ value: '+441632960123', display: '01632 960123', reach: 'abroad', languages: ['am'] })],
});
const professional = entry({ id: 'professional', contacts: [contact({ for: 'professionals', languages: ['am'] })] });
const ended = entry({ id: 'ended', status: 'ended', contacts: [contact({ languages: ['ti'] })] });
const byLanguage = linesByLanguage(linesByPlace([inside, abroad, professional, ended], '2026-11-28'));

test('a language has the lines that say they answer in it, those that can be called from abroad apart', () => {
  const lines = byLanguage.get('am');
  expect(lines?.abroad.map(({ initiative }) => initiative.id)).toEqual(['abroad']);
  expect([...(lines?.inside ?? [])].map(([place, own]) => [place, own.map(({ initiative }) => initiative.id)])).toEqual([
    ['GB', ['inside']],
  ]);
});

test('only the contacts that answer in it stand there', () => {
  const [line] = byLanguage.get('am')?.inside.get('GB') ?? [];
  expect(line?.contacts.map(({ contact: { display } }) => display)).toEqual(['116 006']);
});

test('a language in which only a line that has ended or one for professionals answered has no page', () => {
  expect([...byLanguage.keys()]).toEqual(['am', 'en']);
});

test('a number that works only inside its country does not stand among those that can be called from abroad', () => {
  const both = entry({
    id: 'both',
    contacts: [
      contact({ value: '157', display: '157', languages: ['ti'] }),
      contact({ value: '+441632960124', display: '01632 960124', reach: 'abroad', languages: ['ti'] }),
      contact({ kind: 'web', value: 'https://example.org/', display: 'example.org', languages: ['ti'] }),
    ],
  });
  const lines = linesByLanguage(linesByPlace([both], '2026-11-28')).get('ti');
  const shown = (found: readonly Line[] = []) => found.flatMap(({ contacts }) => contacts.map(({ contact: { display } }) => display));
  expect(shown(lines?.abroad)).toEqual(['01632 960124', 'example.org']);
  expect(shown(lines?.inside.get('GB'))).toEqual(['157']);
});

test('a line for many countries counts for a language only where it can be called from anywhere', () => {
  const countries = ['GB', 'IE', 'FR', 'ES', 'PT', 'IT', 'DE', 'NL'] as const;
  const shared = (id: string, reach?: 'abroad') =>
    entry({
      id,
      countries: [...countries],
      contacts: [
        contact({
          value: '+441632960125',
          display: '01632 960125',
          countries: [...countries],
          languages: ['so'],
          ...(reach ? { reach } : {}),
        }),
      ],
    });
  expect([...linesByLanguage(linesByPlace([shared('near')], '2026-11-28')).keys()]).toEqual([]);
  expect([...linesByLanguage(linesByPlace([shared('far', 'abroad')], '2026-11-28')).keys()]).toEqual(['so']);
});
