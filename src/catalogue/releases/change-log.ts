import { itemChange, type Difference, type FieldChange } from './compare-releases.ts';
import type { Manifest } from './release.ts';

const longest = 160;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const changeInWords = (change: FieldChange): string => {
  const { gone, come } = itemChange(change);
  if (gone.length + come.length === 0) return `${change.field}: ${change.isOpen ? 'order changed' : 'changed'}`;
  if (gone.length === 0) return `${change.field}: added ${come.map(short).join('; ')}`;
  if (come.length === 0) return `${change.field}: removed ${gone.map(short).join('; ')}`;
  return `${change.field}: ${gone.map(short).join('; ')} → ${come.map(short).join('; ')}`;
};

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `\n## ${title}\n\n${lines.join('\n')}\n`);

/** What a release changed, in words. */
export const changeLog = ({ tag, date, previous, counts }: Manifest, { added, removed, changed }: Difference): string => {
  const size = `${plural(counts.initiatives, 'initiative', 'initiatives')}, ${plural(counts.organisations, 'organisation', 'organisations')}, ${plural(counts.countries, 'country', 'countries')}, ${plural(counts.sources, 'source', 'sources')}.`;
  const head = `# Release ${tag}\n\nFrozen on ${date}. ${size}\n`;
  if (previous === null) return `${head}\nThe first release.\n`;
  const since = `\nSince release ${previous}: ${added.length} added, ${removed.length} removed, ${changed.length} changed.\n`;
  return [
    head,
    since,
    section(
      'Added',
      added.map(({ id, name, summary }) => `- ${name} (\`${id}\`): ${summary}`),
    ),
    section(
      'Removed',
      removed.map(({ id }) => `- \`${id}\``),
    ),
    section(
      'Changed',
      changed.map(
        ({ id, name, changes }) => `- ${name} (\`${id}\`)\n${changes.map((change) => `  - ${changeInWords(change)}`).join('\n')}`,
      ),
    ),
  ].join('');
};
