import { z } from 'zod';
import { initiativeSchema } from '../schema/initiative.ts';
import { writeEntry } from './write-entry.ts';

type Node = z.core.JSONSchema.JSONSchema;

const isNode = (value: Node | boolean | undefined): value is Node => typeof value === 'object';

/** Values for fields that the schema gives no example of. */
const placeholders: Readonly<Record<string, string>> = {
  summary: 'One sentence that says what the initiative does and for whom it does it.',
  gaps: 'What you looked for and did not find.',
  hours: '24/7',
};

/** Fields that go together as a sample, where each by itself would contradict another. */
const samples: Readonly<Record<string, (source: string) => unknown>> = {
  evidence: (source) => ({ status: [source], countries: [source] }),
  organisations: (source) => [{ name: 'Example Foundation', role: 'lead', type: 'ngo', country: 'GB', source }],
};

const sampleOf = (name: string, node: Node, today: string): unknown => {
  if (node.pattern === '^\\d{4}-\\d{2}-\\d{2}$') return today;
  if (node.examples?.[0] !== undefined) return node.examples[0];
  if (node.enum !== undefined) return node.enum[0];
  if (node.type === 'boolean') return false;
  if (node.type === 'array') return isNode(node.items as Node) ? [sampleOf(name, node.items as Node, today)] : [];
  if (node.type !== 'object') return placeholders[name] ?? name;
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).flatMap(([key, inner]) => (isNode(inner) ? [[key, sampleOf(key, inner, today)] as const] : [])),
  );
};

const termsOf = (node: Node): readonly unknown[] | undefined =>
  node.enum ?? (isNode(node.items as Node) ? (node.items as Node).enum : undefined);

const explained = (name: string, node: Node, depth = 0): string[] => {
  const inner = node.type === 'array' && isNode(node.items as Node) ? (node.items as Node) : node;
  const own = `${'  '.repeat(depth)}${depth === 0 ? '' : `${name}: `}${node.description ?? inner.description ?? ''}`;
  const terms = termsOf(node);
  return [
    own,
    ...(terms === undefined ? [] : [`${'  '.repeat(depth)}  Terms: ${terms.join(', ')}`]),
    ...Object.entries(inner.properties ?? {}).flatMap(([key, field]) => (isNode(field) ? explained(key, field, depth + 1) : [])),
  ];
};

const comment = (lines: readonly string[]): string => lines.map((line) => `# ${line}`.trimEnd()).join('\n');

/** An entry to fill in by hand: every field with what it says and a sample; those that may be left out stand as comments. */
export const entryTemplate = (today: string): string => {
  const schema: Node = z.toJSONSchema(initiativeSchema, { io: 'input' });
  const [source] = (sampleOf('sources', (schema.properties?.['sources'] ?? {}) as Node, today) as [{ id: string }]) ?? [];
  const parts = Object.entries(schema.properties ?? {}).flatMap(([name, node]) => {
    if (!isNode(node)) return [];
    const own = samples[name]?.(source.id) ?? sampleOf(name, node, today);
    const sample =
      name === 'contacts' || name === 'effects'
        ? // A sample has one source, which says all of it.
          (own as object[]).map(({ ...item }) => ({ ...item, source: source.id, evidence: undefined }))
        : name === 'sources'
          ? (own as object[]).map((item) => ({ ...item, asOf: undefined }))
          : own;
    const written = writeEntry({ [name]: sample }, '')
      .slice('---\n'.length, -'---\n'.length)
      .trimEnd();
    const needed = schema.required?.includes(name) === true || name === 'evidence';
    return [`${comment(explained(name, node))}\n${needed ? written : comment(['If known:', ...written.split('\n')])}`];
  });
  const head = comment(['Replace what stands here with what you know. Lines that start with # explain; delete them when you are done.']);
  return `---\n${head}\n\n${parts.join('\n\n')}\n---\n\n## What it does\n\nSay in your own words what it does, and cite the source that says it.[^${source.id}]\n`;
};
