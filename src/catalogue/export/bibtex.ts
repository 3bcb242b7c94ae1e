import type { Reference } from './reference.ts';

/** BibTeX counts braces before TeX reads them, so a brace of a name may not stand in the file at all. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text in which TeX finds no commands. */
const escape = (text: string): string => text.replace(/[\\{}$&%#_~^<>|]/g, (character) => commands[character] ?? `\\${character}`);

/** biblatex takes commas for the ends of keywords. */
const keywordList = (keywords: readonly string[]): string => keywords.map((word) => escape(word.replaceAll(/\s*,\s*/g, ' / '))).join(', ');

const kindOfWork: Readonly<Record<Reference['kind'], string>> = {
  entry: 'Catalogue entry',
  organisation: 'Catalogue entry',
  figure: 'Figure',
  dataset: 'Data set',
};

/** In \url, which takes `&` and `_` as they are. These two end a line, or a definition, in what biber writes. */
const inUrl = (address: string): string => address.replace(/[%#]/g, '\\$&');

/**
 * Every style knows @misc. The classic styles print `howpublished` and pass over `url`; biblatex would print both, so `options`
 * tells it to leave the second away, which programs for references still read. So each shows the address once.
 * The note says the version, which no classic style prints by itself.
 * Names of entries are data and keep their capitals: hence the second pair of braces.
 */
export const toBibtex = (reference: Reference): string => {
  const { key, kind, title, author, container, issued, address, accessed, note, abstract, keywords } = reference;
  const how = container === undefined ? kindOfWork[kind] : `${kindOfWork[kind]} in ${escape(container)}`;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escape(author)}}`],
    ['title', `{${escape(title)}}`],
    ['year', issued.slice(0, 4)],
    ['date', issued],
    ['howpublished', `${how}, \\url{${inUrl(address)}}`],
    ['note', escape(note)],
    ['url', address],
    ['urldate', accessed],
    ['options', 'url=false'],
    ['abstract', escape(abstract)],
    ['keywords', keywordList(keywords)],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
};

/** Text between entries, which BibTeX passes over. An at sign would start an entry. */
export const bibtexComment = (lines: readonly string[]): string => lines.map((line) => `% ${line.replaceAll('@', '(at)')}\n`).join('');
