import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { access } from '../vocabulary/access.ts';
import { confidence } from '../vocabulary/confidence.ts';
import { exploitation } from '../vocabulary/exploitation.ts';
import { focusAreas } from '../vocabulary/focus-areas.ts';
import { pillars } from '../vocabulary/pillars.ts';
import { purposes } from '../vocabulary/purposes.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { technologies } from '../vocabulary/technologies.ts';
import { users } from '../vocabulary/users.ts';
import { contactSchema } from './contact.ts';
import { coverage, fullDate, languageTag, line, listOf, partialDate, slug, term, webUrl, year } from './fields.ts';
import { openSourceSchema } from './open-source.ts';
import { organisationSchema } from './organisation.ts';
import { sourceSchema } from './source.ts';
import { translationsSchema } from './translations.ts';

const references = (what: string) =>
  listOf(slug)
    .optional()
    .describe(what)
    .meta({ examples: [['stop-app']] });

const fields = z.strictObject({
  name: line(160)
    .describe('Name of the initiative as it calls itself.')
    .meta({ examples: ['STOP APP'] }),
  summary: line(200)
    .min(40, { error: because('summary-too-short', { least: 40 }) })
    .describe('One sentence of 40 to 200 characters: what it does and for whom, without marketing words.'),
  translations: translationsSchema.optional(),
  url: webUrl
    .optional()
    .describe('Its own page. Left out where none is known, as for many that have ended.')
    .meta({ examples: ['https://www.stopthetraffik.org/'] }),
  aliases: listOf(line(160))
    .optional()
    .describe('Other names and acronyms, in any language.')
    .meta({ examples: [['HTCDS']] }),
  focusAreas: listOf(term(focusAreas)).describe('The focus areas it belongs to. The first is the main one.'),
  technologies: listOf(term(technologies)).describe('What it is built with.'),
  purposes: listOf(term(purposes)).describe('What it is used for.'),
  pillars: listOf(term(pillars)).describe('Which part of the response it serves: prevention, protection, prosecution or partnership.'),
  exploitation: listOf(term(exploitation)).describe('The forms of exploitation it addresses.'),
  users: listOf(term(users)).describe('Who uses it.'),
  countries: coverage.describe('Where it works: country codes, or global alone.').meta({ examples: [['NP', 'IN']] }),
  languages: listOf(languageTag)
    .optional()
    .describe('Languages of the tool itself. Left out where unknown.')
    .meta({ examples: [['en', 'es']] }),
  status: term(statuses).describe('Whether it runs today, as far as a dated source shows.'),
  statusAsOf: partialDate
    .optional()
    .describe('Date of the newest source that supports the status.')
    .meta({ examples: ['2024-06'] }),
  confidence: term(confidence).describe('How sure the record is that this exists and is as described.'),
  started: year
    .optional()
    .describe('Year in which it started.')
    .meta({ examples: [2018] }),
  ended: year
    .optional()
    .describe('Year in which it ended.')
    .meta({ examples: [2022] }),
  access: term(access).describe('What one needs to use it.'),
  openSource: openSourceSchema.optional(),
  organisations: listOf(organisationSchema, { max: 60 }).describe('Who runs, supports or funds it.'),
  contacts: listOf(contactSchema, { max: 60 }).optional().describe('Ways to reach a helpline or to report.'),
  supersededBy: references('Ids of the entries that replaced it.'),
  partOf: references('Ids of the entries that it is a part of.'),
  related: references('Ids of other entries that belong with it.'),
  gaps: z
    .string()
    .min(1, { error: because('text-empty-optional') })
    .max(4000, { error: because('text-too-long', { most: 4000 }) })
    .optional()
    .describe('What could not be confirmed. Readers see it.'),
  added: fullDate.describe('Day on which the entry was added.').meta({ examples: ['2026-11-22'] }),
  reviewed: fullDate.describe('Day on which the entry was last held against its sources.').meta({ examples: ['2026-11-22'] }),
  sources: listOf(sourceSchema, { max: 60 }).describe('The pages and documents that the entry rests on.'),
});

type Fields = z.output<typeof fields>;
type Finding = { path: (string | number)[]; message: string; input: unknown };

const runningNeedsDate = ({ status, statusAsOf }: Partial<Fields>): Finding[] =>
  status === 'active' && statusAsOf === undefined
    ? [
        {
          path: ['status'],
          message: because('status-without-date'),
          input: status,
        },
      ]
    : [];

const endOnlyWhenEnded = ({ status, started, ended }: Partial<Fields>): Finding[] => {
  if (typeof ended !== 'number') return [];
  if (status !== 'ended') return [{ path: ['ended'], message: because('end-without-status', { status: String(status) }), input: ended }];
  if (typeof started === 'number' && ended < started) {
    return [{ path: ['ended'], message: because('end-before-start', { ended, started }), input: ended }];
  }
  return [];
};

const reviewAfterAddition = ({ added, reviewed }: Partial<Fields>): Finding[] =>
  typeof added === 'string' && typeof reviewed === 'string' && reviewed < added
    ? [{ path: ['reviewed'], message: because('review-before-addition', { reviewed, added }), input: reviewed }]
    : [];

const sourceIdsOnce = ({ sources }: Partial<Fields>): Finding[] => {
  const seen = new Set<unknown>();
  return (Array.isArray(sources) ? sources : []).flatMap((source, index) => {
    const repeated = seen.has(source?.id);
    seen.add(source?.id);
    return repeated && source?.id !== undefined
      ? [{ path: ['sources', index, 'id'], message: because('source-id-twice', { id: source.id }), input: source.id }]
      : [];
  });
};

const contactsHaveSource = ({ sources, contacts }: Partial<Fields>): Finding[] => {
  const ids = new Set<unknown>((Array.isArray(sources) ? sources : []).map((source) => source?.id));
  return (Array.isArray(contacts) ? contacts : []).flatMap((contact, index) =>
    typeof contact?.source === 'string' && !ids.has(contact.source)
      ? [
          {
            path: ['contacts', index, 'source'],
            message: because('contact-without-source', { id: contact.source }),
            input: contact.source,
          },
        ]
      : [],
  );
};

const disputesHaveSource = ({ sources, contacts }: Partial<Fields>): Finding[] => {
  const ids = new Set<unknown>((Array.isArray(sources) ? sources : []).map((source) => source?.id));
  return (Array.isArray(contacts) ? contacts : []).flatMap((contact, index) =>
    typeof contact?.disputedBy === 'string' && (!ids.has(contact.disputedBy) || contact.disputedBy === contact.source)
      ? [
          {
            path: ['contacts', index, 'disputedBy'],
            message: because('dispute-without-source', { id: contact.disputedBy }),
            input: contact.disputedBy,
          },
        ]
      : [],
  );
};

/** Rules that join two fields. They also run on a record whose other fields are wrong, so they trust no type. */
const jointRules = [runningNeedsDate, endOnlyWhenEnded, reviewAfterAddition, sourceIdsOnce, contactsHaveSource, disputesHaveSource];

/**
 * The record of one initiative: the frontmatter of `content/initiatives/<id>.mdx`.
 * Keys stand here in their canonical order. Unknown keys are refused.
 */
export const initiativeSchema = fields.superRefine(
  (record, context) => {
    for (const rule of jointRules) {
      for (const finding of rule(record)) context.addIssue({ code: 'custom', ...finding });
    }
  },
  { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
);

export type InitiativeRecord = Fields;

/** A record with its id, which is the name of its file. */
export type Initiative = { readonly id: string } & Readonly<InitiativeRecord>;

/** The keys of a record in canonical order. */
export const initiativeKeys = Object.keys(fields.shape) as readonly (keyof InitiativeRecord)[];
