import { describe, expect, test } from 'vitest';
import { createContext } from '../../../src/components/context.ts';
import { entryColumns } from '../../../src/components/entry/article.ts';
import { contactItem } from '../../../src/components/helplines/contact-item.ts';
import { createHelpContext } from '../../../src/components/helplines/create-help-context.ts';
import { contactsOf } from '../../../src/catalogue/helplines/entry-contacts.ts';
import type { LineWords } from '../../../src/components/helplines/line-words.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { makeInitiative, makeRecord, type RecordInput } from '../../fixtures/initiative.ts';

const [about] = makeRecord().sources as [RecordInput['sources'][number]];
const sources = ['lantern', 'ministry', 'paper'].map((id) => ({
  ...about,
  id,
  url: `https://${id}.example.org/`,
  title: `Page of ${id}`,
  publisher: `Publisher ${id}`,
}));
const line = {
  kind: 'phone',
  value: '1145',
  display: '1145',
  for: 'women',
  serves: 'adults',
  countries: ['NP'],
  hours: 'Mon to Fri, 9 to 5',
  languages: ['ne'],
  free: true,
  checked: { date: '2026-11-20', how: 'read' },
  source: 'lantern',
} as const;
const entry = (evidence?: object): Initiative =>
  makeInitiative('a', { sources, contacts: [{ ...line, ...(evidence && { evidence }) }] } as never);
const told = { for: ['paper'], hours: ['ministry'], free: ['ministry'], languages: ['lantern', 'paper'] };

const words = (html: string): string =>
  html
    .replace(/<a href="#source-[^"]*" aria-label="([^"]*)">\d+<\/a>/g, ' [$1]')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();

const context = createContext({ language: 'en', base: '/', today: '2026-11-23', organisationName: (id) => id });
const page = (initiative: Initiative): string => entryColumns(initiative, { html: '', language: 'en' }, context).html;
const factsIn = (html: string): string => words(/<ul class="contact-facts"[^>]*>(.*?)<\/ul>/s.exec(html)?.[1] ?? '');
const foldIn = (html: string): string => words(/<details class="printed-by">.*?<\/summary>(.*?)<\/details>/s.exec(html)?.[1] ?? '');
const supports = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<li id="source-.*?<\/li>/gs), ([item]) =>
    words(/<span class="source-supports">(.*?)<\/span>/s.exec(item)?.[1] ?? ''),
  );

describe('the page of an entry', () => {
  test('names at each fact of a contact the source that says it; what names none rests on the page with the number', () => {
    expect(factsIn(page(entry()))).toBe('Free [Source 1] Mon to Fri, 9 to 5 [Source 1] Nepali [Source 1] Works only inside Nepal');
    const html = page(entry(told));
    expect(factsIn(html)).toBe('Free [Source 2] Mon to Fri, 9 to 5 [Source 2] Nepali [Source 1] [Source 3] Works only inside Nepal');
    expect(words(/<p class="contact-for">.*?<\/p>/s.exec(html)?.[0] ?? '')).toBe('For whom: Women · Adults [Source 1] [Source 3]');
  });

  test('puts no mark at what nobody knows', () => {
    const { hours: _hours, free: _free, ...bare } = line;
    const html = page(makeInitiative('a', { sources, contacts: [{ ...bare, evidence: { languages: ['paper'] } }] } as never));
    expect(factsIn(html)).toBe('cost not known hours not known Nepali [Source 3] Works only inside Nepal');
  });

  test('counts a source that says one fact of a contact among what it supports', () => {
    expect(supports(page(entry()))).toEqual(['Supports: contacts', '', '']);
    expect(supports(page(entry(told)))).toEqual(['Supports: contacts', 'Supports: contacts', 'Supports: contacts']);
  });
});

describe('a page of lines', () => {
  const item = (initiative: Initiative, speech: LineWords): string => {
    const [{ printed }] = contactsOf(initiative) as [ReturnType<typeof contactsOf>[number]];
    return contactItem(printed, { id: initiative.id, name: 'Lantern', nameLanguage: undefined, sources: initiative.sources }, speech).html;
  };

  test('says where hours and cost are from beside where the number is from, and only where these differ', () => {
    expect(foldIn(item(entry(), context))).not.toContain('ministry');
    expect(foldIn(item(entry(told), context))).toMatchInlineSnapshot(
      `"Printed by Publisher lantern on Page of lantern. We read it on 20 November 2026. We have not tried it. Women · Adults – Page of paper, Publisher paper. Read on the page on 9 January 2026. Mon to Fri, 9 to 5 · Free – Page of ministry, Publisher ministry. Read on the page on 9 January 2026. Nepali – Page of lantern, Publisher lantern. Read on the page on 9 January 2026. Page of paper, Publisher paper. Read on the page on 9 January 2026. Report a wrong number"`,
    );
    expect(factsIn(item(entry(told), context))).not.toContain('Source');
  });

  test.each([
    ['fr', createContext({ language: 'fr', base: '/', today: '2026-11-23', organisationName: (id) => id })],
    ['ar', createHelpContext('ar', '/', '2026-11-23')],
  ] as const)('says so in %s', (language, speech) => {
    const html = item(entry({ hours: ['ministry'] }), speech);
    expect(html).toMatch(/<p><span lang="en" dir="ltr">Mon to Fri, 9 to 5<\/span> – <a href="https:\/\/ministry\.example\.org\/"[^>]*>/);
    expect(foldIn(html), language).toContain('Page of ministry, Publisher ministry. ');
  });

  test('names the first countries where another page says which it serves', () => {
    const served = makeInitiative('a', {
      sources,
      contacts: [{ ...line, value: '+97714412345', countries: ['NP', 'IN', 'BD', 'LK'], evidence: { countries: ['paper'] } }],
    } as never);
    expect(foldIn(item(served, context))).toContain('Nepal, India and Bangladesh – Page of paper');
  });
});
