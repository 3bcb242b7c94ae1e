import { z } from 'zod';
import { because, refusal, type Refusal } from '../problems/reasons.ts';
import { access } from '../vocabulary/access.ts';
import { exploitation } from '../vocabulary/exploitation.ts';
import { focusAreas } from '../vocabulary/focus-areas.ts';
import { pillars } from '../vocabulary/pillars.ts';
import { purposes } from '../vocabulary/purposes.ts';
import type { EvidenceAgeId } from '../vocabulary/evidence-ages.ts';
import type { SeenId } from '../vocabulary/seen.ts';
import { sectors } from '../vocabulary/sectors.ts';
import type { SourcingId } from '../vocabulary/sourcing.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { technologies } from '../vocabulary/technologies.ts';
import { users } from '../vocabulary/users.ts';
import { contactSchema } from './contact.ts';
import { effectSchema, evidenceSchema, type EvidenceField } from './fact-evidence.ts';
import { coverage, fullDate, isBlank, languageTag, line, listOf, slug, term, webUrl, year } from './fields.ts';
import { hasFewMarks, hasShortWords } from './long-word.ts';
import { openSourceSchema } from './open-source.ts';
import { involvementSchema, type InvolvementRecord, type OrganisationFile } from './organisation.ts';
import { sourceSchema, type SourceRecord } from './source.ts';
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
    .min(40, { error: because('summary-too-short') })
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
  sector: listOf(term(sectors))
    .optional()
    .describe('The branches of the economy it is about. Left out where it is about none in particular.'),
  countries: coverage.describe('Where it works: country codes, or global alone.').meta({ examples: [['NP', 'IN']] }),
  languages: listOf(languageTag)
    .optional()
    .describe('Languages of the tool itself. Left out where unknown.')
    .meta({ examples: [['en', 'es']] }),
  status: term(statuses).describe('Whether it runs today, as far as a dated source shows.'),
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
  evidence: evidenceSchema.optional(),
  effects: listOf(effectSchema, { max: 20 }).optional().describe('Tests of whether it works, where somebody made one.'),
  organisations: listOf(involvementSchema, { max: 60 }).describe('Who runs, supports or funds it.'),
  contacts: listOf(contactSchema, { max: 60 }).optional().describe('Ways to reach a helpline or to report.'),
  supersededBy: references('Ids of the entries that replaced it.'),
  partOf: references('Ids of the entries that it is a part of.'),
  related: references('Ids of other entries that belong with it.'),
  gaps: z
    .string()
    .min(1, { error: because('text-empty-optional') })
    .refine((text) => !isBlank(text), { error: because('text-empty-optional') })
    .max(4000, { error: because('text-too-long') })
    .refine(hasShortWords, { error: because('word-too-long') })
    .refine(hasFewMarks, { error: because('marks-piled') })
    .optional()
    .describe('What could not be confirmed. Readers see it.'),
  added: fullDate.describe('Day on which the entry was added.').meta({ examples: ['2026-11-22'] }),
  reviewed: fullDate.describe('Day on which the entry was last held against its sources.').meta({ examples: ['2026-11-22'] }),
  secondReading: fullDate
    .optional()
    .describe('Day on which a second reader held the entry against its sources. Left out where nobody has.')
    .meta({ examples: ['2026-11-24'] }),
  sources: listOf(sourceSchema, { max: 60 }).describe('The pages and documents that the entry rests on.'),
});

type Fields = z.output<typeof fields>;
type Finding = Refusal & { path: (string | number)[]; input: unknown };

const listAt = <Item>(value: readonly Item[] | undefined): readonly Item[] => (Array.isArray(value) ? value : []);

interface NamedSource {
  readonly path: (string | number)[];
  readonly id: string;
}

/** Id of each source that is named somewhere, with where. */
const namedSources = ({ evidence, effects, organisations, contacts }: Partial<Fields>): NamedSource[] => {
  const named = (path: NamedSource['path'], id: unknown): NamedSource[] => (typeof id === 'string' ? [{ path, id }] : []);
  const inEvidence = (path: NamedSource['path'], lists: object | undefined): NamedSource[] =>
    Object.entries(lists ?? {}).flatMap(([field, ids]) =>
      listAt(ids as readonly unknown[]).flatMap((id, at) => named([...path, field, at], id)),
    );
  return [
    ...inEvidence(['evidence'], evidence),
    ...listAt(effects).flatMap((effect, at) => named(['effects', at, 'source'], effect?.source)),
    ...listAt(organisations).flatMap((organisation, at) => named(['organisations', at, 'source'], organisation?.source)),
    ...listAt(contacts).flatMap((contact, at) => [
      ...named(['contacts', at, 'source'], contact?.source),
      ...inEvidence(['contacts', at, 'evidence'], contact?.evidence),
      ...named(['contacts', at, 'disputedBy'], contact?.disputedBy),
    ]),
  ];
};

const sourcesExist = (record: Partial<Fields>): Finding[] => {
  const ids = listAt(record.sources).map((source) => String(source?.id));
  return namedSources(record).flatMap(({ path, id }) =>
    ids.includes(id) ? [] : [{ path, ...refusal('source-unknown', { id, allowed: ids }), input: id }],
  );
};

/** A number is disputed by a source that prints another one. */
const disputesNameAnother = ({ contacts }: Partial<Fields>): Finding[] =>
  listAt(contacts).flatMap((contact, at) =>
    contact?.disputedBy !== undefined && contact.disputedBy === contact.source
      ? [
          {
            path: ['contacts', at, 'disputedBy'],
            ...refusal('dispute-without-source', { id: contact.disputedBy }),
            input: contact.disputedBy,
          },
        ]
      : [],
  );

/** Every status but "unknown" rests on a source with a date. */
const statusIsShown = ({ status, evidence, sources }: Partial<Fields>): Finding[] => {
  if (typeof status !== 'string' || status === 'unknown' || !Object.hasOwn(statuses, status)) return [];
  const refuse = (why: Refusal): Finding[] => [{ path: ['status'], ...why, input: status }];
  const ids = listAt(evidence?.status);
  if (ids.length === 0) return refuse(refusal('status-without-source', { status }));
  const dated = listAt(sources).some((source) => ids.includes(source?.id) && (source.published ?? source.asOf) !== undefined);
  return dated ? [] : refuse(refusal('status-without-date', { status }));
};

/** What the entry does not say, no source can show. */
const evidenceIsOfSomething = (record: Partial<Fields>): Finding[] =>
  Object.keys(record.evidence ?? {}).flatMap((field) => {
    const value = record[field as EvidenceField];
    return value === undefined || value === 'unknown'
      ? [
          {
            path: ['evidence', field],
            ...refusal('evidence-of-nothing', { field }),
            input: record.evidence?.[field as EvidenceField],
          },
        ]
      : [];
  });

const endOnlyWhenEnded = ({ status, started, ended }: Partial<Fields>): Finding[] => {
  if (typeof ended !== 'number') return [];
  if (status !== 'ended') return [{ path: ['ended'], ...refusal('end-without-status', { status: String(status) }), input: ended }];
  if (typeof started === 'number' && ended < started) {
    return [{ path: ['ended'], ...refusal('end-before-start', { ended, started }), input: ended }];
  }
  return [];
};

/** What is no date is told at its own place, and compared with nothing. */
const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value);

const reviewAfterAddition = ({ added, reviewed }: Partial<Fields>): Finding[] =>
  isDate(added) && isDate(reviewed) && reviewed < added
    ? [{ path: ['reviewed'], ...refusal('review-before-addition', { reviewed, added }), input: reviewed }]
    : [];

const sourceIdsOnce = ({ sources }: Partial<Fields>): Finding[] => {
  const seen = new Set<unknown>();
  return listAt(sources).flatMap((source, index) => {
    const repeated = seen.has(source?.id);
    seen.add(source?.id);
    return repeated && source?.id !== undefined
      ? [{ path: ['sources', index, 'id'], ...refusal('source-id-twice', { id: source.id }), input: source.id }]
      : [];
  });
};

const sourceDatesAgree = ({ sources }: Partial<Fields>): Finding[] =>
  listAt(sources).flatMap((source, index): Finding[] => {
    const { published, asOf, accessed } = source ?? {};
    const refuse = (key: string, why: Refusal, input: unknown): Finding[] => [{ path: ['sources', index, key], ...why, input }];
    if (published !== undefined && asOf !== undefined) return refuse('asOf', refusal('published-and-as-of'), asOf);
    if (!isDate(published) || !isDate(accessed)) return [];
    const isLater = published > accessed.slice(0, published.length);
    return isLater ? refuse('accessed', refusal('read-before-published', { accessed, published }), accessed) : [];
  });

/** Rules that join two fields. They also run on a record whose other fields are wrong, so they trust no type. */
const jointRules = [
  statusIsShown,
  evidenceIsOfSomething,
  endOnlyWhenEnded,
  reviewAfterAddition,
  sourceIdsOnce,
  sourceDatesAgree,
  sourcesExist,
  disputesNameAnother,
];

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

/** What stands in the file of an entry. */
export type InitiativeRecord = Fields;

/** An organisation with its part in an initiative: what its file says, and what the entry says. */
export interface Organisation extends Pick<OrganisationFile, 'name' | 'type' | 'country' | 'url'> {
  readonly id: string;
  /** Where the entry itself says what the organisation is, because it has no file yet. */
  readonly writtenOut?: true;
  readonly role: InvolvementRecord['role'];
  readonly source?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A source with what follows from the organisations of the entry. */
export interface Source extends SourceRecord {
  /** True when it holds the words of somebody who is not part of the initiative. */
  readonly independent: boolean;
}

/** A record with its id, which is the name of its file, and with all that is worked out from it and not written. */
export interface Initiative extends Readonly<Omit<InitiativeRecord, 'organisations' | 'sources'>> {
  readonly id: string;
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
  /** Date of the newest source that shows the status, as precise as the source gives it; undefined where none does. */
  readonly statusAsOf?: string | undefined;
  readonly seen: SeenId;
  readonly sourcing: SourcingId;
  readonly evidenceAge: EvidenceAgeId;
}

/** The keys of a record in canonical order. */
export const initiativeKeys = Object.keys(fields.shape) as readonly (keyof InitiativeRecord)[];
