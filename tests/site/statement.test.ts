import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { siteLanguages } from '../../src/i18n/strings.ts';
import { settings } from '../../src/settings.ts';
import type { InterfaceLanguage } from '../../src/vocabulary/define.ts';
import { base, siteFolder } from './built-site.ts';

const mainOf = (address: string) => {
  const { children } = parseDocument(readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8'));
  return DomUtils.findOne(({ name }) => name === 'main', children)?.children ?? [];
};

const textOf = (address: string): string => DomUtils.textContent(mainOf(address)).replaceAll(/\s+/g, ' ');

/** What stands under headings of their own; the list of them at the top is not one. */
const headingsOf = (address: string): readonly string[] =>
  DomUtils.findAll(({ name, attribs }) => name === 'h2' && attribs['id'] !== 'contents', mainOf(address)).map((heading) =>
    DomUtils.textContent(heading),
  );

/** How each language calls the help for those who cannot hold two keys at once. */
const stickyKeys: Readonly<Partial<Record<InterfaceLanguage, string>>> = { en: 'sticky keys', fr: 'touches rémanentes', es: 'StickyKeys' };

describe.each(siteLanguages)('in %s', (language) => {
  const urls = createUrls(base, language);

  test('the statement says what is aimed for, how it is built, what was tried, what fails, what was not tried, which key leaves, and to whom to write', () => {
    expect(headingsOf(urls.accessibility)).toHaveLength(7);
    const links = DomUtils.findAll(({ name }) => name === 'a', mainOf(urls.accessibility)).map(({ attribs }) => attribs['href']);
    expect(links).toContain(`mailto:${settings.contactEmail}`);
    expect(links).toContain(settings.repository.url);
    expect(links).toContain(urls.leaving);
  });

  test.each(['accessibility', 'safety'] as const)('the page on %s says what the key that leaves does with sticky keys', (page) => {
    const text = textOf(urls[page]);
    const { [language]: name } = stickyKeys;
    if (name !== undefined) expect(text).toContain(name);
    // Three presses within two seconds; Windows counts to five.
    for (const figure of ['3', '2', '5']) expect(text).toMatch(new RegExp(`\\b${figure}\\b`));
  });
});
