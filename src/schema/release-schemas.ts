import { focusAreas } from '../vocabulary/focus-areas.ts';
import { statuses } from '../vocabulary/statuses.ts';
import type { JsonSchema } from './json-schema.ts';
import { day, listOf, number, object, text, words } from './schema-parts.ts';

const releaseTag: JsonSchema = { type: 'string', pattern: '^\\d{4}\\.\\d{2}(?:\\.[1-9]\\d*)?$' };
const sha256: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** What a release says of itself, and the figures of its findings. */
export const releaseSchemas: Readonly<Record<string, JsonSchema>> = {
  Manifest: object(
    {
      tag: { ...releaseTag, description: 'Tag of the release, which is its version.' },
      format: { type: 'integer', minimum: 1, description: 'Number of the form of its records. Left out by the first release: 1.' },
      date: { ...day, description: 'Day on which the data was frozen.' },
      previous: { anyOf: [releaseTag, { type: 'null' }], description: 'Tag of the release before it.' },
      counts: object({
        initiatives: number,
        countries: number,
        organisations: number,
        sources: number,
        focusAreas: { type: 'object', propertyNames: words(focusAreas), additionalProperties: number },
        status: { type: 'object', propertyNames: words(statuses), additionalProperties: number },
      }),
      changes: object({ added: number, removed: number, changed: number }),
      files: listOf(object({ name: text, bytes: number, sha256 })),
      schema: { ...text, description: 'Which of the files is the schema that every record fits. Left out by the first releases.' },
    },
    ['format', 'schema'],
  ),
  Findings: listOf(
    object(
      {
        id: { ...text, description: 'Name of the sentence, which is its address on the page of the findings.' },
        n: { ...number, description: 'Entries of which it is true.' },
        of: { ...number, description: 'Entries among which they were counted.' },
        selection: { type: 'object', description: 'Which entries these are, as the list of entries filters them.' },
        subject: object({ facet: text, term: text }),
        chart: { ...text, description: 'Chart that shows it.' },
        end: { type: 'string', enum: ['most', 'fewest'], description: 'Which end of the chart.' },
      },
      ['subject'],
    ),
  ),
};
