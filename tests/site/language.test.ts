import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { detectAll as inDetail } from 'tinyld/heavy';
import { detectAll as inShort } from 'tinyld/light';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { readEmergencyNumbers } from '../../src/store/read-emergency-numbers.ts';
import { readOrganisations } from '../../src/store/read-organisations.ts';
import { countries, countryName, type CountryCode } from '../../src/vocabulary/countries.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { siteFolder, some } from './built-site.ts';
import { textsOfPage } from './texts-of-page.ts';

const entryPages = globSync('initiatives/*/index.html', { cwd: siteFolder });

/** Shorter ones, names and figures above all, cannot be told apart. */
const fewestWords = 5;
const mostNames = 0.3;
/** How many times as much a text must look like another language than like its own. */
const clearly = 2;

/** What the words seem to be in, if that is not the language of the page. */
const seemsTo = (detect: typeof inDetail, words: string, language: string): string | undefined => {
  const found = detect(words, { only: [...interfaceLanguages] });
  const own = found.find(({ lang }) => lang === language)?.accuracy ?? 0;
  const [best] = found;
  return best !== undefined && best.lang !== language && best.accuracy > own * clearly ? best.lang : undefined;
};

/** One set of frequencies takes names of places for a language, the other short words; both are wrong about few texts. */
const guess = (text: string, language: string): string | undefined => {
  const words = text.replaceAll(/\S+:\/\/\S+|\S+\.\S+/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  // What is mostly names is no sentence of any language.
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length < fewestWords || names > words.length * mostNames) return undefined;
  const seems = seemsTo(inDetail, words.join(' '), language);
  return seems !== undefined && seemsTo(inShort, words.join(' '), language) !== undefined ? seems : undefined;
};

const content = 'content/initiatives';
const { entries } = await readCatalogue(content, { today: '2999-12-31' });
const { register } = await readOrganisations(content);
const { numbers: emergency } = readEmergencyNumbers(content, '2999-12-31');
const formerIds = Object.keys(JSON.parse(readFileSync('content/redirects.json', 'utf8')) as object).map((address) =>
  address.replace(/^.*\//, ''),
);

/** Names stay as they are in every language: of countries, of organisations and what publishes, and what an initiative is also called. */
const names: readonly string[] = [
  ...new Set([
    ...entries.flatMap(({ initiative: { name, aliases = [], sources } }) => [
      name,
      ...aliases,
      ...sources.map(({ publisher }) => publisher),
    ]),
    ...entries.flatMap(({ initiative: { sources } }) => sources.map(({ title }) => title)),
    ...[...register.values()].flatMap(({ name, names = [], formerly = [] }) => [name, ...names.map((other) => other.name), ...formerly]),
    ...Object.values(emergency).flatMap(({ sources }) => sources.map(({ publisher }) => publisher)),
    ...formerIds,
    ...(Object.keys(countries) as CountryCode[]).flatMap((code) => interfaceLanguages.map((language) => countryName(code, language))),
  ]),
];

/** Words that stay foreign within a sentence of the page, with the reason. */
const explained: readonly string[] = [
  // Names of fields in the data, as a program finds them.
  'release, licence, citation, count, next, items',
  '« next » n’est pas null',
  // What a program for tables calls its own option.
  'Parse cell text into numbers',
  // What a report, a map, a training, a duty in law and a centre are called, and what publishes.
  'Seafood from Slaves',
  'Action on the Ground',
  'Recognize and Respond',
  'Duty to Notify',
  'Helpline of Hope',
  'Reducing the Risk',
  // Tools that are named in a list of those that are not in the catalogue.
  'Circle of 6',
  'eyeWitness to Atrocities',
  'Safety of Women Abroad',
  'Center for Mind and Culture',
  'Canadian Centre to End Human Trafficking',
  // The word by which shops and makers sell them, beside the Spanish one.
  '(wearables)',
];

/** Little words that no French or Spanish sentence has, and those that a number is explained with. */
const englishWords =
  /(?<![\p{L}\p{N}@.’'-])(?:the|and|of|from|with|for|to|by|is|are|was|their|which|women|children|human rights|outside|abroad|only|weekdays|working days|office hours|days|hours)(?![\p{L}\p{N}@.’'-])/u;
const addressInText = /\S+:\/\/\S+|\S+@\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?/g;

/** The longest first: one may hold another. */
const leftOut = [...explained, ...names].toSorted((a, b) => b.length - a.length);

const withoutNames = (text: string): string =>
  leftOut.reduce((rest, name) => (name.length > 2 && rest.includes(name) ? rest.replaceAll(name, ' ') : rest), text);

/** Each text of all pages of a language once, with the first page it stands on; thousands of pages mostly repeat each other. */
const textsIn = (language: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const address of globSync(`${language}/**/*.html`, { cwd: siteFolder })) {
    for (const { language: marked, text } of textsOfPage(readFileSync(join(siteFolder, address), 'utf8'))) {
      if (marked === language && !texts.has(text)) texts.set(text, address);
    }
  }
  return texts;
};

describe.each(interfaceLanguages.slice(1))('%s', (language) => {
  let texts: ReadonlyMap<string, string>;
  beforeAll(() => {
    texts = textsIn(language);
  });

  test('no page has an English word that is not marked, be it one beside a number', () => {
    const left = [...texts].flatMap(([text, address]) => {
      if (!englishWords.test(text)) return [];
      // Names hold addresses, so they go first.
      const words = withoutNames(text).replaceAll(addressInText, ' ').match(englishWords);
      return words === null ? [] : [`${address}: "${words[0]}" in ${text}`];
    });
    expect(some(left)).toEqual([]);
  });

  test('no page has a text of another language that is not marked', () => {
    expect(texts.size).toBeGreaterThan(1000);
    const foreign = [...texts].flatMap(([text, address]) => {
      // Names are looked up only where something seems foreign: there are thousands of them.
      const seems = guess(text, language) && guess(withoutNames(text), language);
      return seems === undefined ? [] : [`${address} seems ${seems}: ${text}`];
    });
    expect(foreign).toEqual([]);
  });
});

test('titles of sources in a script that entries are not written in say which language they are in', () => {
  const faults = entryPages.flatMap((file) => {
    const { children } = parseDocument(readFileSync(join(siteFolder, file), 'utf8'));
    const titles = DomUtils.findAll(({ attribs: { id = '' } }) => id.startsWith('source-'), children).map(
      (item) => DomUtils.findOne(({ name }) => name === 'a', item.children) ?? item,
    );
    return titles
      .filter(({ attribs }) => attribs['lang'] === undefined || attribs['dir'] === undefined)
      .map((title) => DomUtils.textContent(title))
      .filter((title) => /[^\p{Script=Latin}\p{P}\p{N}\p{Z}\p{S}\p{M}\s]/u.test(title))
      .map((title) => `${file}: ${title}`);
  });
  expect(entryPages.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('the guesser tells the languages apart', () => {
  expect(guess('This is a sentence of the English page that nobody has translated yet.', 'fr')).toBe('en');
  expect(guess('No number is known here.', 'es')).toBe('en');
  expect(guess('Cette phrase est bien de la langue de la page où elle se trouve.', 'fr')).toBeUndefined();
  expect(guess('Cette phrase est bien de la langue de la page où elle se trouve.', 'es')).toBe('fr');
});

test('texts are read with the language that they are marked with', () => {
  expect(
    textsOfPage('<html lang="fr"><title>Le titre</title><p>Un <em lang="en">word</em> de plus</p><img alt="Une image"><p>Fin</html>'),
  ).toEqual([
    { language: 'fr', text: 'Le titre' },
    { language: 'fr', text: 'Un' },
    { language: 'en', text: 'word' },
    { language: 'fr', text: 'de plus' },
    { language: 'fr', text: 'Une image' },
    { language: 'fr', text: 'Fin' },
  ]);
});
