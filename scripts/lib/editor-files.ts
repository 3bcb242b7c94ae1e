import { z } from 'zod';
import { initiativeSchema } from '../../src/schema/initiative.ts';
import { searchLogSchema } from '../../src/schema/search-log.ts';

const schemaText = (title: string, schema: z.ZodType): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }, null, 2)}\n`;

type Node = z.core.JSONSchema.JSONSchema;

const termsOf = (node: Node): readonly string[] | undefined => {
  const { items } = node;
  const terms = node.enum ?? (typeof items === 'object' && !Array.isArray(items) ? items.enum : undefined);
  return terms?.map(String);
};

/** For each field that takes terms, a snippet that offers them. It works in any file, also where no schema is looked at. */
const snippets = (): string => {
  const { properties = {} } = z.toJSONSchema(initiativeSchema, { io: 'input' });
  const found = Object.entries(properties).flatMap(([field, node]) => {
    const terms = typeof node === 'object' ? termsOf(node) : undefined;
    if (typeof node !== 'object' || terms === undefined) return [];
    const choice = `\${1|${terms.join(',')}|}`;
    return [[field, { prefix: field, description: node.description, body: `${field}: ${node.type === 'array' ? `[${choice}]` : choice}` }]];
  });
  return `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`;
};

/** What editors read, made from the schema that checks entries. */
export const editorFiles = (): Readonly<Record<string, string>> => ({
  '.vscode/initiative.schema.json': schemaText('Entry', initiativeSchema),
  '.vscode/search-log.schema.json': schemaText('Search log', searchLogSchema),
  '.vscode/entry.code-snippets': snippets(),
});
