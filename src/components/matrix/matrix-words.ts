import type { DimensionPair } from '../../catalogue/analysis/dimensions.ts';
import type { Context } from '../context.ts';

/** What a table of two dimensions is called. */
export const matrixTitle = ([rows, columns]: DimensionPair, { t, fill }: Context): string =>
  fill(t.findings.matrix.title, { rows: t.findings.dimensions[rows], columns: t.findings.dimensions[columns].toLowerCase() });

/** What its numbers count: of an area, what has it as its main one or another. */
export const matrixNote = (pair: DimensionPair, { t }: Context): string =>
  pair.includes('focus') ? `${t.findings.matrix.description} ${t.common.anyArea}` : t.findings.matrix.description;
