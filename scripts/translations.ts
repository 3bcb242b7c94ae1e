import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { say } from './lib/command/say.ts';
import { withForms } from './lib/translations/plural-forms.ts';
import { sentencesIn, type Sentence } from './lib/translations/sentence-files.ts';
import { takeBack, withChanges } from './lib/translations/take-back.ts';
import { fromXliff, toXliff } from './lib/translations/xliff.ts';

const usage = `npm run --silent translations -- export LANGUAGE > FILE.xlf
npm run translations -- import FILE.xlf [--dry-run]

export  prints the sentences of the interface as XLIFF 1.2, which tools for translators read: each with its English and, where there
        is one, what it says in the language. One that says the same as the English has the state needs-translation
import  puts what such a file says into src/i18n/<language>/, all of it or nothing. A sentence is refused where its English has
        changed since, or where a place in braces, like {n}, is missing

  --dry-run  with import: says how many sentences would change, and writes nothing
  --folder   of the languages; default src/i18n

Exit codes
  0  done
  1  the file has mistakes, and nothing was written
  2  called wrongly`;

const ofLanguage = (folder: string, language: string): ReadonlyMap<string, Sentence> => {
  const own = join(folder, language);
  return existsSync(own) ? sentencesIn(own) : new Map();
};

const englishFor = (folder: string, language: string): ReadonlyMap<string, Sentence> =>
  withForms(sentencesIn(join(folder, 'en')), language);

const print = (folder: string, language: string): number => {
  const theirs = ofLanguage(folder, language);
  const units = [...englishFor(folder, language).values()].map(({ path, text }) => ({
    id: path,
    source: text,
    target: theirs.get(path)?.text,
  }));
  say(toXliff(language, units).trimEnd());
  const left = units.filter(({ source, target }) => target === undefined || target === source).length;
  console.error(`${units.length} sentences, ${left} of them missing or as in English.`);
  return exitCodes.fine;
};

const takeIn = async (folder: string, file: string, isDry: boolean): Promise<number> => {
  const { language, units } = fromXliff(await readFile(file, 'utf8'));
  const theirs = ofLanguage(folder, language);
  if (theirs.size === 0)
    throw new UsageError(`There is no folder ${join(folder, language)}. Copy ${join(folder, 'en')} first: docs/translating.md says how.`);
  const { changes, sentences, faults } = takeBack(units, englishFor(folder, language), theirs);
  if (faults.length > 0) {
    say(`${faults.join('\n')}\nNothing was written.`);
    return exitCodes.problems;
  }
  for (const [path, ofFile] of isDry ? [] : Map.groupBy(changes, ({ file }) => file)) {
    const text = withChanges(await readFile(path, 'utf8'), ofFile);
    await writeFile(path, await format(text, { ...(await resolveConfig(import.meta.filename)), filepath: path }));
  }
  say(`${sentences} sentences ${isDry ? 'would change' : 'changed'}.`);
  return exitCodes.fine;
};

await run(usage, { values: ['folder'], flags: ['dry-run'] }, async ({ values, flags, files: [what, which, ...rest] }) => {
  const folder = values['folder'] ?? 'src/i18n';
  if (which === undefined || rest.length > 0 || (what !== 'export' && what !== 'import'))
    throw new UsageError('Say export and a language, or import and a file.');
  if (what === 'export' && !/^[a-z]{2,3}(?:-[A-Za-z]+)?$/.test(which)) throw new UsageError(`"${which}" is not the tag of a language.`);
  if (what === 'import' && !existsSync(which)) throw new UsageError(`There is no file ${which}.`);
  return what === 'export' ? print(folder, which) : takeIn(folder, which, flags.has('dry-run'));
});
