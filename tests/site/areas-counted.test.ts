import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { focusAreas } from '../../src/vocabulary/focus-areas.ts';
import { siteFolder } from './built-site.ts';

/** What a reader reads, without the page's frame. */
const textOf = (page: string): string =>
  page
    .slice(Math.max(0, page.indexOf('<main')))
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll(/\s+/g, ' ');

test.each(interfaceLanguages)('no page counts by area without saying whether main areas or all are counted: %s', (language) => {
  const { common, landscape } = stringsOf(language);
  const sayings = [common.anyArea, common.mainArea, ...Object.values(landscape.lead)];
  const labels = Object.values(focusAreas).map(({ label }) => label[language]);
  const others = interfaceLanguages.slice(1);
  const files = globSync('**/*.html', { cwd: siteFolder }).filter((file) =>
    language === interfaceLanguages[0] ? !others.some((other) => file.startsWith(`${other}/`)) : file.startsWith(`${language}/`),
  );
  const counting = files.filter((file) => {
    const page = readFileSync(`${siteFolder}/${file}`, 'utf8');
    if (!labels.every((label) => page.includes(label))) return false;
    const text = textOf(page);
    // Beside each other in a list or table, with or without a word between: "Helplines 245", "Helplines: 3".
    return labels.every((label) => new RegExp(`${label}\\s*[^\\w\\s]{0,2}\\s*\\d`).test(text));
  });
  expect(counting.length).toBeGreaterThan(100);
  const silent = counting.filter((file) => {
    const text = textOf(readFileSync(`${siteFolder}/${file}`, 'utf8'));
    return !sayings.some((said) => text.includes(said));
  });
  expect(silent).toEqual([]);
});
