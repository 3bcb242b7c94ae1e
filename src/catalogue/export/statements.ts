/** The text of an entry up to some footnotes: mostly one sentence. */
export interface Statement {
  /** Heading it stands under; empty before the first. */
  readonly section: string;
  readonly text: string;
  /** Ids of the sources of the footnotes; none where the text goes on to the end of its paragraph without one. */
  readonly sources: readonly string[];
}

const token = /<sup class="cite"><a href="#source-([^"]+)">\d+<\/a><\/sup>|<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/g;

/** What begins and ends a paragraph; other elements stand inside one. */
const blocks = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'div', 'tr', 'table', 'ul', 'ol']);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);

/** Text behind a footnote goes on with the same sentence where it begins like one that goes on. */
const goesOn = (text: string): boolean => /^\s*[\p{Ll},;:.)–]/u.test(text);

/** The statements of a text, from the HTML that the renderer of entries makes of it. */
export const statementsOf = (html: string): readonly Statement[] => {
  const all: Statement[] = [];
  let section = '';
  let heading: string | undefined;
  let text = '';
  let sources: string[] = [];
  const flush = (): void => {
    const whole = decoded(text).replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(whole)) all.push({ section, text: whole, sources: [...new Set(sources)] });
    text = '';
    sources = [];
  };
  for (const [, cited, closing, name = '', words] of html.matchAll(token)) {
    if (cited !== undefined) sources.push(cited);
    else if (words !== undefined && heading !== undefined) heading += words;
    else if (words !== undefined) {
      if (sources.length > 0 && words.trim() !== '' && !goesOn(words)) flush();
      text += words;
    } else if (name === 'h2') {
      flush();
      if (closing === '/') section = decoded(heading ?? '').trim();
      heading = closing === '/' ? undefined : '';
    } else if (blocks.has(name)) flush();
  }
  flush();
  return all;
};
