import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

/** The sentences of the site in a folder of its own, with a further language that begins as a copy of the English. */
const withLanguage = (language: string) => {
  const folder = makeFolder();
  mkdirSync(join(folder.path, 'i18n'));
  for (const [from, to] of [
    ['en', 'en'],
    ['fr', 'fr'],
    ['en', language],
  ] as const)
    cpSync(join('src/i18n', from), join(folder.path, 'i18n', to), { recursive: true });
  const translations = (...options: readonly string[]) =>
    runCommand('translations', folder.path, ...options, '--folder', join(folder.path, 'i18n'));
  return { folder, translations };
};

test('a language that is added from zero goes out as a file for translators and comes back with what they wrote', () => {
  const { folder, translations } = withLanguage('uk');
  const out = translations('export', 'uk');
  expect(out.errors).toMatch(/^(\d+) sentences, \1 of them missing or as in English\.$/);
  expect(out.output).toContain('<trans-unit id="notFound.title" xml:space="preserve">');
  const translated = out.output
    .replace(
      /(id="notFound.title"[\s\S]*?<target state=")needs-translation(">)[^<]*/,
      '$1translated$2Такої сторінки немає: „404“ &amp; ‘так’',
    )
    .replace(/(id="changes.more.few"[\s\S]*?<\/source>)/, '$1<target>і ще {n} зміни</target>')
    .replace(/(id="changes.more.many"[\s\S]*?<\/source>)/, '$1<target>і ще {n} змін</target>');
  const file = folder.write('uk.xlf', translated);
  expect(translations('import', file, '--dry-run').output).toBe('3 sentences would change.');
  expect(translations('import', file)).toEqual({ code: 0, output: '3 sentences changed.', errors: '' });
  expect(folder.read('i18n/uk/not-found.ts')).toContain("title: 'Такої сторінки немає: „404“ & ‘так’',");
  expect(folder.read('i18n/uk/changes.ts')).toContain("few: 'і ще {n} зміни'");
  expect(folder.read('i18n/uk/changes.ts')).toContain("many: 'і ще {n} змін'");
  expect(translations('import', file).output).toBe('0 sentences changed.');
  expect(translations('export', 'uk').output).toContain('<target state="translated">і ще {n} зміни</target>');
});

test('what is translated goes out and comes back without a change', () => {
  const { folder, translations } = withLanguage('pt');
  const before = folder.read('i18n/fr/helplines.ts');
  expect(translations('import', folder.write('fr.xlf', translations('export', 'fr').output)).output).toBe('0 sentences changed.');
  expect(folder.read('i18n/fr/helplines.ts')).toBe(before);
});

test('a file with mistakes changes nothing, and each is named', () => {
  const { folder, translations } = withLanguage('pt');
  const unit = (id: string, source: string, target: string): string =>
    `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;
  const xliff = (...units: string[]): string =>
    `<xliff version="1.2"><file target-language="fr" source-language="en"><body>${units.join('')}</body></file></xliff>`;
  const file = folder.write(
    'fr.xlf',
    xliff(
      unit('changes.more.one', 'and {n} more', 'et un autre'),
      unit('notFound.title', 'Not here', 'Rien ici'),
      unit('nothing.there', 'No', 'Non'),
    ),
  );
  const { code, output } = translations('import', file);
  expect(code).toBe(1);
  expect(output.split('\n')).toEqual([
    'changes.more.one: it needs {n}, and has none.',
    'notFound.title: the English is another by now: There is no page at this address',
    'nothing.there: there is no such sentence.',
    'Nothing was written.',
  ]);
  expect(translations('import', folder.write('broken.xlf', '<xliff><file>')).errors).toMatch(/The file is not XML: .*\(line 1\)\.$/);
  expect(translations('export').errors).toMatch(/Say export and a language, or import and a file\.$/);
});
