import { expect, test } from 'vitest';
import { createContext } from '../../../src/components/context.ts';
import { entryHeader } from '../../../src/components/entry/article.ts';
import { sourceList } from '../../../src/components/entry/source-list.ts';
import type { LinkState } from '../../../src/schema/link-results.ts';
import { makeInitiative, makeRecord } from '../../fixtures/initiative.ts';

const url = 'https://lantern.example.org/';
const [about] = makeRecord().sources;
const initiative = makeInitiative('a', { url, sources: [{ ...about, id: 'lantern', url, kind: 'own' } as never] });
const noteIn = (html: string): string | undefined => /<span class="link-note[^>]*>(.*?)<\/span>/.exec(html)?.[1];

const languages = ['en', 'fr', 'es'] as const;

/** What an entry says of its own address, and of the same address as a source. */
const notes = (state: LinkState | undefined) =>
  languages.map((language) => {
    const context = createContext({ language, base: '/', today: '2026-11-23', organisationName: (id) => id });
    const links = state === undefined ? {} : { [url]: state };
    const own = noteIn(entryHeader(initiative, { html: '', language }, context, links).html);
    expect(noteIn(sourceList(initiative, { html: '', language }, context, links).html)).toBe(own);
    return own;
  });

test('entries say when a link last worked, in the language of the page', () => {
  expect(notes({ result: 'works', tried: '2026-11-20', worked: '2026-11-20' })).toMatchInlineSnapshot(`
    [
      "link checked on 20 November 2026",
      "lien vérifié le 20 novembre 2026",
      "enlace comprobado el 20 de noviembre de 2026",
    ]
  `);
  expect(notes({ result: 'broken', tried: '2026-11-20', worked: '2026-10-05', reason: '404, no such page' })).toMatchInlineSnapshot(`
    [
      "link did not work on 20 November 2026, link checked on 5 October 2026",
      "le lien ne fonctionnait pas le 20 novembre 2026, lien vérifié le 5 octobre 2026",
      "el enlace no funcionó el 20 de noviembre de 2026, enlace comprobado el 5 de octubre de 2026",
    ]
  `);
  expect(notes({ result: 'broken', tried: '2026-11-20' })).toMatchInlineSnapshot(`
    [
      "link did not work on 20 November 2026",
      "le lien ne fonctionnait pas le 20 novembre 2026",
      "el enlace no funcionó el 20 de noviembre de 2026",
    ]
  `);
});

test('they say nothing where nobody tried, and nothing of a try that could not tell', () => {
  const silent = languages.map(() => undefined);
  expect(notes(undefined)).toEqual(silent);
  expect(notes({ result: 'unclear', tried: '2026-11-20', reason: '403, refuses programs, or everybody' })).toEqual(silent);
});
