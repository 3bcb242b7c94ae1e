import { textWidth } from '../chart/cut-text.ts';

/** Size of a sheet, in inches: that of a wide slide. */
export const sheetSize = { width: 13.333, height: 7.5 } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Words in a box, in lines of their own where the text has line breaks. Sizes are in points. */
export interface SheetText extends Box {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly align?: 'left' | 'right';
  /** Stands in the middle of the height of its box. */
  readonly middle?: boolean;
}

export interface SheetBar extends Box {
  /** Drawn hatched or open: not known. */
  readonly unknown: boolean;
}

/** One slide, or one page: what stands where. */
export interface Sheet {
  readonly title: string;
  /** Where the title stands, and how large. */
  readonly heading: Box & { readonly size: number };
  readonly texts: readonly SheetText[];
  readonly bars: readonly SheetBar[];
}

export const margin = 0.7;
export const full = sheetSize.width - 2 * margin;
export const topHeading = { x: margin, y: 0.45, w: full, h: 0.9, size: 28 };
const gap = 0.6;
/** Width of one of two columns. */
export const column = (full - gap) / 2;
/** Where the second of them begins. */
export const second = margin + column + gap;
const pointsPerInch = 72;

/** Height of a text in its width, in inches, with room to spare: other programs have other fonts. */
export const heightOf = (text: string, size: number, width: number): number => {
  const lines = text.split('\n').map((line) => Math.ceil((textWidth(line, size) * 1.15) / (width * pointsPerInch)));
  return lines.reduce((all, each) => all + each, 0) * ((size * 1.3) / pointsPerInch) + 0.05;
};

/** Texts below each other. */
export const stacked = (
  x: number,
  top: number,
  w: number,
  texts: readonly (Omit<SheetText, keyof Box> & { readonly gap?: number })[],
): readonly SheetText[] => {
  let y = top;
  return texts.map(({ gap = 0, ...text }) => {
    const h = heightOf(text.text, text.size, w);
    const placed = { ...text, x, y: y + gap, w, h };
    y += gap + h;
    return placed;
  });
};

/** Height of texts below each other, in inches. */
export const heightOfStack = (w: number, texts: Parameters<typeof stacked>[3]): number =>
  stacked(0, 0, w, texts).reduce((lowest, { y, h }) => Math.max(lowest, y + h), 0);

/** What a sheet says below all else: where it comes from, and where it can be read. */
export const footer = ({ source, address }: { readonly source: string; readonly address: string }): readonly SheetText[] => [
  { x: margin, y: 6.95, w: full * 0.6, h: 0.3, text: source, size: 10, soft: true },
  { x: margin + full * 0.6, y: 6.95, w: full * 0.4, h: 0.3, text: address, size: 10, soft: true, align: 'right' },
];
