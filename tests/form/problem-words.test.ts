import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { initiativeShape } from '../../src/form/initiative-shape.ts';
import { createDescribe } from '../../src/form/problem-words.ts';
import { entryFileOf } from '../../src/form/workbench.ts';
import { examineEntry } from '../../src/entry/read-entry.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { describe as describeForCommands, finding, type Details, type Finding, type FormKind } from '../../src/problems/kinds.ts';
import { reason } from '../../src/problems/reasons.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';

/** A case of every kind; of parts and reasons one each, the rest is said in the same way. */
const cases: { readonly [K in FormKind]: Details<K> } = {
  'file-name': { name: 'Stop.mdx', reason: reason('id-form') },
  'file-size': { bytes: 300_000, most: 200_000 },
  'hidden-character': { code: 'U+200B', name: 'zero width space' },
  'missing-key': { key: 'name', what: 'Name of the initiative as it calls itself.' },
  'wrong-type': { found: 1, expected: 'text' },
  'unknown-term': { found: 'softwear', allowed: ['software', 'hardware'] },
  'invalid-value': { found: 'x', reason: reason('text-too-long', { most: 160 }) },
  'mdx-syntax': { reason: 'Unexpected end of file.' },
  'code-in-entry': { what: 'tag', values: { tag: 'script' } },
  'unknown-component': { name: 'Nota', allowed: ['Note'] },
  'component-attribute': { component: 'Note', attribute: 'kind', reason: reason('attribute-value', { allowed: ['caution', 'context'] }) },
  'unsafe-link': { url: 'javascript:1', reason: reason('link-scheme', { protocol: 'javascript:' }) },
  'not-in-entry': { what: 'heading', values: { level: 5 } },
  'citation-without-source': { id: 'bbc', allowed: ['zenodo-2020', 'iom'] },
  'source-never-cited': { id: 'iom' },
  wording: { found: 'rescued', better: 'help to leave' },
  'duplicate-id': { id: 'stop-app', other: 'stop-app.mdx' },
  'duplicate-name': { name: 'STOP APP', other: 'stop-app' },
  'duplicate-alias': { alias: 'STOP', other: 'stop-app' },
  'shared-alias': { alias: 'STOP', other: 'stop-app' },
  'duplicate-url': { url: 'https://example.org/', other: 'stop-app' },
  'number-names-another': { text: 'Call the Lantern Line', name: 'Lantern Line', other: 'lantern' },
  'copy-elsewhere': { host: 'copies.example' },
  'near-duplicate-name': { name: 'STOP AP', theirs: 'STOP APP', other: 'stop-app' },
  'organisation-spelling': { name: 'I.O.M.', theirs: 'IOM', other: 'stop-app' },
  'organisation-near': { name: 'IOMM', theirs: 'IOM', other: 'stop-app' },
  'organisation-clash': { name: 'IOM', aspect: 'country', ours: 'CH', theirs: 'NP', other: 'stop-app' },
  'unknown-reference': { id: 'nobody', allowed: [] },
  'reference-circle': { ids: ['stop-app', 'lantern', 'stop-app'] },
  'self-reference': {},
  'phone-abroad': { value: '+97712345678', prefix: 'NP', countries: ['IN', 'BD'] },
  'phone-country': { value: '+97712345678', prefix: 'NP', countries: ['IN', 'BD'] },
  'phone-number': { value: '+1234' },
  'phone-shared': { value: '1144', other: 'stop-app' },
  'phone-near': { value: '1144', theirs: '1145', other: 'stop-app' },
  'phone-display': { display: '11 45', value: '1144' },
  'curly-quotes': { found: '“x”' },
  'decoded-twice': { found: 'Ã©', meant: 'é' },
  placeholder: { found: 'n/a' },
  'remark-on-work': { found: 'in the fact check' },
  'shelter-address': { found: '12 Example Street' },
  'address-disguised': { host: 'xn--a.org', label: 'а' },
  'source-language': { id: 'vesti-2024' },
  'address-preview': { host: 'staging.example.org' },
  'address-tracking': { keys: ['utm_source', 'fbclid'] },
  'text-missing': {},
  'text-without-source': {},
  'text-repeats': {},
  'phone-exit-code': { value: '011448000121700', meant: '+448000121700' },
  'phone-trunk-zero': { value: '+4408000121700', meant: '+448000121700' },
  'phone-premium': { value: '+449098790000' },
  'address-private': { host: '10.0.0.1' },
  'address-shortener': { host: 'bit.ly' },
  'display-words': { display: '11 44, tap to call' },
  'display-address': { display: 'example.org', value: 'https://example.net/' },
  'contact-country': { outside: ['NP', 'IN'] },
  'contact-many-countries': { count: 12 },
  'number-in-words': { number: '0800 11 44 55' },
  'speaks-to-models': { found: 'Ignore all previous instructions' },
  'look-alike-name': { name: 'ЅTOP', theirs: 'STOP', other: 'stop-app' },
  'mixed-letters': { word: 'ЅTOP' },
  'look-alike-domain': { host: 'stoqapp.org', theirs: 'stopapp.org', other: 'stop-app' },
  'foreign-domain': { host: 'xn--a.org' },
  'number-due': { count: 2, last: '2024-06-25', days: 90 },
  'review-due': { last: '2024-06-25', months: 12 },
  'future-date': { found: '2099-01', today: '2026-11-22' },
  'organisation-unknown': { id: 'polaris', allowed: ['polaris-project'] },
  'organisation-has-file': { name: 'Polaris', id: 'polaris' },
};

const findings = Object.entries(cases).map(([kind, details]) => finding(kind as FormKind, { file: 'a.mdx' }, details as never));

describe.each(interfaceLanguages)('%s', (language) => {
  const inForm = createDescribe(stringsOf(language).problems, language);
  const said = (found: Finding): string => {
    const { message, fix } = inForm(found);
    return `${message} ${fix ?? ''}`;
  };

  test('every fact of a case stands in its sentence, and no place is left open', () => {
    expect(findings.map(said).filter((text) => /\{\w+\}|undefined|\[object/.test(text))).toEqual([]);
  });

  test('a kind weighs the same as for the commands', () => {
    expect(findings.map((found) => inForm(found).severity)).toEqual(findings.map((found) => describeForCommands(found).severity));
  });
});

test('facts are written as the language writes them', () => {
  const say = (language: 'fr' | 'es', kind: FormKind): string => {
    const { message, fix } = createDescribe(stringsOf(language).problems, language)(finding(kind, { file: 'a.mdx' }, cases[kind] as never));
    return [message, fix].join(' | ').replaceAll(/[\u00a0\u202f]/g, ' ');
  };
  expect(say('fr', 'phone-country')).toContain('relève de Népal, mais le contact nomme Inde et Bangladesh.');
  expect(say('fr', 'organisation-clash')).toContain('a ici « Suisse », et « Népal » dans stop-app (pays de son siège).');
  expect(say('fr', 'review-due')).toContain('25 juin 2024');
  expect(say('es', 'unknown-term')).toBe('«softwear» no está entre los términos. | ¿Quería decir «software»?');
  expect(say('fr', 'unknown-reference')).toBe('Il n’y a pas de fiche « nobody ». | Choisissez une des fiches que la recherche propose.');
  expect(say('es', 'citation-without-source')).toContain('Las fuentes de esta ficha son zenodo-2020 e iom.');
  expect(say('es', 'not-in-entry')).toContain('Un título de nivel 5 no tiene sitio en una ficha. | Use ## para un apartado');
});

test('the schema refuses by reasons, which every language has words for', () => {
  const folder = 'src/schema';
  const worded = readdirSync(folder).filter((file) => /\b(?:error|message): ['"`]/.test(readFileSync(`${folder}/${file}`, 'utf8')));
  expect(worded).toEqual([]);
});

test.each([
  '---',
  '# a',
  'a: b: c',
  '- a\n- b',
  '&a *a',
  '!!js 1',
  '\t',
  '{',
  '"',
  "'",
  '\u0000',
  '\u202e',
  '\u2028',
  '|\n a',
  '<<: 1',
  '__proto__',
])('whatever is typed, the form has words for what is wrong with it: %j', (typed) => {
  const state = Object.fromEntries(
    initiativeShape.map(({ name, control, fields }) => {
      const inner = Object.fromEntries(fields.map((field) => [field.name, typed]));
      if (control === 'items') return [name, [inner]];
      return [name, control === 'group' ? inner : typed];
    }),
  );
  const { findings } = examineEntry(`${typed}.mdx`, entryFileOf({ id: typed, state, body: typed }, new Map()));
  const { kinds } = stringsOf('en').problems;
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ kind }) => !Object.hasOwn(kinds, kind))).toEqual([]);
});
