import type { Initiative } from '../../schema/initiative.ts';
import { evidenceFields, factText, sourcesOfFact } from '../derived/fact-sources.ts';
import { ownEvidence } from '../helplines/contact-sources.ts';
import { contactsForFiles } from '../helplines/shown-contacts.ts';
import { addressOn, entryAddress, type Edition } from './edition.ts';
import { toAddress, turtleLines, type LinkedThing, type LinkedValue } from './linked-graph.ts';

const prefixes = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A date as exact as the source gives it: a year, a month or a day. */
const partialDate = (text: string): LinkedValue => ({
  text,
  type: text.length === 4 ? 'xsd:gYear' : text.length === 7 ? 'xsd:gYearMonth' : 'xsd:date',
});

const plain = (text: string | undefined): readonly LinkedValue[] => (text === undefined ? [] : [{ text }]);

/** A page as it was on the day when it was read, which is not the page that stands at its address today. */
const readSource = (entry: string, source: Initiative['sources'][number]): LinkedThing => ({
  address: `${entry}#source-${source.id}`,
  type: 'prov:Entity',
  properties: [
    ['prov:specializationOf', [toAddress(source.url)]],
    ['dcterms:title', [{ text: source.title, language: source.language ?? 'en' }]],
    ['dcterms:publisher', plain(source.publisher)],
    ['dcterms:issued', source.published === undefined ? [] : [partialDate(source.published)]],
    ['dcterms:date', [partialDate(source.accessed)]],
  ],
});

/** Something that an entry says, with the pages that say so. */
const saidThing = (
  entry: string,
  name: string,
  { value, sources, type }: { readonly value: string; readonly sources: readonly string[]; readonly type: string },
): LinkedThing => ({
  address: `${entry}#${name}`,
  type: 'prov:Entity',
  properties: [
    ['prov:value', [{ text: value }]],
    ['prov:wasDerivedFrom', sources.map((id) => toAddress(`${entry}#source-${id}`))],
    ['dcterms:type', [{ text: type }]],
    ['dcterms:isPartOf', [toAddress(`${entry}#initiative`)]],
  ],
});

/** A value of an entry, with the pages that say so. */
function* factsOf(entry: string, initiative: Initiative): Generator<LinkedThing> {
  for (const field of evidenceFields) {
    const sources = sourcesOfFact(initiative, field) ?? [];
    if (sources.length === 0) continue;
    yield saidThing(entry, `fact-${field}`, { value: factText(initiative, field), sources, type: field });
  }
}

/** Something that an entry has several of, with the page that says so. */
const itemOf = (entry: string, name: string, { source, ...said }: Record<'value' | 'source' | 'type', string>): LinkedThing =>
  saidThing(entry, name, { ...said, sources: [source] });

const inOneLine = (value: unknown): string => (Array.isArray(value) ? value.join(' | ') : String(value));

/**
 * Numbers and addresses that may be given away, each with the page that prints it and the day of its last check; then what
 * other pages say of it.
 */
function* contactsOf(entry: string, initiative: Initiative, today: string): Generator<LinkedThing> {
  for (const [at, contact] of (contactsForFiles(initiative, today) ?? []).entries()) {
    if ('withheld' in contact) continue;
    const { value, source, checked } = contact;
    const { properties, ...item } = itemOf(entry, `contact-${at + 1}`, { value, source, type: 'contacts' });
    yield { ...item, properties: [...properties, ['dcterms:date', checked === undefined ? [] : [partialDate(checked.date)]]] };
    for (const [field, ids] of ownEvidence(contact))
      yield saidThing(entry, `contact-${at + 1}-${field}`, { value: inOneLine(contact[field]), sources: ids, type: `contacts.${field}` });
  }
}

/** Parts that organisations have, each with the page that names them in it. */
function* rolesOf(entry: string, { organisations }: Initiative, edition: Edition): Generator<LinkedThing> {
  for (const [at, { id, role, source }] of organisations.entries()) {
    if (source === undefined) continue;
    const { properties, ...item } = itemOf(entry, `role-${at + 1}`, { value: role, source, type: 'organisations' });
    const organisation = toAddress(`${addressOn(edition, `organisations/${id}/`)}#organisation`);
    yield { ...item, properties: [...properties, ['dcterms:references', [organisation]]] };
  }
}

function* things(edition: Edition, initiatives: Iterable<Initiative>): Generator<LinkedThing> {
  for (const initiative of initiatives) {
    const entry = entryAddress(edition, initiative.id);
    for (const source of initiative.sources) yield readSource(entry, source);
    yield* factsOf(entry, initiative);
    yield* rolesOf(entry, initiative, edition);
    yield* contactsOf(entry, initiative, edition.date);
  }
}

/**
 * Which value was taken from which page, and when that page was read, after PROV-O (https://www.w3.org/TR/prov-o/), in Turtle:
 * facts and parts of organisations whose sources are named, contacts that are not withheld, and what other pages say of these. A fact of several items is
 * separated by " | ", as in the table of evidence.
 */
export const provenanceTurtle = (edition: Edition, initiatives: Iterable<Initiative>): Generator<string> =>
  turtleLines(prefixes, things(edition, initiatives));
