import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { linksInLanguage } from '../../src/catalogue/addresses/links-in-language.ts';
import { entryLanguage, meaningIn } from '../../src/catalogue/text/translation.ts';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { readRenderedCatalogue } from '../../src/store/read-rendered.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { buildSettings } from '../../src/settings.ts';
import { base, siteFolder } from './built-site.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readRenderedCatalogue(contentFolder, today, base);
const translated = entries.filter(({ translations }) => translations.length > 0);

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const words = (html: string): string => DomUtils.textContent(parseDocument(html)).replace(/\s+/g, ' ').trim();

/** The text of an entry as its page shows it, and the language that this place, or the page, is marked with. */
const shown = (id: string, language: (typeof siteLanguages)[number]) => {
  const address = createUrls(base, language).initiative(id);
  const page = parseDocument(readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8'));
  const element = (test: (found: Element) => boolean): Element | undefined => DomUtils.findOne(test, page.children) ?? undefined;
  const text = element(({ attribs }) => attribs['class']?.split(' ').includes('entry-text') === true);
  const root = element(({ name }) => name === 'html');
  return {
    text: text === undefined ? '' : words(DomUtils.getInnerHTML(text)),
    mark: text?.attribs['lang'] ?? root?.attribs['lang'],
    page: DomUtils.textContent(page),
  };
};

test.each(siteLanguages)(
  'entries show their text in the language of the page where it exists, and else say that it is English: %s',
  (language) => {
    const urls = createUrls(base, language);
    const { inEnglish, onlySummary, summaryAndText } = stringsOf(language).entry;
    expect(translated.length).toBeGreaterThan(0);
    for (const { id, initiative, html, translations } of [...translated, ...entries.slice(0, 3)]) {
      const own = translations.find((text) => text.language === language);
      const { text, mark, page } = shown(id, language);
      expect(text, id).toBe(words(linksInLanguage(own?.html ?? html, urls)));
      expect(mark, id).toBe(own === undefined ? entryLanguage : language);
      const hasSummary = language !== entryLanguage && initiative.translations?.[language]?.summary !== undefined;
      const note = own === undefined ? (hasSummary ? onlySummary : inEnglish) : summaryAndText;
      expect(page.includes(note), id).toBe(language !== entryLanguage);
    }
  },
);

test.each(siteLanguages.slice(1))('the feed of a language calls a line by what its name means there: %s', (language) => {
  const feed = JSON.parse(readFileSync(join(siteFolder, language, 'feed.json'), 'utf8')) as { items: { title: string; url: string }[] };
  const meaningOf = new Map(entries.map(({ id, initiative }) => [id, meaningIn(initiative, language)]));
  const told = feed.items.map(({ title, url }) => ({ title, meaning: meaningOf.get(url.split('/').at(-2) ?? '') }));
  const described = told.filter(({ meaning }) => meaning !== undefined);
  expect(described.length).toBeGreaterThan(0);
  expect(described.filter(({ title, meaning }) => !title.includes(meaning ?? ''))).toEqual([]);
});
