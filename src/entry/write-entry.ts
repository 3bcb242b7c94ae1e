import { Document, isScalar, Scalar, visit, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { initiativeSchema } from '../schema/initiative.ts';

/** The fields of a group, or of each group of a list, in their canonical order. */
const fieldsOf = (schema: unknown): Readonly<Record<string, unknown>> => {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  return schema instanceof z.ZodObject ? schema.shape : {};
};

/** Known keys in canonical order; unknown ones stay, at the end, for the reader to refuse. Absent fields go. */
const inOrder = (value: unknown, schema: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema));
  if (typeof value !== 'object' || value === null) return value;
  const known = fieldsOf(schema);
  const keys = Object.keys(known);
  const entries = new Map(Object.entries(value).filter(([, field]) => field !== undefined));
  const order = [...keys.filter((key) => entries.has(key)), ...[...entries.keys()].filter((key) => !keys.includes(key))];
  return Object.fromEntries(order.map((key) => [key, inOrder(entries.get(key), known[key])]));
};

const date = /^\d{4}(?:-\d\d){0,2}$/;
/** Words that YAML 1.1 takes for a boolean, and that many tools still read so: NO is Norway. */
const oldBoolean = /^(?:y|n|yes|no|on|off)$/i;
/** Numbers with colons or underscores that YAML 1.1 takes for one number. */
const oldNumber = /^[-+]?[\d_.]+(?::[\d_.]+)*$/;

const idLike = /^[\p{L}\p{N}+-]{1,40}$/u;

const isShort = (list: YAMLSeq): boolean => list.items.every((item) => isScalar(item) && idLike.test(String(item.value)));

/** Quotes what an older reader would take for something else; short terms stand in one line, groups in a block. */
const style = (document: Document): void => {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (date.test(node.value) || oldBoolean.test(node.value) || oldNumber.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, node) {
      node.flow = isShort(node);
    },
  });
};

/** Two spaces at the end of a line break it where the paragraph goes on; all other spaces there mean nothing. */
const tidyLine = (line: string, index: number, lines: readonly string[]): string => {
  const bare = line.trimEnd();
  const breaks = bare !== '' && line.slice(bare.length).startsWith('  ') && (lines[index + 1] ?? '').trim() !== '';
  return breaks ? `${bare}  ` : bare;
};

/** The body without blank lines around it and without idle spaces at the end of lines. */
const tidyBody = (body: string): string =>
  body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** Fields as YAML, in the order in which their schema has them. */
export const yamlOf = (fields: object, schema: z.ZodObject): string => {
  const document = new Document(inOrder(fields, schema), { version: '1.2', schema: 'core' });
  style(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal', indentSeq: true });
};

/**
 * The canonical text of an entry file. Of two records with the same meaning it makes the same text,
 * so that changes show what changed.
 */
export const writeEntry = (record: object, body: string): string => {
  const text = tidyBody(body);
  return `---\n${yamlOf(record, initiativeSchema)}---\n${text === '' ? '' : `\n${text}\n`}`;
};
