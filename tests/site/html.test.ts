import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { base, readPages, siteFolder, some } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Style, not validity: Astro writes what the serialiser writes.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'long-title': 'off',
    // role="list" gives lists without bullets back to VoiceOver, which drops them otherwise.
    'no-redundant-role': 'off',
    // Numbers stand as their sources print them; a line break inside one is prevented in the styles.
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, source } of readPages(siteFolder, base)) {
    const { results } = await validator.validateString(source);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(some(faults, 40)).toEqual([]);
});
