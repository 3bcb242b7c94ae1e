import type { Mapping } from './headings.ts';
import type { Report } from './import-report.ts';

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((goal) => typeof goal === 'string');

/** The mapping that a file holds; undefined where it holds none. */
export const readMappingText = (text: string): Mapping | undefined => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A file that says which heading is which field, to be used again. */
export const mappingText = ({ columns }: Pick<Report, 'columns'>): string =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ heading, field }) => [heading, field])), null, 2)}\n`;
