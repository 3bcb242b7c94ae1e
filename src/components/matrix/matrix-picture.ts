import type { CrossCell, CrossTable } from '../../catalogue/analysis/cross-table.ts';
import { pairName } from '../../catalogue/analysis/dimensions.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { dimensionLabel } from '../chart/chart-labels.ts';
import { textWidth } from '../chart/cut-text.ts';
import { fileColours } from '../chart/file-colours.ts';
import { labelMarkup, linesOf, sizeOfLabels, wideBottom, wideMargin, widePicture, wideRoom } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { fewEntries, gapOfCell, gapSigns } from './gap-words.ts';
import { matrixNote, matrixTitle } from './matrix-words.ts';

/** More rows than this would be too small to read on a slide: the fullest are drawn, the table as a file has all. */
const mostRows = 16;
const labels = 400;
const left = wideMargin + labels;
/** What the names of columns take: in lines where they fit, else upright. */
const flatHead = 104;
const flatLines = 4;
const uprightHead = 190;
const uprightSize = 17;
/** By the estimate for all fonts; that of the picture is narrower. */
const uprightRoom = 215;
const keySize = 20;
/** Cells from this shade on are dark, and their numbers light. */
const firstDark = 4;

type Row = CrossTable['rows'][number];

const sumOf = ({ cells }: Row): number => cells.reduce((sum, { count }) => sum + count, 0);

const fullest = (rows: readonly Row[]): readonly Row[] => {
  const kept = new Set(rows.toSorted((a, b) => sumOf(b) - sumOf(a)).slice(0, mostRows));
  return rows.filter((row) => kept.has(row));
};

const headMarkup = (names: readonly string[], width: number, top: number, isUpright: boolean): Markup => {
  const bottom = top + (isUpright ? uprightHead : flatHead) - 12;
  return html`${names.map((name, at) => {
    const middle = left + (at + 0.5) * width;
    if (isUpright) {
      const lines = linesOf(name, uprightSize, uprightRoom);
      const across = middle + uprightSize / 3 - ((lines.length - 1) * uprightSize) / 2;
      return html`${lines.map(
        (words, index) =>
          html`<text transform="translate(${across + index * uprightSize} ${bottom}) rotate(-90)" font-size="${uprightSize}">${words}</text>`,
      )}`;
    }
    const lines = linesOf(name, 20, width - 12);
    return html`${lines.map(
      (line, index) =>
        html`<text x="${middle}" y="${bottom - (lines.length - 1 - index) * 24}" font-size="20" text-anchor="middle">${line}</text>`,
    )}`;
  })}`;
};

/** The same signs as on the site: few are underlined, and what is empty says whether somebody looked. */
export const matrixPicture = (table: CrossTable, log: SearchLog, context: Context, site: URL | undefined): string => {
  const { t, number, count } = context;
  const { matrix } = t.findings;
  const { pair } = table;
  const [rowKey, columnKey] = pair;
  const rows = fullest(table.rows);
  const names = table.columns.map((column) => dimensionLabel(columnKey, column, context));
  const width = (wideRoom - labels) / Math.max(1, names.length);
  const isUpright = names.some(
    (name) => name.split(' ').some((word) => textWidth(word, 20) > width - 12) || linesOf(name, 20, width - 12).length > flatLines,
  );

  const cellMarkup = (cell: CrossCell, x: number, y: number, height: number): Markup => {
    const gap = gapOfCell(pair, cell, log);
    const size = Math.min(24, height * 0.62);
    const fill = cell.count === 0 ? 'url(#none)' : (fileColours.levels[cell.level] ?? fileColours.paper);
    const few = cell.count > 0 && cell.count < fewEntries && html` text-decoration="underline"`;
    const ink = cell.level >= firstDark ? fileColours.paper : fileColours.ink;
    return html`<rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" fill="${fill}"/><text x="${x + width / 2}" y="${y + height / 2 + size / 3}" font-size="${size}" fill="${ink}" text-anchor="middle"${few}>${cell.count === 0 ? gapSigns[gap.kind] : number(cell.count)}</text>`;
  };

  const cells = rows.flatMap((row) => row.cells);
  const kinds = new Set(cells.filter((cell) => cell.count === 0).map((cell) => gapOfCell(pair, cell, log).kind));
  const further = table.rows.length - rows.length;
  const keys = [
    ...(cells.some((cell) => cell.count > 0 && cell.count < fewEntries)
      ? [{ sign: number(fewEntries - 1), words: matrix.keyFew, isFew: true }]
      : []),
    ...(
      [
        ['searched', matrix.keySearched],
        ['partly', matrix.keyPartly],
        ['not-searched', matrix.keyNotSearched],
      ] as const
    ).flatMap(([kind, words]) => (kinds.has(kind) ? [{ sign: gapSigns[kind], words, isFew: false }] : [])),
    ...(further > 0 ? [{ sign: '', words: count(matrix.moreRows, further), isFew: false }] : []),
  ];
  const keyMarkup = keys.map(
    ({ sign, words, isFew }) =>
      html`<tspan font-weight="600"${isFew && html` text-decoration="underline"`}>${sign}</tspan><tspan fill="${fileColours.soft}"> ${words}    </tspan>`,
  );

  return widePicture(
    {
      title: matrixTitle(pair, context),
      note: matrixNote(pair, context),
      text: matrix.description,
      address: new URL(context.urls.matrix(pairName(...pair)), site).href,
    },
    (top) => {
      const first = top - 20 + (isUpright ? uprightHead : flatHead);
      const height = Math.min(52, (wideBottom - first) / Math.max(1, rows.length));
      const rowNames = rows.map((row) => dimensionLabel(rowKey, row.term, context));
      const size = sizeOfLabels(rowNames, Math.min(22, height * 0.62), labels - 20, height);
      return html`<defs><pattern id="none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="8" height="8" fill="${fileColours.paper}"/><rect width="8" height="4" fill="${fileColours.levels[0]}"/></pattern></defs>${headMarkup(names, width, top - 20, isUpright)}${rows.map(
        (row, at) => {
          const y = first + at * height;
          const label = labelMarkup(rowNames[at] ?? '', { right: left - 16, middle: y + height / 2, width: labels - 20, size });
          return html`${label}${row.cells.map((cell, column) => cellMarkup(cell, left + column * width, y, height))}`;
        },
      )}<text x="${wideMargin}" y="${wideBottom + 34}" font-size="${keySize}" xml:space="preserve">${keyMarkup}</text>`;
    },
    context,
  );
};
