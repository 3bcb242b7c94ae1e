import { Parser } from 'htmlparser2';

/** Words of a page that are read as one, and the language that they are marked with. */
export interface MarkedText {
  readonly language: string | undefined;
  readonly text: string;
}

/** Elements that stand within a sentence; any other begins a text of its own. */
const inline = new Set('a abbr b bdi br cite data del em i ins kbd mark q s small span strong sub sup time u wbr'.split(' '));
/** Where a line may end within a word. */
const withinWord = 'wbr';
/** No sentences of the site: programs, citations and what is pictured. */
const unread = new Set('script style svg code pre template select'.split(' '));
/** What is shown or spoken though it is no text of the page. */
const spoken = ['aria-label', 'alt', 'title', 'placeholder'];
const described = new Set(['description', 'og:title', 'og:description']);

const isDescription = (name: string, { name: meta, property }: Readonly<Record<string, string>>): boolean =>
  name === 'meta' && described.has(meta ?? property ?? '');

/** The texts of a page in its order, in one pass: many thousand pages are read so. */
export const textsOfPage = (html: string): MarkedText[] => {
  const texts: MarkedText[] = [];
  const open: { name: string; language: string | undefined; isUnread: boolean }[] = [];
  let run: { language: string | undefined; text: string } = { language: undefined, text: '' };
  const keep = ({ language, text }: MarkedText): void => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean !== '') texts.push({ language, text: clean });
  };
  const end = (): void => {
    keep(run);
    run = { language: run.language, text: '' };
  };
  const add = (language: string | undefined, text: string): void => {
    if (run.language !== language) end();
    run.language = language;
    run.text += text;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const around = open.at(-1);
      const language = attributes['lang'] ?? around?.language;
      const isUnread = around?.isUnread === true || unread.has(name);
      open.push({ name, language, isUnread });
      if (!inline.has(name)) end();
      if (isUnread) return;
      if (inline.has(name) && name !== withinWord) add(language, ' ');
      for (const attribute of spoken) keep({ language, text: attributes[attribute] ?? '' });
      if (isDescription(name, attributes)) keep({ language, text: attributes['content'] ?? '' });
    },
    ontext: (text) => {
      const around = open.at(-1);
      if (around?.isUnread !== true) add(around?.language, text);
    },
    onclosetag: (name) => {
      open.pop();
      if (!inline.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return texts;
};
