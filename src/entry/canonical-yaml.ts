/**
 * A quick reader for the YAML that `npm run format` writes: plain keys, single-line values, lists, groups, two spaces a
 * level. It answers only where it is certain to read what the full parser reads, and leaves all else to that one.
 */

const uncertain = Symbol('left to the full parser');
type Value = string | number | boolean | Value[] | { [key: string]: Value };

/** What ends a line elsewhere, or is no text: tabs, other control characters, odd line ends. */
const oddCharacter = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const keyed = /^([A-Za-z][A-Za-z0-9]{0,39}):(?: (.+))?$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|constructor|prototype)$/i;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;
/** All that YAML takes for a number. */
const numeric = /^(?:0o[0-7]+|0x[\da-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/i;
const quotedTwice = /^"(?:[^"\\]|\\["\\])*"$/;
const quotedOnce = /^'(?:[^']|'')*'$/;
const plainStart = /^[\p{L}\p{Nd}(+£€$¿¡‘“«]/u;
const plainItem = /^[\p{L}\p{Nd}][\p{L}\p{Nd}+-]*$/u;
const deepest = 6;

const isWord = (text: string): boolean => !reserved.test(text) && !numeric.test(text);

/** Begins like text, and nothing in it begins a comment, a key or another meaning. */
const isPlainText = (text: string): boolean =>
  plainStart.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(':') && !/\s$/.test(text) && isWord(text);

const scalar = (text: string): Value | typeof uncertain => {
  if (text.startsWith('"')) return quotedTwice.test(text) ? (JSON.parse(text) as string) : uncertain;
  if (text.startsWith("'")) return quotedOnce.test(text) ? text.slice(1, -1).replaceAll("''", "'") : uncertain;
  if (wholeNumber.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return isPlainText(text) ? text : uncertain;
};

const flowList = (text: string): Value[] | typeof uncertain => {
  const items: Value[] = [];
  for (const item of text.slice(1, -1).split(', ')) {
    const isQuoted = /^"[\p{L}\p{Nd}+-]*"$/u.test(item);
    if (!isQuoted && !(plainItem.test(item) && isWord(item))) return uncertain;
    items.push(isQuoted ? item.slice(1, -1) : item);
  }
  return items;
};

const inline = (text: string): Value | typeof uncertain =>
  text.startsWith('[') ? (text.endsWith(']') ? flowList(text) : uncertain) : scalar(text);

class Reader {
  private readonly lines: readonly string[];
  private at = 0;

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  get isDone(): boolean {
    return this.at === this.lines.length;
  }

  /** Spaces before the current line; -1 at the end. */
  private indent(): number {
    const line = this.lines[this.at];
    if (line === undefined) return -1;
    let indent = 0;
    while (line[indent] === ' ') indent++;
    return indent === line.length ? -1 : indent;
  }

  /** The value below a key or after it. */
  private valueOf(rest: string | undefined, indent: number, depth: number): Value | typeof uncertain {
    if (rest !== undefined) return inline(rest);
    if (depth >= deepest || this.indent() !== indent + 2) return uncertain;
    return this.lines[this.at]?.startsWith('- ', indent + 2) === true
      ? this.list(indent + 2, depth + 1)
      : this.group(indent + 2, depth + 1);
  }

  private list(indent: number, depth: number): Value[] | typeof uncertain {
    const items: Value[] = [];
    while (this.indent() === indent) {
      const line = this.lines[this.at] ?? '';
      if (!line.startsWith('- ', indent)) return uncertain;
      const rest = line.slice(indent + 2);
      let item: Value | typeof uncertain;
      if (keyed.test(rest)) item = this.group(indent + 2, depth + 1, rest);
      else {
        item = rest.startsWith('[') ? uncertain : scalar(rest);
        this.at++;
      }
      if (item === uncertain) return uncertain;
      items.push(item);
    }
    return items;
  }

  /** @param first the first line of a group that begins behind the hyphen of a list */
  group(indent: number, depth: number, first?: string): Value | typeof uncertain {
    const record: { [key: string]: Value } = {};
    let line = first ?? (this.indent() === indent ? this.lines[this.at]?.slice(indent) : undefined);
    while (line !== undefined) {
      const match = keyed.exec(line);
      const key = match?.[1];
      if (key === undefined || reserved.test(key) || Object.hasOwn(record, key)) return uncertain;
      this.at++;
      const value = this.valueOf(match?.[2], indent, depth);
      if (value === uncertain) return uncertain;
      record[key] = value;
      line = this.indent() === indent ? this.lines[this.at]?.slice(indent) : undefined;
    }
    return record;
  }
}

/** The fields of canonical YAML; undefined where this reader is not certain, which does not mean that anything is wrong. */
export const readCanonicalYaml = (yaml: string): Readonly<Record<string, unknown>> | undefined => {
  if (oddCharacter.test(yaml) || !yaml.endsWith('\n')) return undefined;
  const reader = new Reader(yaml.slice(0, -1).split('\n'));
  const record = reader.group(0, 0);
  return record === uncertain || !reader.isDone || typeof record !== 'object' || Array.isArray(record) || Object.keys(record).length === 0
    ? undefined
    : record;
};
