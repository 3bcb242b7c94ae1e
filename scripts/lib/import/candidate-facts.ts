import { escapeText } from '../../../src/import/escape-text.ts';
import { isFields } from '../../../src/import/loose-fields.ts';
import type { Report } from './candidate.ts';

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

const readFact = (fact: unknown, index: number, sourceIds: readonly string[], row: number, report: Report): Fact | undefined => {
  const field = `facts[${index}]`;
  const cite = (found: unknown, id: string | undefined, at: string): string[] => {
    if (id !== undefined && sourceIds.includes(id)) return [id];
    report('unknown-citation', row, at, { found, allowed: sourceIds });
    return [];
  };
  if (typeof fact === 'string') {
    const match = numbered.exec(fact.trim());
    const numbers = [...(match?.[2] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return { section: 'does', text: match?.[1] ?? fact, cites: numbers.flatMap((number) => cite(number, sourceIds[number], field)) };
  }
  if (!isFields(fact) || typeof fact['text'] !== 'string' || fact['text'].trim() === '') {
    report('row-syntax', row, field, {
      reason: 'A fact is a text that is not empty.',
      fix: 'Write { "section": "does", "text": "…", "cites": ["source-id"] }.',
    });
    return undefined;
  }
  const { section = 'does', text, cites = [] } = fact;
  if (!isSection(section)) {
    report('unknown-term', row, `${field}.section`, { found: section, allowed: Object.keys(sections) });
    return undefined;
  }
  const ids = (Array.isArray(cites) ? cites : [cites]) as unknown[];
  return { section, text, cites: ids.flatMap((id, at) => cite(id, typeof id === 'string' ? id : undefined, `${field}.cites[${at}]`)) };
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
export const textFromFacts = (facts: readonly unknown[], sourceIds: readonly string[], row: number, report: Report): string => {
  const read = facts.flatMap((fact, index) => readFact(fact, index, sourceIds, row, report) ?? []);
  return (Object.keys(sections) as Section[])
    .flatMap((section) => {
      const own = read.filter((fact) => fact.section === section);
      return own.length === 0 ? [] : [`## ${sections[section]}`, ...paragraphs(own)];
    })
    .join('\n\n');
};
