import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { say } from './lib/command/say.ts';
import { beginLanguage } from './lib/translations/begin-language.ts';
import { languageTranslatedInto } from './lib/translations/language-of.ts';
import { withForms } from './lib/translations/plural-forms.ts';
import { paragraphsIn } from './lib/translations/prose-files.ts';
import { sentencesIn, sentencesOfHelp, type Sentence } from './lib/translations/sentence-files.ts';
import { takeBack, withChanges } from './lib/translations/take-back.ts';
import { termsOf, textsBeside } from './lib/translations/vocabulary-files.ts';
import { fromXliff, toXliff, type Unit } from './lib/translations/xliff.ts';

const usage = `npm run translations -- begin LANGUAGE
npm run --silent translations -- export LANGUAGE > FILE.xlf
npm run translations -- import FILE.xlf [--dry-run]
npm run --silent translations -- left LANGUAGE

begin   adds a language to those of the site, with the English for all that it has to say: the site builds at once, and what is not
        translated yet stands there in English
export  prints the sentences of the interface and of the helpline pages, the paragraphs of the long texts, and the labels, definitions
        and synonyms of all terms as XLIFF 1.2, which tools for translators read: each with its English and, where there is one, what it says in the language.
        One that says the same as the English has the state needs-translation
import  puts what such a file says into its place, all of it or nothing. A sentence is refused where its English has changed since, or
        where a place in braces, like {n}, is missing
left    names what is missing in a language or as in English, a line each, with the English

  --dry-run  with import: says how many sentences would change, and writes nothing
  --folder   that holds i18n, prose and vocabulary; default src

Exit codes
  0  done
  1  the file has mistakes, and nothing was written
  2  called wrongly`;

const ifThere = (folder: string, read: (folder: string) => ReadonlyMap<string, Sentence>): ReadonlyMap<string, Sentence> =>
  existsSync(folder) ? read(folder) : new Map();

/** All that a language says, by where it says it. */
const ofLanguage = (folder: string, language: string): ReadonlyMap<string, Sentence> =>
  new Map([
    ...ifThere(join(folder, 'i18n', language), sentencesIn),
    ...ifThere(join(folder, 'i18n/help', `${language.toLowerCase()}.ts`), sentencesOfHelp),
    ...ifThere(join(folder, 'prose', language), paragraphsIn),
    ...ifThere(join(folder, 'vocabulary'), (all) => termsOf(all, language)),
    ...textsBeside(folder, language),
  ]);

/** What is translated from. What stands beside its English is taken where the language has its place there. */
const englishFor = (folder: string, language: string): ReadonlyMap<string, Sentence> => {
  const theirs = textsBeside(folder, language);
  const english = [...ofLanguage(folder, 'en')].filter(([path]) => !path.startsWith('beside.') || theirs.has(path));
  return withForms(new Map(english), language);
};

const unitsOf = (folder: string, language: string): readonly Unit[] => {
  const theirs = ofLanguage(folder, language);
  return [...englishFor(folder, language).values()].map(({ path, text }) => ({ id: path, source: text, target: theirs.get(path)?.text }));
};

/** Says a part of what a language says, and how much of all is not translated. */
const print = (folder: string, language: string, part: (units: readonly Unit[], left: readonly Unit[]) => string): number => {
  const units = unitsOf(folder, language);
  const left = units.filter(({ source, target }) => target === undefined || target === source);
  say(part(units, left));
  console.error(`${units.length} sentences, ${left.length} of them missing or as in English.`);
  return exitCodes.fine;
};

const nameLeft = (left: readonly Unit[]): string => left.map(({ id, source }) => `${id}: ${source.replaceAll(/\s+/g, ' ')}`).join('\n');

const begin = async (folder: string, language: string): Promise<number> => {
  // Pages of the whole site stand in a folder of the tag as it is, and their addresses are in small letters.
  if (language !== language.toLowerCase())
    throw new UsageError(`${language} cannot be a language of the whole site yet: its pages need a tag in small letters, such as pt.`);
  const there = existsSync(join(folder, 'i18n', language)) || existsSync(join(folder, 'prose', language));
  if (there) throw new UsageError(`${join(folder, 'i18n', language)} or ${join(folder, 'prose', language)} is there already.`);
  const written = beginLanguage(folder, language);
  for (const [path, text] of written) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await format(text, { ...(await resolveConfig(import.meta.filename)), filepath: path }));
  }
  const { length } = unitsOf(folder, language);
  say(`${language} is a language of the site now, with ${length} sentences that stand there in English: export them, or translate them in
${join(folder, 'i18n', language)}, ${join(folder, 'prose', language)} and where the others stand beside the English. docs/translating.md says what
else a language has. Run "npm run hosting" and "npm run reference" now: headers and tables of fields are by language.`);
  return exitCodes.fine;
};

const takeIn = async (folder: string, file: string, isDry: boolean): Promise<number> => {
  const { language, units } = fromXliff(await readFile(file, 'utf8'));
  const theirs = ofLanguage(folder, language);
  for (const part of ['i18n', 'prose'].map((name) => join(folder, name)))
    if (existsSync(part) && !existsSync(join(part, language)))
      throw new UsageError(`There is no folder ${join(part, language)}. Copy ${join(part, 'en')} first: docs/translating.md says how.`);
  const { changes, sentences, faults } = takeBack(units, { english: englishFor(folder, language), theirs, language });
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
  const folder = values['folder'] ?? 'src';
  if (which === undefined || rest.length > 0 || !['begin', 'export', 'import', 'left'].includes(what ?? ''))
    throw new UsageError('Say begin, export or left and a language, or import and a file.');
  if (!existsSync(join(folder, 'i18n', 'en'))) throw new UsageError(`${folder} has no sentences to translate: it has no i18n/en.`);
  if (what !== 'import') {
    if (flags.has('dry-run')) throw new UsageError('--dry-run goes with import alone.');
    const language = languageTranslatedInto(which);
    if (what === 'begin') return begin(folder, language);
    return print(folder, language, (units, left) => (what === 'export' ? toXliff(language, units).trimEnd() : nameLeft(left)));
  }
  if (statSync(which, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`There is no file ${which}.`);
  return takeIn(folder, which, flags.has('dry-run'));
});
