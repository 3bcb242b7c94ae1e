/** Text of entries as Markdown that only shows it: no formatting, no HTML, no mention of a person, no reference to an issue. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>!|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    // A zero-width space keeps these from becoming a mention or a link.
    .replace(/[@#]|\bGH(?=-\d)/gi, '$&\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');

/** Text in a cell of a table; long text is cut. */
export const cell = (text: string, most = 300): string => plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A link; what would end its address is encoded. */
export const linkTo = (text: string, address: string): string => `[${plain(text)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A block of code that nothing in it can end. */
export const fenced = (language: string, text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
};

export const folded = (title: string, content: string): string => `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;

/** An id or a path as code; of a file that can be no entry it is whatever somebody named it. */
export const codeOf = (text: string): string => (/^[\w/.-]{1,200}$/.test(text) ? `\`${text}\`` : cell(text));
