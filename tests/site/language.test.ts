import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { detectAll } from 'tinyld/light';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { pagesIn } from '../browser/page-types.ts';
import { siteFolder } from './built-site.ts';

const entryPages = globSync('initiatives/*/index.html', { cwd: siteFolder });

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Elements that stand within a sentence; any other begins a text of its own. */
const inline = new Set('a abbr b bdi br cite data del em i ins kbd mark q s small span strong sub sup time u wbr'.split(' '));
/** No sentences of the site: programs, citations and what is pictured. */
const unread = new Set('script style svg code pre template select'.split(' '));

/** Runs of words under one language, each as it is read. */
const runsOf = (root: Node): { readonly language: string | undefined; readonly text: string }[] => {
  const runs: { language: string | undefined; text: string }[] = [];
  let open: { language: string | undefined; text: string } | undefined;
  const add = (language: string | undefined, text: string): void => {
    if (open === undefined || open.language !== language) runs.push((open = { language, text: '' }));
    open.text += text;
  };
  const walk = (node: Node, language: string | undefined): void => {
    if (node.type === 'text') return add(language, node.data);
    if (!('children' in node)) return;
    const { name = '', attribs = {} } = 'attribs' in node ? node : {};
    if (unread.has(name)) return;
    if (!inline.has(name)) open = undefined;
    else add(language, ' ');
    for (const child of node.children) walk(child, attribs['lang'] ?? language);
    if (!inline.has(name)) open = undefined;
  };
  walk(root, undefined);
  return runs.map(({ language, text }) => ({ language, text: text.replace(/\s+/g, ' ').trim() }));
};

/** Shorter ones, names and figures above all, cannot be told apart. */
const fewestWords = 7;
const mostNames = 0.3;
/** How many times as much a text must look like another language than like its own. */
const clearly = 2;

const guess = (text: string, language: string): string | undefined => {
  const words = text.replaceAll(/\S+:\/\/\S+/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  // What is mostly names is no sentence of any language.
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length < fewestWords || names > words.length * mostNames) return undefined;
  const found = detectAll(text, { only: [...interfaceLanguages] });
  const own = found.find(({ lang }) => lang === language)?.accuracy ?? 0;
  const [best] = found;
  return best !== undefined && best.lang !== language && best.accuracy > own * clearly ? best.lang : undefined;
};

describe.each(interfaceLanguages.slice(1))('%s', (language) => {
  const pages = pagesIn(language);

  test.each(pages)('$type has no text of another language that is not marked ($address)', ({ address }) => {
    const file = address.endsWith('/') || address === '' ? `${address}index.html` : address;
    const { children } = parseDocument(readFileSync(join(siteFolder, file), 'utf8'));
    const body = DomUtils.findOne(({ name }) => name === 'body', children);
    expect(body).not.toBeNull();
    const own = (body === null ? [] : runsOf(body)).filter(({ language: marked }) => marked === undefined || marked === language);
    const foreign = own.flatMap(({ text }) => {
      const seems = guess(text, language);
      return seems === undefined ? [] : [`seems ${seems}: ${text}`];
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
  expect(guess('Cette phrase est bien de la langue de la page où elle se trouve.', 'fr')).toBeUndefined();
});
