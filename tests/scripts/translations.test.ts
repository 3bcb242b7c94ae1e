import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

/** The sentences of the site in a folder of its own, with a further language that begins as a copy of the English. */
const withLanguage = (language: string) => {
  const folder = makeFolder();
  for (const [from, to] of [
    ['en', 'en'],
    ['fr', 'fr'],
    ['en', language],
  ] as const)
    for (const part of ['i18n', 'prose']) cpSync(join('src', part, from), join(folder.path, part, to), { recursive: true });
  cpSync('src/vocabulary', join(folder.path, 'vocabulary'), { recursive: true });
  const translations = (...options: readonly string[]) => runCommand('translations', folder.path, ...options, '--folder', folder.path);
  return { folder, translations };
};

test('a language that is added from zero goes out as a file for translators and comes back with what they wrote', () => {
  const { folder, translations } = withLanguage('uk');
  const out = translations('export', 'uk');
  const [, all = 0, left = 0] = (/^(\d+) sentences, (\d+) of them missing or as in English\.$/.exec(out.errors) ?? []).map(Number);
  // Synonyms in Ukrainian are there already, since people search in it.
  expect([all > 2000, all - left < 100]).toEqual([true, true]);
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

test('terms and long texts go out and come back too, each into its place', () => {
  const { folder, translations } = withLanguage('uk');
  const before = folder.read('vocabulary/technologies.ts');
  const put = (text: string, id: string, target: string): string => {
    const at = text.indexOf(`id="${id}"`);
    const end = text.indexOf('</trans-unit>', at);
    expect(at, id).toBeGreaterThan(0);
    return `${text.slice(0, at)}${text.slice(at, end).replace(/<target[^]*<\/target>\s*/, '')}<target>${target}</target>${text.slice(end)}`;
  };
  const wanted = [
    ['vocabulary.technologies.mobile-app.label', 'Мобільний застосунок'],
    ['vocabulary.technologies.web-platform.definition', 'Вебплатформа — це сайт.'],
    ['vocabulary.technologies.mobile-app.synonyms', 'застосунок; додаток'],
    ['prose.about.4', 'У ньому {props.figures.entries} записів.'],
    ['prose.about.3', 'Ландшафт — це каталог.'],
  ] as const;
  const good = wanted.filter(([id]) => id !== 'prose.about.4');
  const out = translations('export', 'uk').output;
  const into = (pairs: readonly (readonly [string, string])[]) => pairs.reduce((text, [id, target]) => put(text, id, target), out);
  const attacks = [
    'Текст {process.exit()}.',
    '{run("{props.figures.entries} {props.figures.organisations} {props.figures.countries} {props.figures.sources} {props.figures.independent}")}',
    '&lt;script src="https://attacker.example/x.js"&gt;&lt;/script&gt;',
    "import 'node:fs';",
  ];
  for (const attack of attacks) {
    const { code, output: said } = translations(
      'import',
      folder.write('bad.xlf', put(put(out, 'prose.about.3', attack), 'prose.about.4', attack)),
    );
    expect([code, said], attack).toEqual([1, expect.stringMatching(/prose\.about\.3: it needs .*\nprose\.about\.4: it needs/)]);
  }
  expect(translations('import', folder.write('bad.xlf', into(wanted))).output).toMatch(
    /prose\.about\.4: it needs .*\nNothing was written\./,
  );
  expect(folder.read('vocabulary/technologies.ts')).toBe(before);
  expect(translations('import', folder.write('uk.xlf', into(good))).output).toBe('4 sentences changed.');
  const terms = folder.read('vocabulary/technologies.ts');
  expect(terms).toContain("en: 'Mobile app', uk: 'Мобільний застосунок', fr: 'Application mobile'");
  expect(terms).toContain("uk: ['застосунок', 'додаток']");
  expect(terms).not.toContain('мобільний застосунок');
  expect(folder.read('prose/uk/about.mdx')).toContain('## What it is\n\nЛандшафт — це каталог.\n\nToday it holds');
  expect(translations('import', join(folder.path, 'uk.xlf')).output).toBe('0 sentences changed.');
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
  expect(translations('export').errors).toMatch(/Say begin, export or left and a language, or import and a file\.$/);
  expect(translations('import', folder.path).errors).toMatch(/There is no file \.\.?$/);
  expect(translations('import', folder.write('none.xlf', xliff())).errors).toMatch(/nothing to bring back\.$/);
  const foreign = xliff(unit('notFound.title', 'a', 'b')).replace('"fr"', '"zzz"');
  expect(translations('import', folder.write('foreign.xlf', foreign)).errors).toMatch(/"zzz" is not the tag of a language\. Name one/);
});

test.each([
  ['zzz', /"zzz" is not the tag of a language\. Name one of the registry/],
  ['constructor', /"constructor" is not the tag/],
  ['xx-', /"xx-" is not the tag/],
  ['../fr', /"\.\.\/fr" is not the tag/],
  ['FR', /Did you mean fr\?$/],
  ['pt_BR', /Did you mean pt-BR\?$/],
  ['Portuguese', /Did you mean pt\?$/],
  ['en', /English is what is translated from/],
])('nothing goes out for %s, and why is said', (language, said) => {
  const { code, output, errors } = runCommand('translations', '/none', 'export', language);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(said);
});

test('what an export has no use for is refused', () => {
  expect(runCommand('translations', '/none', 'export', 'fr', '--dry-run').errors).toMatch(/--dry-run goes with import/);
  expect(runCommand('translations', '/none', 'export', 'fr', '--folder', 'nowhere').errors).toMatch(/nowhere has no sentences/);
  expect(runCommand('translations', '/none', 'export', 'zh-Hant').code).toBe(0);
});
