import { describe, expect, test } from 'vitest';
import {
  isLine,
  linesByPlace,
  linesForPeople,
  linesFromElsewhere,
  linesWithoutContact,
  type Line,
} from '../../../src/catalogue/helplines/helplines.ts';
import { hasNumbers, plainLines } from '../../../src/catalogue/helplines/plain-lines.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import { checkOf, shownContacts, withheldAs } from '../../../src/catalogue/helplines/shown-contacts.ts';
import { sampleContact as contact, sampleEntry as entry, sampleSource as source } from '../sample.ts';

const placesOf = (entries: Parameters<typeof linesByPlace>[0], today = '2026-12-01') => linesByPlace(entries, today);
const ids = (lines: readonly Line[] | undefined): string[] => (lines ?? []).map(({ initiative }) => initiative.id);

describe('what counts as a line', () => {
  test('a helpline with any contact', () => {
    expect(isLine(entry({ contacts: [contact({ kind: 'web', value: 'https://example.org/' })] }))).toBe(true);
  });
  test('anything that people can call, text or chat with', () => {
    expect(isLine(entry({ focusAreas: ['apps'], contacts: [contact({ kind: 'sms' })] }))).toBe(true);
  });
  test('not an app with an e-mail address alone', () => {
    expect(isLine(entry({ focusAreas: ['apps'], contacts: [contact({ kind: 'email', value: 'a@example.org' })] }))).toBe(false);
  });
  test('not a helpline without a contact', () => {
    expect(isLine(entry())).toBe(false);
  });
});

describe('lines of a place', () => {
  test('each country has the contacts that serve it', () => {
    const both = entry({ countries: ['GB', 'NP'], contacts: [contact(), contact({ value: '1145', display: '1145', countries: ['NP'] })] });
    const places = placesOf([both]);
    expect([...places.keys()]).toEqual(['GB', 'NP']);
    expect(places.get('NP')?.open[0]?.contacts.map((printed) => printed.contact.display)).toEqual(['1145']);
  });

  test('a contact that is given without its number stands among what is withheld', () => {
    const { value: _value, display: _display, ...rest } = contact();
    const given = { ...rest, withheld: 'withdrawn' } as unknown as Contact;
    const places = placesOf([entry({ id: 'given', contacts: [given] }), entry({ id: 'shown', contacts: [contact()] })]);
    expect([ids(places.get('GB')?.withheld), ids(places.get('GB')?.open)]).toEqual([['given'], ['shown']]);
  });

  test('another entry that gives its number for many countries does not move a line', () => {
    const countries = ['GB', 'FR', 'DE', 'NL', 'BE', 'IE'] as const;
    const copy = entry({ id: 'copy', countries: [...countries], contacts: [contact({ countries: [...countries] })] });
    const place = placesOf([entry({ id: 'own', contacts: [contact()] }), copy]).get('GB');
    expect([ids(place?.open), ids(place?.shared)]).toEqual([['own'], ['copy']]);
  });

  test('numbers stand before addresses, within a line and among lines', () => {
    const page = contact({ kind: 'web', value: 'https://example.org/' });
    const places = placesOf([entry({ id: 'page', contacts: [page] }), entry({ id: 'phone', contacts: [page, contact()] })]);
    expect(ids(places.get('GB')?.open)).toEqual(['phone', 'page']);
    expect(places.get('GB')?.open[0]?.contacts.map((printed) => printed.contact.kind)).toEqual(['phone', 'web']);
  });

  test('all forms stand before one form, and newer evidence before older', () => {
    const dated = (published?: string) => [source(published === undefined ? {} : { published })];
    const places = placesOf([
      entry({ id: 'labour', exploitation: ['forced-labour'], contacts: [contact()], sources: dated('2026-10-01') }),
      entry({ id: 'undated', contacts: [contact()], sources: dated() }),
      entry({ id: 'older', contacts: [contact()], sources: dated('2013-04') }),
      entry({ id: 'newer', contacts: [contact()], sources: dated('2025-12') }),
    ]);
    expect(ids(places.get('GB')?.open)).toEqual(['newer', 'older', 'undated', 'labour']);
  });

  test('a line for the whole country stands before one for a part of it, however new that is', () => {
    const places = placesOf([
      entry({ id: 'part', contacts: [contact({ area: 'Scotland' })], sources: [source({ published: '2026-10-01' })] }),
      entry({ id: 'women', exploitation: ['forced-marriage'], contacts: [contact()], sources: [source({ published: '2013-04' })] }),
      entry({ id: 'page-and-part', contacts: [contact({ area: 'Wales' }), contact({ kind: 'web', value: 'https://example.org/' })] }),
    ]);
    expect(ids(places.get('GB')?.open)).toEqual(['page-and-part', 'women', 'part']);
  });

  test('a line for everybody stands before one for women alone, however new that is', () => {
    const places = placesOf([
      entry({ id: 'women', contacts: [contact({ for: 'women' })], sources: [source({ published: '2026-10-01' })] }),
      entry({ id: 'both', contacts: [contact({ for: 'women-children' })], sources: [source({ published: '2026-09-01' })] }),
      entry({ id: 'not-told', contacts: [contact()], sources: [source({ published: '2013-04' })] }),
      entry({ id: 'labour', exploitation: ['forced-labour'], contacts: [contact()], sources: [source({ published: '2026-10-01' })] }),
    ]);
    expect(ids(places.get('GB')?.open)).toEqual(['not-told', 'women', 'both', 'labour']);
  });

  test('a page for all forms stands before a number for one, and a newer page before an older number', () => {
    const page = contact({ kind: 'web', value: 'https://example.org/' });
    const places = placesOf([
      entry({ id: 'labour', exploitation: ['forced-labour'], contacts: [contact()], sources: [source({ published: '2026-10-01' })] }),
      entry({ id: 'older', contacts: [contact()], sources: [source({ published: '2013-04' })] }),
      entry({ id: 'newer', contacts: [page], sources: [source({ published: '2025-12' })] }),
    ]);
    expect(ids(places.get('GB')?.open)).toEqual(['newer', 'older', 'labour']);
  });

  test('lines for children, for reports and for nationals abroad stand apart from those for everybody', () => {
    const place = placesOf([
      entry({ id: 'children', contacts: [contact({ serves: 'children' })] }),
      entry({ id: 'about-children', exploitation: ['child-sexual-exploitation'], contacts: [contact()] }),
      entry({ id: 'reports', contacts: [contact({ answers: false })] }),
      entry({ id: 'reports-about-children', exploitation: ['child-sexual-exploitation'], contacts: [contact({ answers: false })] }),
      entry({ id: 'abroad', contacts: [contact({ nationals: ['UA'] })] }),
      entry({ id: 'all', contacts: [contact()] }),
    ]).get('GB');
    expect(ids(place?.open)).toEqual(['all']);
    expect(ids(place?.children)).toEqual(['children', 'about-children']);
    expect(ids(place?.reports)).toEqual(['reports', 'reports-about-children']);
    expect(ids(place?.nationals)).toEqual(['abroad']);
  });

  test('a contact for many countries is a line of none of them, however it is split', () => {
    const codes: Contact['countries'] = ['GB', 'FR', 'DE', 'NL', 'BE', 'IE'];
    const own = entry({ id: 'own', contacts: [contact()] });
    const whole = entry({ id: 'whole', countries: codes, contacts: [contact({ value: '+447400123456', countries: codes })] });
    const parts = codes.map((code) => contact({ value: '+447400123456', countries: [code] }));
    for (const many of [whole, entry({ id: 'whole', countries: codes, contacts: parts })]) {
      const places = placesOf([own, many]);
      expect(ids(linesForPeople(places.get('GB')))).toEqual(['own']);
      expect(ids(linesForPeople(places.get('FR')))).toEqual([]);
      expect(ids(linesFromElsewhere(places, 'FR'))).toEqual(['whole']);
      expect(plainLines(places.get('FR'))).toEqual([]);
      expect(hasNumbers(places.get('FR'))).toBe(false);
      expect(plainLines(places.get('GB')).map(({ numbers }) => numbers[0]?.display)).toEqual(['116 006', '116 006']);
    }
  });

  test('a contact for five countries is a line of each', () => {
    const codes: Contact['countries'] = ['GB', 'FR', 'DE', 'NL', 'BE'];
    const places = placesOf([entry({ countries: codes, contacts: [contact({ value: '+447400123456', countries: codes })] })]);
    expect(codes.map((code) => linesForPeople(places.get(code)).length)).toEqual([1, 1, 1, 1, 1]);
    expect(linesFromElsewhere(places, 'FR')).toEqual([]);
  });

  test('lines for professionals are kept apart, also within one entry', () => {
    const places = placesOf([entry({ contacts: [contact(), contact({ value: '999', for: 'professionals' })] })]);
    expect(places.get('GB')?.open[0]?.contacts).toHaveLength(1);
    expect(places.get('GB')?.professionals[0]?.contacts[0]?.contact.value).toBe('999');
  });

  test.each(['ended', 'paused'] as const)('a line that is %s is not shown as current', (status) => {
    const place = placesOf([entry({ status, contacts: [contact(), contact({ value: '999', for: 'professionals' })] })]).get('GB');
    expect(place?.open).toEqual([]);
    expect(place?.professionals).toEqual([]);
    expect(place?.stopped.flatMap(({ contacts }) => contacts)).toHaveLength(2);
  });

  test('a line that serves everyone stands under the whole world', () => {
    const places = placesOf([entry({ contacts: [contact({ value: '+447909470732', countries: ['global'] })] })]);
    expect([...places.keys()]).toEqual(['global']);
  });

  test('the operator is the leading organisation, or not known', () => {
    const led = entry({
      organisations: [
        { id: 'payer', name: 'Payer', role: 'funder', type: 'foundation' },
        { id: 'police', name: 'Police', role: 'lead', type: 'law-enforcement' },
      ],
      contacts: [contact()],
    });
    expect(placesOf([led]).get('GB')?.open[0]?.operator?.name).toBe('Police');
    const funded = entry({ organisations: [{ id: 'payer', name: 'Payer', role: 'funder', type: 'foundation' }], contacts: [contact()] });
    expect(placesOf([funded]).get('GB')?.open[0]?.operator).toBeUndefined();
  });

  test('a number on which the sources disagree is shown nowhere, the other numbers of its line are', () => {
    const line = entry({ contacts: [contact({ disputedBy: 'b' }), contact({ value: '999', display: '999' })] });
    const place = placesOf([line]).get('GB');
    const displays = (lines: readonly Line[] | undefined) =>
      lines?.flatMap(({ contacts }) => contacts.map((printed) => printed.contact.display));
    expect(displays(place?.open)).toEqual(['999']);
    expect(displays(place?.withheld)).toEqual(['116 006']);
    expect(shownContacts(line, '2026-11-23').shown.map(({ contact: { display } }) => display)).toEqual(['999']);
  });

  test('a number is withdrawn by itself two years after its last check', () => {
    const line = entry({ contacts: [contact({ checked: { date: '2024-12-01', how: 'read' } })] });
    expect(ids(placesOf([line], '2026-11-30').get('GB')?.open)).toEqual(['one']);
    const later = placesOf([line], '2026-12-01').get('GB');
    expect([ids(later?.open), ids(later?.withheld)]).toEqual([[], ['one']]);
  });

  test('what is disputed stays so, however fresh', () => {
    expect(withheldAs({ contact: contact({ disputedBy: 'b' }), source: source() }, '2026-11-23')).toBe('disputed');
    expect(withheldAs({ contact: contact(), source: source() }, '2026-11-23')).toBeUndefined();
  });

  test('nothing in, nothing out', () => {
    expect(placesOf([]).size).toBe(0);
  });
});

test('a helpline is named in every country that it serves without a contact for people there', () => {
  const withNumber = entry({ countries: ['GB', 'NP'], contacts: [contact()] });
  const without = entry({ id: 'two', countries: ['GB', 'TG'] });
  const everywhere = entry({ id: 'three', countries: ['global'], contacts: [contact({ countries: ['global'], value: '+441632960123' })] });
  const ended = entry({ id: 'four', countries: ['TG'], status: 'ended' });
  const known = linesWithoutContact([withNumber, without, everywhere, ended]);
  expect([...known].map(([country, found]) => [country, found.map(({ id }) => id)])).toEqual([
    ['NP', ['one']],
    ['GB', ['two']],
    ['TG', ['two']],
  ]);
});

test('a contact without a check of its own was read with its source', () => {
  const printed = { contact: contact(), source: source({ accessed: '2026-01-02' }) };
  expect(checkOf(printed)).toEqual({ date: '2026-01-02', how: 'read' });
  const dialled = { ...printed, contact: contact({ checked: { date: '2026-03-04', how: 'dialled' } }) };
  expect(checkOf(dialled)).toEqual({ date: '2026-03-04', how: 'dialled' });
});
