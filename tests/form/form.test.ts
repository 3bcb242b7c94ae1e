import { expect, test } from 'vitest';
import { initiativeShape } from '../../src/form/initiative-shape.ts';
import { formSteps } from '../../src/form/form-markup.ts';
import { firstOfItem, isNeeded, neededFields, steps } from '../../src/form/sections.ts';
import type { FormField } from '../../src/form/form-fields.ts';
import { recordOf, stateOf } from '../../src/form/form-state.ts';
import { outlineOf } from '../../src/catalogue/checks/entry-outline.ts';
import { contributeConfig } from '../../src/form/form-config.ts';
import { createContext } from '../../src/components/context.ts';
import { createWorkbench, entryFileOf, openEntry } from '../../src/form/workbench.ts';
import { readEntry } from '../../src/entry/read-entry.ts';
import { readFolder } from '../../src/store/read-folder.ts';
import { parseMdx as parseInBrowser } from '../../src/entry/parse-mdx.browser.ts';
import { parseMdx as parseInBuild } from '../../src/entry/parse-mdx.ts';
import { renderBody } from '../../src/entry/render.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { readOrganisations } from '../../src/store/read-organisations.ts';
import { entryTemplate } from '../../src/entry/template.ts';
import { fieldWords } from '../../src/i18n/field-words.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { languageName } from '../../src/vocabulary/languages.ts';
import { initiativeKeys } from '../../src/schema/initiative.ts';
import { buildSettings } from '../../src/settings.ts';
import { makeRecord } from '../fixtures/initiative.ts';

const { contentFolder, today } = buildSettings(process.env);
const { files } = await readFolder(contentFolder);
const { entries } = await readCatalogue(contentFolder, { today });
const { register } = await readOrganisations(contentFolder);
const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

const flat = (fields: readonly FormField[]): FormField[] => fields.flatMap((field) => [field, ...flat(field.fields)]);

test('an entry that is opened and saved is the same, byte for byte', () => {
  const changed = files.flatMap(({ file, text }) => {
    const written = openEntry(idOf(file), text, register);
    return written !== undefined && entryFileOf(written, register) === text ? [] : [file];
  });
  expect(files.length).toBeGreaterThan(0);
  expect(changed).toEqual([]);
});

test('an entry that the catalogue has is held against the others, with all rules, and found right', async () => {
  const context = createContext({ language: 'en', base: '/', today, organisationName: (id) => id });
  const outline = entries.map(({ initiative }) => outlineOf(initiative));
  const { problems } = stringsOf('en');
  const [{ file, text } = { file: '', text: '' }] = files;
  const written = openEntry(idOf(file), text, register);
  if (written === undefined) throw new Error(`${file} cannot be read.`);
  const { errors } = await createWorkbench(contributeConfig(context, ''), problems, outline, today, idOf(file)).examineAll(written);
  expect(errors).toEqual([]);
  const twice = await createWorkbench(contributeConfig(context, ''), problems, outline, today, undefined).examineAll(written);
  expect(twice.errors.map(({ kind }) => kind)).toContain('duplicate-id');
});

test('every field of the schema stands in one step of the form', () => {
  const placed = Object.values(steps)
    .flatMap(({ first, more }): readonly string[] => [...first, ...more])
    .filter((name) => !name.startsWith('('));
  expect(placed.toSorted()).toEqual([...initiativeKeys].toSorted());
});

test('the form has five steps and needs seven fields, which are all asked at once; ids and dates are not', () => {
  expect(Object.keys(steps)).toHaveLength(5);
  expect(neededFields).toHaveLength(7);
  const atOnce = Object.values(steps).flatMap(({ first }): readonly string[] => first);
  const paths = flat(initiativeShape).map(({ path }) => path);
  for (const path of neededFields) {
    const [field = '', part] = path.split('.');
    expect(paths).toContain(path);
    expect(atOnce).toContain(field);
    if (part !== undefined) expect(firstOfItem[field]).toContain(part);
  }
  for (const made of ['(id)', 'added', 'reviewed', 'pillars', 'translations']) expect(atOnce).not.toContain(made);
  for (const made of ['id', 'accessed', 'kind']) expect(firstOfItem['sources']).not.toContain(made);
  for (const [list, parts] of Object.entries(firstOfItem))
    expect(paths).toEqual(expect.arrayContaining(parts.map((part) => `${list}.${part}`)));
  expect(['sources', 'sources[0].url', 'organisations[2].name', 'name'].filter(isNeeded)).toHaveLength(4);
  expect(['sources[0].title', 'status', 'organisations[0].role', ''].filter(isNeeded)).toEqual([]);
});

test.each(siteLanguages)('what is folded away says what it is, each in words of its own (%s)', (language) => {
  const context = createContext({ language, base: '/', today, organisationName: (id) => id });
  const titles = [...formSteps(initiativeShape, context).html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title);
  expect(titles).toHaveLength(8);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(siteLanguages)('every field has a name and a meaning in %s', (language) => {
  const { labels, meanings } = stringsOf(language).contribute;
  const paths = flat(initiativeShape).map(({ path, meaning }) => ({ path, meaning }));
  const nameOf = (tag: string): string => languageName(tag, language);
  const named = paths.map(({ path }) => [path, fieldWords(labels, path, nameOf)] as const);
  expect(named.filter(([, label]) => label === undefined || label.includes('{'))).toEqual([]);
  expect(new Map(named).get('translations.fr.name')).toContain(nameOf('fr'));
  expect(
    paths.filter(({ path, meaning }) => (language === siteLanguages[0] ? meaning : (fieldWords(meanings, path, nameOf) ?? '')) === ''),
    `They go into meanings of src/i18n/${language}/contribute.ts.`,
  ).toEqual([]);
});

test('what is left empty is left out, and what is typed wrongly stays for the schema to refuse', () => {
  const empty = stateOf(initiativeShape, {});
  expect(recordOf(initiativeShape, empty)).toBeUndefined();
  const state = {
    ...empty,
    name: '  Lantern ',
    started: 'in 2018',
    ended: '2020',
    aliases: ['LL'],
    openSource: { repository: '', licence: ' ' },
    contacts: [{ value: 'one', free: 'false' }, {}],
  };
  expect(recordOf(initiativeShape, state)).toEqual({
    name: 'Lantern',
    started: 'in 2018',
    ended: 2020,
    aliases: ['LL'],
    contacts: [{ value: 'one', free: false }, {}],
  });
});

test('an entry that is opened keeps what other pages say of its contacts', () => {
  const [lantern] = makeRecord().sources;
  const contact = { kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], hours: '24/7', free: false, source: 'lantern' };
  const evidence = { hours: ['ministry'], free: ['lantern', 'ministry'] };
  const record = makeRecord({
    contacts: [{ ...contact, evidence }, contact],
    sources: [lantern, { ...lantern, id: 'ministry', url: 'https://ministry.example.org/' }],
  } as never);
  const { contacts } = recordOf(initiativeShape, stateOf(initiativeShape, record)) ?? {};
  expect(contacts).toEqual([{ ...contact, evidence }, contact]);
  // Whatever somebody types there stays for the check to refuse.
  const typed = (...lines: string[]) => recordOf(initiativeShape, { contacts: [{ evidence: lines }] });
  expect(typed('hours : ministry', 'hours:paper', 'cost: ministry', 'free')).toEqual({
    contacts: [{ evidence: { hours: ['ministry', 'paper'], cost: ['ministry'], free: [''] } }],
  });
  expect(typed()).toEqual({ contacts: [{}] });
});

const ids = ['one', 'two-2018'];
const lent = ids.map((id) => `[^${id}]: source`).join('\n\n');

test('the parser of the browser reads every entry as that of the build does', () => {
  const different = files.flatMap(({ file, text }) => {
    const { entry } = readEntry(file, text);
    const sources = entry?.record.sources.map(({ id }) => id) ?? [];
    const whole = `${entry?.body ?? ''}\n\n${sources.map((id) => `[^${id}]: source`).join('\n\n')}\n`;
    const html = [parseInBrowser, parseInBuild].map((parse) => renderBody(parse(whole), sources, '/').html);
    return html[0] === html[1] ? [] : [file];
  });
  expect(different).toEqual([]);
});

const typesIn = (text: string, parse: typeof parseInBuild): unknown => {
  const shape = (node: { type: string; name?: unknown; url?: unknown; children?: unknown[] }): unknown => [
    node.type,
    node.name ?? node.url ?? null,
    (node.children ?? []).map((child) => shape(child as typeof node)),
  ];
  try {
    return shape(parse(`${text}\n\n${lent}\n`));
  } catch {
    return 'refused';
  }
};

test.each([
  'A {1 + 1} b',
  '{1 + 1}',
  '{',
  'import x from "y"',
  'export const a = 1',
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<div onclick="x">a</div>',
  '<Note kind="caution">a [^one]</Note>',
  '<Note kind="caution">\n\na\n\n</Note>',
  '<Note {...x}>a</Note>',
  'Text <Note>a</Note> text',
  '<a',
  'a < b',
  '<https://example.org>',
  '<!-- a -->',
  '[a](javascript:alert(1))',
  '[a]: javascript:1\n\n[a]',
  '[a](//example.org)',
  'www.example.org and https://example.org and a@example.org',
  '![a](b)',
  'a[^one] b[^none] c[^two-2018].',
  '[^one]: mine',
  '# a\n\n##### b',
  '- a\n  - [ ] b\n\n1. c',
  '| a | b |\n| - | - |\n| ~~c~~ | d |',
  '> a\n>\n> b',
])('both parsers see the same in %j', (text) => {
  expect(typesIn(text, parseInBrowser)).toEqual(typesIn(text, parseInBuild));
});

test('the empty template is an entry that the checks take, with every field', () => {
  const template = entryTemplate('2026-11-22');
  expect(readEntry('content/initiatives/mine.mdx', template).problems).toEqual([]);
  const named = new Set([...template.matchAll(/^(?:# )?(\w+):/gm)].map(([, name]) => name));
  expect(initiativeKeys.filter((key) => !named.has(key))).toEqual([]);
});
