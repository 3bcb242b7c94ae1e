import type { Reference } from './reference.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A reference in RIS: lines of a two-letter tag and a value, ended by CR and LF. */
export const toRis = ({
  key,
  kind,
  title,
  author,
  container,
  issued,
  accessed,
  version,
  address,
  abstract,
  keywords,
  note,
}: Reference): string => {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...(container === undefined ? [] : [['T2', container] as const]),
    ['AU', `${author},`],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ET', version],
    ['UR', address],
    ['AB', abstract],
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['N1', note],
  ];
  return `${lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')}ER  - \r\n`;
};
