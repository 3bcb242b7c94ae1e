import { webAddresses } from '../../../src/catalogue/addresses/addresses.ts';
import { createUrls } from '../../../src/catalogue/addresses/urls.ts';
import { isLine } from '../../../src/catalogue/helplines/helplines.ts';
import { compareEntries } from '../../../src/history/field-changes.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { diffLines } from '../text/diff.ts';
import { cell, linkTo, plain, table } from '../text/markdown.ts';
import { nearestEntries } from './nearest-to.ts';

/** One entry in its two states; a missing side means that it came or went. */
export interface EntryStates {
  readonly id: string;
  /** Language of its translated text, where that is what changed. */
  readonly language?: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The record after the change; undefined where the entry went or has an error. */
  readonly initiative: Initiative | undefined;
}

export interface Surroundings {
  readonly all: readonly Initiative[];
  /** Address of the site, base path included. */
  readonly siteUrl: string;
  readonly base: string;
  /** Shows every entry, however long it gets. */
  readonly isWhole: boolean;
}

/** A block of code that nothing in it can end. */
const fenced = (language: string, text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
};

const folded = (title: string, content: string): string => `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;

const fieldTable = (before: string, after: string): string => {
  const { fields, text } = compareEntries(before, after);
  const rows = fields.map(({ field, before: old, after: now }) => [
    `\`${field.replaceAll('`', '')}\``,
    old === undefined ? '' : cell(old),
    // Two groups may differ where their names do not; the lines below show where.
    now === undefined ? '*removed*' : old === now ? `${cell(now)} *(details changed)*` : cell(now),
  ]);
  return [
    ...(rows.length === 0 ? [] : [table(['Field', 'Before', 'After'], rows)]),
    ...(text ? ['The text changed.'] : []),
    ...(rows.length === 0 && !text ? ['Only the way it is written changed.'] : []),
  ].join('\n\n');
};

const newTable = (after: string): string => {
  const { fields } = compareEntries('', after);
  return table(
    ['Field', 'Value'],
    fields.map(({ field, after: now }) => [`\`${field.replaceAll('`', '')}\``, cell(now ?? '')]),
  );
};

/** Where the entry will be seen, and what to look at there. */
const preview = (initiative: Initiative, { base }: Surroundings): string => {
  const urls = createUrls(base, 'en');
  const pages = [
    urls.initiative(initiative.id),
    ...initiative.focusAreas.map((area) => urls.term('focus', area)),
    ...(isLine(initiative)
      ? [...new Set((initiative.contacts ?? []).flatMap(({ countries }) => countries))].map((place) =>
          place === 'global' ? urls.helplines : urls.helplineCountry(place),
        )
      : []),
  ];
  const numbers = (initiative.contacts ?? []).filter(({ kind }) => ['phone', 'sms', 'whatsapp'].includes(kind));
  return [
    `Pages to look at, in \`npm start\` or once it is published: ${pages.map((path) => `\`${path}\``).join(', ')}`,
    ...numbers.map(
      ({ display, value, source }) =>
        `- [ ] The number shown as ${cell(display)} and dialled as ${cell(value)} is on the page of the source ${cell(source)}, digit by digit`,
    ),
    `Addresses to open: ${webAddresses(initiative)
      .map((address) => `<${address}>`)
      .join(', ')}`,
  ].join('\n\n');
};

const nearTo = (initiative: Initiative, { all, siteUrl, base }: Surroundings): string => {
  const near = nearestEntries(initiative, all);
  const urls = createUrls(base, 'en');
  return near.length === 0
    ? 'No entry is near it.'
    : `Nearest entries:\n${near.map((other) => `- ${linkTo(other.initiative.name, new URL(urls.initiative(other.initiative.id), siteUrl).href)}: ${plain(other.why)}`).join('\n')}`;
};

const translationSection = ({ id, language, before, after }: EntryStates): string => {
  const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const title = `### Translation ${what}: ${plain(id)}, ${plain(language ?? '')}`;
  if (after === undefined) return title;
  const lines = before === undefined ? after : diffLines(before, after).join('\n');
  return [
    title,
    folded(before === undefined ? 'The whole text' : 'Line by line', fenced(before === undefined ? 'mdx' : 'diff', lines)),
  ].join('\n\n');
};

const section = (state: EntryStates, around: Surroundings): string => {
  if (state.language !== undefined) return translationSection(state);
  const { id, before, after, initiative } = state;
  if (after === undefined) return `### Removed: ${plain(id)}`;
  const title = `### ${before === undefined ? 'Added' : 'Changed'}: ${plain(initiative?.name ?? id)} (\`${id}\`)`;
  const changes = before === undefined ? newTable(after) : fieldTable(before, after);
  const lines = before === undefined ? after : diffLines(before, after).join('\n');
  return [
    title,
    changes,
    ...(initiative === undefined
      ? ['It has errors, so there is nothing to preview. The check names them.']
      : [...(before === undefined ? [nearTo(initiative, around)] : []), preview(initiative, around)]),
    folded(before === undefined ? 'The whole entry' : 'Line by line', fenced(before === undefined ? 'mdx' : 'diff', lines)),
  ].join('\n\n');
};

/** A comment has at most 65,536 characters. */
const mostCharacters = 60_000;

/** What changed in entries, for somebody who reviews it, as Markdown. */
export const summarise = (states: readonly EntryStates[], around: Surroundings): string => {
  if (states.length === 0) return 'No entry changed.';
  const entries = states.filter(({ language }) => language === undefined);
  const count = (what: (state: EntryStates) => boolean): number => entries.filter(what).length;
  const head = `## Entries: ${count(({ before }) => before === undefined)} added, ${count(({ before, after }) => before !== undefined && after !== undefined)} changed, ${count(({ after }) => after === undefined)} removed`;
  const shown: string[] = [head];
  let length = head.length;
  for (const [index, state] of states.entries()) {
    const text = section(state, around);
    length += text.length;
    if (length > mostCharacters && !around.isWhole) {
      shown.push(`… and ${states.length - index} more entries, which do not fit here. \`npm run summary -- --all\` shows them too.`);
      break;
    }
    shown.push(text);
  }
  return shown.join('\n\n');
};
