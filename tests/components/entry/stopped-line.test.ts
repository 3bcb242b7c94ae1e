import { describe, expect, test } from 'vitest';
import { createContext } from '../../../src/components/context.ts';
import { entryColumns } from '../../../src/components/entry/article.ts';
import { siteLanguages } from '../../../src/i18n/strings.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const contact = (kind: string, value: string, display: string) => ({
  kind,
  value,
  display,
  countries: ['NP'],
  source: 'lantern',
  checked: { date: '2026-11-20', how: 'read' },
});
const contacts = [
  contact('phone', '+97714412345', '01-4412345'),
  contact('sms', '1145', '1145'),
  contact('whatsapp', '+9779841234567', '9841-234567'),
  contact('email', 'help@lantern.example.org', 'help@lantern.example.org'),
  contact('chat', 'https://lantern.example.org/chat', 'lantern.example.org/chat'),
];

const page = (status: 'active' | 'ended' | 'paused', language: (typeof siteLanguages)[number]): string => {
  const context = createContext({ language, base: '/', today: '2026-11-23', organisationName: (id) => id });
  return entryColumns(makeInitiative('a', { contacts, status } as never), { html: '', language }, context).html;
};

const waysOut = (html: string): readonly string[] =>
  html.match(/href="(?:tel:|sms:|mailto:|https:\/\/wa\.me|https:\/\/lantern\.example\.org\/chat)[^"]*"/g) ?? [];

describe.each(siteLanguages)('the page of a line, in %s', (language) => {
  test('leads to what one can call', () => {
    expect(waysOut(page('active', language)).length).toBe(contacts.length);
  });

  test.each(['ended', 'paused'] as const)('that has %s tells what it had, and leads to none of it', (status) => {
    const html = page(status, language);
    expect(waysOut(html)).toEqual([]);
    expect(html.match(/<s>/g)?.length).toBe(contacts.length);
    expect(html).toContain('class="notice"');
    expect(html).not.toContain('copy-number');
  });
});
