import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtOnce, dist } from './small-site.ts';

describe('numbers that are old, disputed, short or missing', () => {
  let nepal = '';
  let tuvalu = '';
  let numbers = '';
  let entry = '';
  let standalone = '';
  let card = '';
  let cardWithoutLine = '';
  let india = '';
  const told: Record<string, string> = {};

  beforeAll(async () => {
    await builtOnce();
    const read = (file: string): Promise<string> => readFile(join(dist, file), 'utf8');
    nepal = await read('helplines/NP/index.html');
    india = await read('helplines/IN/index.html');
    tuvalu = await read('helplines/TV/index.html');
    card = await read('helplines/NP/card/index.html');
    cardWithoutLine = await read('helplines/FJ/card/index.html');
    numbers = await read('helplines/numbers.txt');
    standalone = await read('helplines/numbers.html');
    entry = await read('initiatives/split/index.html');
    for (const file of [
      'initiatives/told/index.html',
      'helplines/LK/index.html',
      'fr/helplines/LK/index.html',
      'ar/helplines/LK/index.html',
      'data/contacts.csv',
      'data/provenance.ttl',
      'api/v1/initiatives/told.json',
      'api/v1/initiatives/told.mdx',
    ])
      told[file] = await read(file);
  });

  const around = (text: string, part: string): string => text.slice(text.indexOf(part), text.indexOf(part) + 3000);

  test('a country with an emergency number and no line has a card, and stands in the lists', () => {
    expect(cardWithoutLine).toContain('<strong>999</strong>');
    expect(numbers).toMatch(/FIJI\n[^\n]*\n +999/);
    expect(standalone).toMatch(/<h2 id="FJ">[^<]*<\/h2>[^]*<b>999<\/b>/);
  });

  test('a number falls by itself: shown with the day it was read, then taken off', () => {
    expect(around(nepal, 'href="tel:+97715550100"')).toContain('From a page without a date. Nobody here has called.');
    expect(around(nepal, 'href="tel:1111"')).toContain('We read it on 1 August 2026');
    expect(around(nepal, 'href="tel:2222"')).toContain('We read it on 1 June 2025');
    expect(nepal).not.toContain('3333');
    expect(nepal).toContain('Number taken off: it was last checked against its source on 1 June 2023.');
  });

  test('the emergency number of the country comes first, with its source and the day it was read', () => {
    const places = [nepal.indexOf('href="tel:102"'), nepal.indexOf('href="tel:1145"'), nepal.indexOf('class="safety-note ')];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(around(nepal, 'href="tel:102"')).toContain('Office of Travel');
    expect(around(nepal, 'href="tel:102"')).toContain('1 November 2026');
    expect(numbers).toMatch(/NEPAL\n {2}In danger now\n {4}102 · Ambulance[^\n]*\n {6}Office of Travel\.\n[^]*1145/);
    expect(standalone).toMatch(/<b>102<\/b>[^]*Office of Travel[^]*<b>1145<\/b>/);
    expect(card).toMatch(/<strong>102<\/strong>[^]*<strong>1145<\/strong>/);
    expect(india).not.toContain('102');
  });

  test('a number on which two sources disagree is on no page, and both sources are named', () => {
    for (const page of [nepal, card, numbers, standalone, entry]) expect(page).not.toContain('4444');
    for (const page of [nepal, entry]) expect(page).toContain('Publisher first and Publisher second print different numbers.');
    expect(numbers).not.toContain('3333');
  });

  test('a short code is tied to its country; a number with an extension dials without it and shows it', () => {
    expect(around(nepal, 'href="tel:100"')).toContain('Works only inside Nepal');
    expect(around(nepal, 'href="tel:+97715550100"').replaceAll(/<[^>]+>/g, '')).toContain('01-555 0100 ext. 12');
  });

  test('missing hours are said to be missing', () => {
    const said = around(nepal, 'href="tel:1145"');
    for (const missing of ['cost not known', 'hours not known', 'languages not known']) expect(said).toContain(missing);
  });

  test('lines of neighbours stand below, by country', () => {
    const near = around(nepal, 'Lines in neighbouring countries');
    expect(near).toContain('href="tel:5555"');
    expect(near).toContain('Works inside the country only (India)');
  });

  test('a country without any line says what to do', () => {
    expect(tuvalu).toContain('We found no line in service here.');
    expect(tuvalu).toContain('call the emergency number of the country where you are');
    expect(tuvalu).toContain('name="robots" content="noindex');
  });

  test('hours and cost that another page says than the one with the number lead to that page', () => {
    const facts = /<ul class="contact-facts"[^>]*>(.*?)<\/ul>/s.exec(told['initiatives/told/index.html'] ?? '')?.[1] ?? '';
    const marks = Array.from(facts.matchAll(/<li[^>]*>([^<]*)(.*?)<\/li>/gs), ([, text = '', rest = '']) => [
      text,
      ...Array.from(rest.matchAll(/href="(#source-[a-z]+)"/g), ([, source]) => source),
    ]);
    expect(marks).toEqual([
      ['Free', '#source-first', '#source-second'],
      ['Weekdays, 9 to 5', '#source-second'],
      ['languages not known'],
      ['Works only inside Sri Lanka'],
    ]);
    for (const page of ['helplines/LK/index.html', 'fr/helplines/LK/index.html', 'ar/helplines/LK/index.html']) {
      const folds = (told[page] ?? '').match(/<details class="printed-by">.*?<\/details>/gs) ?? [];
      const fold = folds.find((one) => one.includes('Page of second')) ?? '';
      expect(fold, page).toMatch(/Weekdays, 9 to 5<\/span> –(?:(?!<p>).)*href="https:\/\/second\.example\.org\/"/s);
      expect(fold, page).not.toContain('#source-');
    }
  });

  test('files say so too', () => {
    expect(told['data/contacts.csv']).toMatch(/told,1,phone,7777.*,hours: second \| free: first \| free: second\r?\n/);
    expect(JSON.parse(told['api/v1/initiatives/told.json'] ?? '')).toMatchObject({
      item: { contacts: [{ value: '7777', source: 'first', evidence: { hours: ['second'], free: ['first', 'second'] } }] },
    });
    expect(told['api/v1/initiatives/told.mdx']).toContain('    evidence:\n      hours: [second]\n      free: [first, second]\n');
    expect(told['data/provenance.ttl']).toMatch(/told\/#contact-1-hours>[^.]*"Weekdays, 9 to 5"[^.]*/);
  });
});
