import { idFromName } from '../../../src/entry/id-from-name.ts';
import { isFields, textOf, withoutAbsent, type Fields } from '../../../src/import/loose-fields.ts';
import { problemCollector, type Candidate, type Rows } from './candidate.ts';
import { fromResearchRecord, isResearchRecord } from './research-record.ts';

/** A record in the entry's own field names, with its text as `body`; `page` is what the site adds when it gives one away. */
const fromOwnFields = async (
  { id, body, page: _page, ...record }: Fields,
  row: number,
  columnOf: Candidate['columnOf'] = (field) => field,
): Promise<Candidate> => ({
  row,
  id: typeof id === 'string' ? id : ((await idFromName(textOf(record['name']))) ?? ''),
  isNamed: typeof id === 'string',
  record,
  body: typeof body === 'string' ? body : undefined,
  contactsWereRead: false,
  columnOf,
});

/** Fields that a record names and says nothing of. */
const emptiedIn = (given: Fields, record: Fields): readonly string[] => Object.keys(given).filter((key) => !Object.hasOwn(record, key));

const parse = (line: string): { value: unknown } | { reason: string } => {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
};

/** Reads records, one JSON object a line. */
export const readJsonl = async (file: string, content: string): Promise<Rows> => {
  const { problems, add } = problemCollector(file);
  const candidates: Candidate[] = [];
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    const parsed = parse(line);
    if ('reason' in parsed) {
      add('row-syntax', row, undefined, {
        reason: `The line is not JSON: ${parsed.reason}.`,
        fix: 'Write one record a line, as a JSON object.',
      });
      continue;
    }
    const fields = withoutAbsent(parsed.value);
    if (!isFields(fields)) {
      add('row-syntax', row, undefined, { reason: 'The line is not a JSON object.', fix: 'Write one record a line, like {"name": "…"}.' });
      continue;
    }
    const candidate = isResearchRecord(fields) ? fromResearchRecord(fields, row, add) : await fromOwnFields(fields, row);
    candidates.push({ ...candidate, emptied: emptiedIn(parsed.value as Fields, fields) });
  }
  return { candidates, problems };
};
