import { z } from 'zod';
import { initiativeSchema } from '../../../src/schema/initiative.ts';
import type { Vocabulary } from '../../../src/vocabulary/define.ts';
import { glossary, glossaryLanguages } from '../../../src/vocabulary/glossary.ts';
import { languageName } from '../../../src/vocabulary/languages.ts';
import { vocabularies } from '../../../src/vocabulary/vocabularies.ts';

type Node = z.core.JSONSchema.JSONSchema;

const made = (text: string): string =>
  `${text}\n\nThis page is made by \`npm run reference\` from what the checks use. Change it there, not here.`;

const isNode = (value: Node | boolean | undefined): value is Node => typeof value === 'object';

/** A cell must not end its own table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** As one would write it in an entry: what looks like a number or a date is quoted. */
const asWritten = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(asWritten).join(', ')}]`;
  return typeof value === 'string' && /^[\d+]/.test(value) ? JSON.stringify(value) : String(value);
};

const vocabularyOf = (terms: readonly unknown[]): string | undefined =>
  Object.entries<Vocabulary>(vocabularies).find(([, vocabulary]) => Object.keys(vocabulary).join() === terms.join())?.[0];

const allowedTerms = (terms: readonly unknown[]): string => {
  const vocabulary = vocabularyOf(terms);
  return vocabulary === undefined
    ? terms.map((term) => `\`${String(term)}\``).join(', ')
    : `a term of [${vocabulary}](vocabularies.md#${vocabulary.toLowerCase()})`;
};

const single = (node: Node): string => {
  if (node.enum !== undefined) return allowedTerms(node.enum);
  if (node.type === 'object') return 'fields of its own, below';
  if (node.type === 'boolean') return '`true` or `false`';
  if (node.type === 'integer') return 'whole number';
  if (node.pattern?.startsWith('^\\d{4}-') === true) return 'day';
  if (node.pattern?.startsWith('^\\d{4}') === true) return 'day, month or year';
  return 'text';
};

const form = (node: Node): string => {
  if (node.type !== 'array') return single(node);
  return isNode(node.items as Node) ? `list: ${single(node.items as Node)}` : 'list';
};

interface Part {
  readonly path: string;
  readonly node: Node;
}

/** The fields of a node that have fields of their own. */
const partsOf = ({ path, node }: Part): Part[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, value]) => {
    if (!isNode(value)) return [];
    const inner = value.type === 'array' ? (value.items as Node) : value;
    const part: Part = { path: `${path}${path === '' ? '' : '.'}${name}${value.type === 'array' ? '[]' : ''}`, node: inner };
    return inner.type === 'object' ? [part, ...partsOf(part)] : [];
  });

const fieldTable = ({ node }: Part): string =>
  table(
    ['Field', 'Needed', 'What it says', 'Form', 'Example'],
    Object.entries(node.properties ?? {}).flatMap(([name, value]) =>
      isNode(value)
        ? [
            [
              `\`${name}\``,
              node.required?.includes(name) === true ? 'yes' : 'no',
              value.description ?? '',
              form(value),
              (value.examples ?? []).map((example) => `\`${asWritten(example)}\``).join(' or '),
            ],
          ]
        : [],
    ),
  );

/** Every field of an entry, from the schema that checks it. */
export const fieldReference = (): string => {
  const whole: Part = { path: '', node: z.toJSONSchema(initiativeSchema, { io: 'input' }) };
  const parts = partsOf(whole).map((part) => `## \`${part.path}\`\n\n${part.node.description ?? ''}\n\n${fieldTable(part)}`);
  return `${[
    made('# Fields of an entry'),
    'Fields stand in this order. Other fields are refused. A field that is not needed is left out where nothing is known: it is never empty. Dates are quoted: a day is `"2024-06-25"`, a month `"2024-06"`, a year `"2024"`.',
    fieldTable(whole),
    ...parts,
  ].join('\n\n')}\n`;
};

/** Every term an entry can use, with its meaning. */
export const vocabularyReference = (): string =>
  `${[
    made('# Vocabularies'),
    'Terms are written in entries as they stand in the first column.',
    ...Object.entries<Vocabulary>(vocabularies).map(
      ([name, vocabulary]) =>
        `## ${name}\n\n${table(
          ['Term', 'Label', 'Meaning'],
          Object.entries(vocabulary).map(([id, { label, definition }]) => [`\`${id}\``, label.en, definition.en]),
        )}`,
    ),
  ].join('\n\n')}\n`;

/** docs/glossary.md: the terms of the field, with the one translation that pages use. */
export const glossaryReference = (): string => {
  const rows = glossary.map((term) => [
    term.en,
    ...glossaryLanguages.flatMap((language) => [term[language]?.term ?? '', term[language]?.note ?? '']),
  ]);
  const head = ['English', ...glossaryLanguages.flatMap((language) => [languageName(language, 'en'), 'Avoid *so*; elsewhere'])];
  return `${made('# Glossary')}

One word for one thing, in the interface, in the pages and in summaries. Codes of countries: only there. WA: francophone West and Central Africa. LA: Latin America. The terms stand in \`src/vocabulary/glossary.ts\`, and a test finds second words for the same thing where they can be told. Words to avoid because of what they say about people stand in \`src/vocabulary/wording.ts\`.

French speaks to readers with *vous*, Spanish with *usted*. Spanish is neutral: it uses the words of both shores where one does not serve. Countries are named as Unicode names them in each language.

${table(head, rows)}
`;
};
