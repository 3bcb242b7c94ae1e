import { fieldKinds, ignoredOnImport } from '../catalogue/export/columns.ts';
import { comparableName } from '../catalogue/text/normalise.ts';
import {
  fieldHeadings,
  groupHeadings,
  linking,
  namedThings,
  naming,
  partHeadings,
  personalHeadings,
  stampHeadings,
  wholeHeadings,
  writerHeadings,
  type GroupName,
  type HeadingNames,
} from './heading-names.ts';
import { contentOf } from './heading-words.ts';

/** What a column is taken for. */
export type Target =
  | { readonly is: 'field'; readonly field: string }
  | { readonly is: 'part'; readonly group: GroupName; readonly number: number; readonly part: string; readonly kind?: string }
  | { readonly is: 'note' | 'personal' | 'derived' };

/** How a heading was understood: by the name of the field, by what people call it, or by a mapping that was given. What the site works out itself has no field. */
export type How = 'field-name' | 'synonym' | 'map' | 'note' | 'left-out' | 'worked-out';

export interface Column {
  readonly heading: string;
  readonly target: Target;
  readonly how: How;
}

/** Headings and the fields they stand for, as somebody confirmed them: a name of a field or column, or "note" or "left-out". */
export type Mapping = Readonly<Record<string, string>>;

const folded = (heading: string): string => comparableName(heading.replace(/’/g, "'").replace(/(?<=\p{L})'(?=\p{L})/gu, ' '));

const namesOf = (names: HeadingNames): string[] => Object.values(names).flat().map(folded);

const stamps = new Set(namesOf(stampHeadings));
const writers = new Set(namesOf(writerHeadings));

const byName = new Map<string, Target>();
for (const name of stamps) byName.set(name, { is: 'note' });
for (const [field, names] of Object.entries<HeadingNames>(fieldHeadings))
  for (const name of namesOf(names)) if (!byName.has(name)) byName.set(name, { is: 'field', field });
for (const name of namesOf(personalHeadings)) byName.set(name, { is: 'personal' });
for (const [key, names] of Object.entries<HeadingNames>(wholeHeadings))
  for (const name of namesOf(names)) {
    const kind = key.split('.')[1] ?? 'phone';
    byName.set(name, { is: 'part', group: 'contacts', number: 1, part: 'value', kind });
  }
for (const [key, names] of Object.entries<HeadingNames>(partHeadings))
  for (const name of namesOf(names)) byName.set(name, { is: 'part', group: 'contacts', number: 1, part: key.split('.')[1] ?? '' });

interface Group {
  readonly group: GroupName;
  readonly names: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, string>;
}

const groups: readonly Group[] = Object.entries(groupHeadings).map(([group, { group: names, parts }]) => ({
  group: group as GroupName,
  names: new Set(namesOf(names)),
  parts: new Map(
    Object.entries<HeadingNames>(parts).flatMap(([part, all]) =>
      Object.values(all)
        .flat()
        .map((name) => [name === '' ? '' : folded(name), part] as const),
    ),
  ),
}));

/** `organisation 1 name`, `source url`, `hotline number`: a group, perhaps a number, perhaps a part. */
const partOf = (name: string): Target | undefined => {
  const words = name.split(' ');
  for (let length = words.length; length > 0; length--) {
    const start = words.slice(0, length).join(' ');
    const group = groups.find(({ names }) => names.has(start));
    if (group === undefined) continue;
    const rest = words.slice(length);
    const number = /^\d{1,2}$/.test(rest[0] ?? '') ? Number(rest.shift()) : 1;
    const part = group.parts.get(rest.join(' '));
    if (part !== undefined) return { is: 'part', group: group.group, number, part };
  }
  return undefined;
};

/** What headings ask for, in whatever words and order. What may be a person's comes first, then whole names, then names of parts. */
const byContent = new Map<string, Target>();
const asks = (name: string, target: Target): void => {
  const content = contentOf(name);
  if (content !== '' && !byContent.has(content)) byContent.set(content, target);
};
for (const name of namesOf(personalHeadings)) asks(name, { is: 'personal' });
for (const thing of namesOf(namedThings)) for (const word of namesOf(naming)) asks(`${word} ${thing}`, { is: 'field', field: 'name' });
for (const thing of namesOf(namedThings)) for (const word of namesOf(linking)) asks(`${word} ${thing}`, { is: 'field', field: 'url' });
for (const [name, target] of byName) if (target.is !== 'note') asks(name, target);
for (const { group, names, parts } of groups)
  for (const name of names) for (const [word, part] of parts) asks(`${name} ${word}`, { is: 'part', group, number: 1, part });

const ownNames = new Map(['id', 'body', ...Object.keys(fieldKinds)].map((field) => [field.toLowerCase(), field]));
const derived = new Set([...ignoredOnImport, 'confidence'].map((name) => name.toLowerCase()));
/** Columns of groups whose own name is a field: its cells hold JSON. */
const jsonFields = new Set(Object.entries(fieldKinds).flatMap(([field, kind]) => (kind === 'json' ? [field] : [])));

const understood = (text: string): Target | undefined => {
  const name = folded(text);
  return name === '' ? undefined : (byName.get(name) ?? partOf(name) ?? byContent.get(contentOf(name)));
};

/** What stands before a bracket, a colon, a semicolon, a comma or a dash; or the first of two that a stroke joins. */
const beginnings = (heading: string): string[] => [
  heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '),
  heading.replace(/[;:,([–—].*$/s, ''),
  heading.replace(/\/.*$/s, ''),
];

/** An address of which nothing says that it is the way to a line is a person's. */
const asksForEmail = /(?:^| )(?:e mails?|emails?|courriels?|correos? electronicos?)(?: |$)/;

const targetOf = (heading: string): { readonly target: Target; readonly how: How } => {
  const exact = heading.trim();
  const joined = exact.toLowerCase().replace(/[\s_-]/g, '');
  if (derived.has(joined)) return { target: { is: 'derived' }, how: 'worked-out' };
  const own = ownNames.get(joined);
  const target = understood(exact) ?? beginnings(exact).reduce<Target | undefined>((found, text) => found ?? understood(text), undefined);
  // A column "organisations" of the site holds JSON, one of somebody else names: its cells decide.
  if (own !== undefined && (target === undefined || jsonFields.has(own) || target.is !== 'personal'))
    return { target: { is: 'field', field: own }, how: 'field-name' };
  if (target === undefined && asksForEmail.test(folded(exact))) return { target: { is: 'personal' }, how: 'left-out' };
  if (target === undefined) return { target: { is: 'note' }, how: 'note' };
  if (target.is === 'note') return { target, how: 'note' };
  return { target, how: target.is === 'personal' ? 'left-out' : 'synonym' };
};

const mapped = (goal: string, heading: string): Target => {
  if (goal === 'note') return { is: 'note' };
  if (goal !== 'left-out') return targetOf(goal).target;
  // A mapping that was made of the site's own table says of these what was so without it.
  const own = targetOf(heading).target;
  return own.is === 'derived' ? own : { is: 'personal' };
};

/** Whether a text is the heading of a column that can be read. */
export const isKnownHeading = (text: string): boolean =>
  text !== '' && text.length < 100 && !['note', 'personal'].includes(targetOf(text).target.is);

/** Everything that a mapping can take a column for, with parts of groups up to a number. */
export const goalsOf = (most: number): readonly string[] => [
  ...[...ownNames.values()].filter((field) => !derived.has(field.toLowerCase())),
  ...Object.entries(groupHeadings).flatMap(([group, { parts }]) =>
    Array.from({ length: most }, (_, at) => Object.keys(parts).map((part) => `${group.slice(0, -1)} ${at + 1} ${part}`)).flat(),
  ),
];

const keyOf = (target: Target): string | undefined =>
  target.is === 'field' ? target.field : target.is === 'part' ? `${target.group} ${target.number} ${target.part}` : undefined;

/** The name of what a column was taken for, as a mapping writes it. */
export const nameOfTarget = (target: Target): string => {
  if (target.is === 'part') return `${target.group.slice(0, -1)} ${target.number} ${target.part}`;
  return target.is === 'field' ? target.field : target.is === 'note' ? 'note' : 'left-out';
};

/** A heading with what stands above it, where only both together say what a column is: "Name" below "Organisation". */
const together = (heading: string, above: string): Pick<Column, 'heading' | 'target' | 'how'> | undefined => {
  const target = above === '' || above === heading || heading === '' ? undefined : understood(`${above} ${heading}`);
  return target === undefined
    ? undefined
    : { heading: `${above}: ${heading}`, target, how: target.is === 'personal' ? 'left-out' : 'synonym' };
};

/**
 * What the columns of a table are. Of two that are taken for the same, the second becomes the next of its group, or a note; what a
 * mapping says comes first.
 * @param above headings of groups of columns, in the row before
 */
export const readHeadings = (headings: readonly string[], mapping: Mapping = {}, above: readonly string[] = []): readonly Column[] => {
  const taken = new Set<string>();
  const claim = (heading: string, { target: found, how }: Pick<Column, 'target' | 'how'>): Column => {
    let target = found;
    while (target.is === 'part' && taken.has(keyOf(target) ?? '')) target = { ...target, number: target.number + 1 };
    const key = keyOf(target);
    if (key !== undefined && taken.has(key)) return { heading, target: { is: 'note' }, how: 'note' };
    if (key !== undefined) taken.add(key);
    return { heading, target, how };
  };
  const isKeptByProgram = headings.some((heading) => stamps.has(folded(heading)));
  const found = headings.map((heading, at): Pick<Column, 'heading' | 'target' | 'how'> => {
    if (isKeptByProgram && writers.has(folded(heading))) return { heading, target: { is: 'personal' }, how: 'left-out' };
    return together(heading, above[at] ?? '') ?? { heading, ...targetOf(heading) };
  });
  const given = found.map(({ heading }): Column | undefined => {
    const goal = Object.hasOwn(mapping, heading.trim()) ? mapping[heading.trim()] : undefined;
    return goal === undefined ? undefined : claim(heading, { target: mapped(goal, heading), how: 'map' });
  });
  return found.map(({ heading, ...column }, at) => given[at] ?? claim(heading, column));
};
