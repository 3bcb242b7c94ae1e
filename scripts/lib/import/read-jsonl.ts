import { organisationId } from '../../../src/catalogue/organisations/organisation-id.ts';
import { isFields, textOf, withoutAbsent, type Fields } from '../../../src/import/loose-fields.ts';
import { problemCollector, type Candidate, type Rows } from './candidate.ts';
import { fromResearchRecord, isResearchRecord } from './research-record.ts';

/** A record in the entry's own field names, with its text as `body`; `page` is what the site adds when it gives one away. */
const fromOwnFields = (
  { id, body, page: _page, ...record }: Fields,
  row: number,
  columnOf: Candidate['columnOf'] = (field) => field,
): Candidate => ({
  row,
  id: typeof id === 'string' ? id : organisationId(textOf(record['name'])),
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
export const readJsonl = (file: string, content: string): Rows => {
  const { problems, add } = problemCollector(file);
  const candidates = content.split(/\r?\n/).flatMap((line, index): Candidate[] => {
    if (line.trim() === '') return [];
    const row = index + 1;
    const parsed = parse(line);
    if ('reason' in parsed) {
      add('row-syntax', row, undefined, {
        reason: `The line is not JSON: ${parsed.reason}.`,
        fix: 'Write one record a line, as a JSON object.',
      });
      return [];
    }
    const fields = withoutAbsent(parsed.value);
    if (!isFields(fields)) {
      add('row-syntax', row, undefined, { reason: 'The line is not a JSON object.', fix: 'Write one record a line, like {"name": "…"}.' });
      return [];
    }
    const candidate = isResearchRecord(fields) ? fromResearchRecord(fields, row, add) : fromOwnFields(fields, row);
    return [{ ...candidate, emptied: emptiedIn(parsed.value as Fields, fields) }];
  });
  return { candidates, problems };
};
