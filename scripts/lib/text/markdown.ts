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
