import { fold, wordsOf } from '../../catalogue/search/fold.ts';
import { fullTextPart, type FullTextContents } from '../../catalogue/search/full-text-contents.ts';

/** The part of Pagefind's module that is used. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (folder: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string }>;
}

/** Pagefind, speaking of entries by their rows in the explorer's index. */
export interface FullTextEngine {
  /** For each word the entries whose text has it. */
  readonly search: (words: readonly string[]) => Promise<readonly Uint32Array[]>;
  /** Where an entry's text has one of the words, with marks around it; HTML as Pagefind gives it. */
  readonly excerpt: (words: readonly string[], row: number) => Promise<string>;
}

type FoundTexts = ReadonlyMap<number, PagefindResult>;

/** What a form of an English word has behind the letters it shares with another form, whose last letter may stand twice. */
const ending = /^(?:e?s|e[dr]?|ers?|[ei]?ing|ings?|ies?|ied|y|i|ments?|i?[ao]?tions?|ions?|ors?|al|ly|ive|able|ity)?$/;

const isFormOf = (asked: string, other: string): boolean => {
  let shared = 0;
  while (shared < asked.length && asked[shared] === other[shared]) shared++;
  const last = asked[shared - 1] ?? '';
  const isEnding = (rest: string): boolean => ending.test(rest) || (rest.startsWith(last) && ending.test(rest.slice(1)));
  return shared >= Math.min(3, asked.length) && isEnding(asked.slice(shared)) && isEnding(other.slice(shared));
};

/**
 * Pagefind cuts an unknown word from its end until it knows what is left, and answers that: "sextortion" finds "sex", and
 * "trafickcam" a misspelt "trafficking". What it marks tells the one from the other: forms of a word differ in their endings.
 */
export const isMarked = (word: string, excerpt: string): boolean => {
  const asked = fold(word);
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => wordsOf(fold(text)));
  return marked.some((other) => (/\d/.test(asked) ? other === asked : isFormOf(asked, other)));
};

/**
 * @param contents whole address of what the index says first; the index lies beside it
 * @throws when the index is missing or blocked
 */
export const openEngine = async (contents: string): Promise<FullTextEngine> => {
  const folder = new URL('.', contents).href;
  const [pagefind, { parts, names }] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(contents).then((response) => {
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
      return response.json() as Promise<FullTextContents>;
    }),
  ]);
  // What a part says of itself is asked for with its digest, so that it may be kept.
  await pagefind.options({ excerptLength: 24, metaCacheTag: parts[0] });
  await pagefind.init();
  await Promise.all(
    parts.map(async (digest, place) => {
      if (place > 0) await pagefind.mergeIndex(`${folder}${fullTextPart(place)}`, { excerptLength: 24, metaCacheTag: digest });
    }),
  );
  const rows = new Map(names.map((name, row) => [name, row]));
  /** Two parts may use one name, for a text each. */
  const tellApart = async ({ id, data }: PagefindResult): Promise<number | undefined> =>
    rows.get(`${id}/${(await data()).url.split('/').at(-2) ?? ''}`);
  const searchOne = async (word: string): Promise<FoundTexts> => {
    const results = (await pagefind.search(word))?.results ?? [];
    const [first] = results;
    if (first === undefined || !isMarked(word, (await first.data()).excerpt)) return new Map();
    const byRow = new Map<number, PagefindResult>();
    for (const result of results) {
      const row = rows.get(result.id) ?? (await tellApart(result));
      if (row !== undefined) byRow.set(row, result);
    }
    return byRow;
  };
  /** The words of the last search. */
  let found = new Map<string, Promise<FoundTexts>>();
  const textsWith = (words: readonly string[]): Promise<readonly FoundTexts[]> => {
    found = new Map(words.map((word) => [word, found.get(word) ?? searchOne(word)]));
    return Promise.all(found.values());
  };
  return {
    search: async (words) => (await textsWith(words)).map((texts) => Uint32Array.from(texts.keys())),
    excerpt: async (words, row) => {
      const having = (await textsWith(words)).filter((texts) => texts.has(row));
      const [rarest] = having.toSorted((a, b) => a.size - b.size);
      return (await rarest?.get(row)?.data())?.excerpt ?? '';
    },
  };
};
