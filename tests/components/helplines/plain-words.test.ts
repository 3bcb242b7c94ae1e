import { expect, test } from 'vitest';
import { linesByPlace } from '../../../src/catalogue/helplines/helplines.ts';
import { plainLines } from '../../../src/catalogue/helplines/plain-lines.ts';
import { createContext } from '../../../src/components/context.ts';
import { contactFacts, forWhom } from '../../../src/components/helplines/contact-facts.ts';
import { numberNotes } from '../../../src/components/helplines/plain-words.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { InterfaceLanguage } from '../../../src/vocabulary/define.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const contextIn = (language: InterfaceLanguage) =>
  createContext({ language, base: '/', today: '2026-02-01', organisationName: (id) => id });

const contact = (changes: Partial<Contact>): Contact => ({
  kind: 'phone',
  value: '1145',
  display: '1145',
  countries: ['GB'],
  source: 'lantern',
  ...changes,
});

const notesOf = (changes: Partial<Contact>, language: InterfaceLanguage): readonly string[] =>
  plainLines(linesByPlace([makeInitiative('a', { contacts: [contact(changes)] })], '2026-02-01').get('GB')).flatMap(({ numbers }) =>
    numbers.flatMap((number) => numberNotes(number, contextIn(language))),
  );

test.each([
  [{ for: 'women' }, 'en', 'Women'],
  [{ for: 'women', serves: 'adults' }, 'fr', 'Femmes\u00A0· Adultes'],
  [{ for: 'women-children', serves: 'both' }, 'es', 'Mujeres, niñas y niños'],
  [{ for: 'workers' }, 'en', 'Workers'],
  [{ for: 'anyone', serves: 'children' }, 'fr', 'Enfants'],
] as const)('a card says whom a number is for that is not for everybody: %o in %s', (changes, language, said) => {
  expect(notesOf(changes, language)).toEqual([said]);
  expect(forWhom(contact(changes), contextIn(language))).toBe(said);
});

test('a card says nothing of whom a number is for that is for everybody, or of which no source says', () => {
  for (const changes of [{}, { for: 'anyone' }, { for: 'anyone', serves: 'both' }] as const) expect(notesOf(changes, 'en')).toEqual([]);
});

test('a part of a country is named in the language of the page', () => {
  expect(contactFacts(contact({ area: 'Scotland' }), contextIn('fr'))[0]?.text).toMatch(/région\s: Écosse$/);
  expect(notesOf({ area: 'Scotland' }, 'es')).toEqual(['Solo para esta zona: Escocia']);
});
