import { escapeText } from './escape-text.ts';
import { isFields } from './loose-fields.ts';

const sections = { does: 'What it does', background: 'Background', evidence: 'Use and evidence' } as const;
type Section = keyof typeof sections;

interface Fact {
  readonly section: Section;
  readonly text: string;
  readonly cites: readonly string[];
}

const mostInParagraph = 4;
/** `Text [0][1].`, `Text. [0, 2]` */
const numbered = /^(.*?)\s*((?:\[\d+(?:\s*,\s*\d+)*\]\s*)+)\.?$/s;

const isSection = (value: unknown): value is Section => typeof value === 'string' && Object.hasOwn(sections, value);

const sentence = (text: string): string => (/[.!?…]["”’»)\]]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** A fact, with the sources it names; undefined where it is none, or cites a source that the record does not have. */
const readFact = (fact: unknown, sourceIds: readonly string[]): Fact | undefined => {
  const citing = (section: Section, text: string, cites: readonly unknown[]): Fact | undefined => {
    const known = cites.filter((id): id is string => typeof id === 'string' && sourceIds.includes(id));
    return known.length === cites.length ? { section, text, cites: known } : undefined;
  };
  if (typeof fact === 'string') {
    const match = numbered.exec(fact.trim());
    const numbers = [...(match?.[2] ?? '').matchAll(/\d+/g)].map(([digits]) => sourceIds[Number(digits)]);
    return citing('does', match?.[1] ?? fact, numbers);
  }
  if (!isFields(fact) || typeof fact['text'] !== 'string' || fact['text'].trim() === '') return undefined;
  const { section = 'does', text, cites = [] } = fact;
  return isSection(section) ? citing(section, text, (Array.isArray(cites) ? cites : [cites]) as unknown[]) : undefined;
};

/** Paragraphs of about the same length. */
const paragraphs = (facts: readonly Fact[]): string[] => {
  const count = Math.ceil(facts.length / mostInParagraph);
  return Array.from({ length: count }, (_, index) =>
    facts
      .slice(Math.ceil((index * facts.length) / count), Math.ceil(((index + 1) * facts.length) / count))
      .map(({ text, cites }) => `${escapeText(sentence(text))}${[...new Set(cites)].map((id) => `[^${id}]`).join('')}`)
      .join(' '),
  );
};

/** The text of an entry from single facts: a heading a section, readable paragraphs, every sentence with its sources. */
export const textFromFacts = (
  facts: readonly unknown[],
  sourceIds: readonly string[],
): { readonly body: string; readonly wrong: readonly unknown[] } => {
  const read = facts.map((fact) => readFact(fact, sourceIds));
  const body = (Object.keys(sections) as Section[])
    .flatMap((section) => {
      const own = read.filter((fact) => fact?.section === section) as Fact[];
      return own.length === 0 ? [] : [`## ${sections[section]}`, ...paragraphs(own)];
    })
    .join('\n\n');
  return { body, wrong: facts.filter((_, at) => read[at] === undefined) };
};
