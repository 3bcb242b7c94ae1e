import type { Strings } from '../../i18n/shape.ts';
import { column, footer, full, heightOf, margin, second, stacked, topHeading, type Sheet, type SheetText } from '../sheets/placed-sheet.ts';
import type { BriefBar, BriefClaim, BriefContent, BriefGap } from './brief-content.ts';

type Words = Strings['findings']['brief'];

const barParts = (bars: readonly BriefBar[], x: number, top: number): Pick<Sheet, 'texts' | 'bars'> => {
  const row = 0.4;
  const labels = 2.5;
  const left = x + labels + 0.1;
  const widest = column - labels - 0.75;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  // One size for all labels of a chart: smaller where one of them takes two lines.
  const size = bars.some(({ label }) => heightOf(label, 12, labels) > row) ? 10 : 12;
  const placed = bars.map((bar, at) => ({ ...bar, y: top + at * row, w: Math.max(0.02, (widest * bar.count) / most) }));
  return {
    bars: placed.map(({ y, w, unknown }) => ({ x: left, y: y + 0.06, w, h: row - 0.12, unknown })),
    texts: placed.flatMap(({ label, number, y, w }): SheetText[] => [
      { x, y, w: labels, h: row, text: label, size, align: 'right', middle: true },
      { x: left + w + 0.05, y, w: 0.65, h: row, text: number, size: 12, bold: true, middle: true },
    ]),
  };
};

const claimParts = (claim: BriefClaim, at: number, words: Words, colon: string): Pick<Sheet, 'texts' | 'bars'> => {
  const x = at === 0 ? margin : second;
  const bars = barParts(claim.bars, x, 2.85);
  const notes = [`${words.how}${colon} ${claim.how}`, `${words.doubt}${colon} ${claim.doubt}`, claim.address].join('\n');
  return {
    texts: [
      ...stacked(x, 1.4, column, [{ text: claim.sentence, size: 18, bold: true }]),
      ...bars.texts,
      ...stacked(x, 5.4, column, [{ text: notes, size: 12, soft: true }]),
    ],
    bars: bars.bars,
  };
};

const pairs = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / 2) }, (_, at) => items.slice(2 * at, 2 * at + 2));

const listSheet = (content: BriefContent, words: Words): Sheet => ({
  title: words.gaps,
  heading: topHeading,
  texts: [
    ...content.gaps.flatMap(({ name, evidence }, at) =>
      stacked(margin, 1.4 + 1.08 * at, full, [
        { text: `${at + 1}. ${name}`, size: 18, bold: true },
        { text: evidence, size: 14 },
      ]),
    ),
    ...footer(content),
  ],
  bars: [],
});

const gapSheet = (gap: BriefGap, content: BriefContent, words: Words): Sheet => {
  const part = (title: string, text: string) =>
    text === ''
      ? []
      : [
          { text: title, size: 16, bold: true, gap: 0.25 },
          { text, size: 15, gap: 0.05 },
        ];
  const listed = (names: readonly string[]): string => names.map((name) => `• ${name}`).join('\n');
  return {
    title: gap.name,
    heading: topHeading,
    texts: [
      ...stacked(margin, 1.6, full, [{ text: gap.evidence, size: 18 }]),
      ...stacked(margin, 6.3, full, [{ text: gap.address, size: 12, soft: true }]),
      ...stacked(margin, 2.6, column, [...part(words.couldBeWrong, gap.doubt), ...part(words.settle, gap.settle)]),
      ...stacked(second, 2.6, column, [...part(words.upon, listed(gap.upon)), ...part(words.experience, listed(gap.experience))]),
      ...footer(content),
    ],
    bars: [],
  };
};

/** The brief on sheets: its title, two sentences on each, the gaps together, and each gap alone. */
export const briefSheets = (content: BriefContent, { findings: { brief: words }, common: { colon } }: Strings): readonly Sheet[] => [
  {
    title: content.title,
    // Room for three lines: other programs have wider fonts.
    heading: { x: margin, y: 1.7, w: full, h: 2, size: 38 },
    texts: [...stacked(margin, 3.9, full * 0.75, [{ text: content.lead, size: 18, soft: true }]), ...footer(content)],
    bars: [],
  },
  ...pairs(content.claims).map((pair): Sheet => {
    const parts = pair.map((claim, at) => claimParts(claim, at, words, colon));
    return {
      title: words.claims,
      heading: topHeading,
      texts: [...parts.flatMap(({ texts }) => texts), ...footer(content)],
      bars: parts.flatMap(({ bars }) => bars),
    };
  }),
  listSheet(content, words),
  ...content.gaps.map((gap) => gapSheet(gap, content, words)),
];
