import type { Reference } from './reference.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds no commands. */
const escape = (text: string): string => text.replace(/[\\{}$&%#_~^]/g, (character) => commands[character] ?? `\\${character}`);

/** Names of entries are data and keep their capitals: hence the second pair of braces. */
export const toBibtex = (reference: Reference): string => {
  const { key, kind, title, author, issued, address, accessed, version, note, abstract, keywords } = reference;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escape(author)}}`],
    ['title', `{${escape(title)}}`],
    ['year', issued.slice(0, 4)],
    ['date', issued],
    ['howpublished', kind === 'entry' ? 'Catalogue entry' : 'Data set'],
    ['version', escape(version)],
    ['url', address],
    ['urldate', accessed],
    ['note', escape(note)],
    ['abstract', escape(abstract)],
    ['keywords', keywords.map(escape).join(', ')],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
};

/** Text between entries, which BibTeX passes over. An at sign would start an entry. */
export const bibtexComment = (lines: readonly string[]): string => lines.map((line) => `% ${line.replaceAll('@', '(at)')}\n`).join('');
