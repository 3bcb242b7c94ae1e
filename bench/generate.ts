import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { organisationId } from '../src/catalogue/organisations/organisation-id.ts';
import type { CompleteEntry } from '../src/store/catalogue-of.ts';
import type { Entry as ReadEntry } from '../src/entry/read-entry.ts';
import { writeEntry } from '../src/entry/write-entry.ts';
import type { Contact } from '../src/schema/contact.ts';
import type { InitiativeRecord, Organisation } from '../src/schema/initiative.ts';
import { createRandom, type Random } from './random.ts';

/** The world has so many initiatives that answer the phone; a larger catalogue has more of the others. */
const mostWithContacts = 1500;

type Entry = CompleteEntry<ReadEntry>;
type Body = Pick<Organisation, 'name' | 'type' | 'country' | 'url'>;

const spliced = (random: Random, texts: readonly string[]): string => {
  const [first, second] = [random.pick(texts).split(' '), random.pick(texts).split(' ')];
  return [...first.slice(0, Math.ceil(first.length / 2)), ...second.slice(Math.ceil(second.length / 2))].join(' ');
};

/** A name as part of an address, at most so long; a hyphen at its end is no host's. */
const hostPart = (name: string, longest: number): string => organisationId(name).slice(0, longest).replace(/-$/, '');

/** Splices until the length fits; where that does not come about, a text as it was. */
const splicedWithin = (random: Random, texts: readonly string[], shortest: number, longest: number): string => {
  for (let tries = 0; tries < 8; tries++) {
    const text = spliced(random, texts);
    if (text.length >= shortest && text.length <= longest) return text;
  }
  return random.pick(texts);
};

const unique = (wanted: string, taken: Set<string>, keyOf: (text: string) => string): string => {
  let text = wanted;
  for (let number = 2; taken.has(keyOf(text)); number++) text = `${wanted} ${number}`;
  taken.add(keyOf(text));
  return text;
};

/**
 * Organisations as they are named in a growing catalogue: as often as in the real one a name is new, else it is one
 * that was named before, and those named often are named more.
 */
const createOrganisations = (entries: readonly Entry[], random: Random) => {
  const real = entries.flatMap(({ initiative }) => initiative.organisations);
  const names = real.map(({ name }) => name);
  const share = new Set(names.map(organisationId)).size / Math.max(1, real.length);
  const taken = new Set<string>();
  const mentions: Body[] = [];
  return (): Body => {
    const body = ((): Body => {
      if (mentions.length > 0 && random.next() > share) return random.pick(mentions);
      const { type, country, url } = random.pick(real);
      const name = unique(splicedWithin(random, names, 2, 150), taken, organisationId);
      return {
        name,
        type,
        ...(country !== undefined && { country }),
        ...(url !== undefined && { url: `https://${hostPart(name, 40)}.example/` }),
      };
    })();
    mentions.push(body);
    return body;
  };
};

const citation = /\[\^[^\]\s]+\]/g;

/** Paragraphs of real entries under the headings of one, citing all of its own sources, as real entries do. */
const createBodies = (entries: readonly Entry[], random: Random) => {
  const isProse = (block: string): boolean => /^[\p{L}"“(]/u.test(block);
  const paragraphs = entries.flatMap(({ body }) => body.split('\n\n').filter(isProse));
  return ({ body }: Entry, sources: readonly string[]): string => {
    let cited = 0;
    const text = body
      .split('\n\n')
      .map((block) => (isProse(block) ? random.pick(paragraphs) : block))
      .join('\n\n')
      .replace(citation, () => `[^${sources[cited++ % sources.length] ?? ''}]`);
    const end = [...text.matchAll(citation)].at(-1);
    const rest = sources.slice(cited).map((source) => `[^${source}]`);
    return end === undefined ? text : text.slice(0, end.index + end[0].length) + rest.join('') + text.slice(end.index + end[0].length);
  };
};

/**
 * Another number of the same length, which no entry of the country has yet, as two lines seldom share one. The last digits
 * decide who answers, not whether it is a number.
 */
const createNumbers = (random: Random) => {
  const taken = new Set<string>();
  return ({ value: real, countries }: Contact): string => {
    // A code with a star is known in its own country alone, and may do something else with other digits.
    const value = real.replaceAll(/[^+\d]/g, '');
    const changed = Math.min(4, value.replace(/\D/g, '').length - 1);
    for (let tries = 0; tries < 20; tries++) {
      const other = value.slice(0, -changed) + String(random.below(10 ** changed)).padStart(changed, '0');
      const key = `${countries.join()} ${other}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return other;
    }
    return value;
  };
};

const termFields = ['focusAreas', 'technologies', 'purposes', 'pillars', 'exploitation', 'users'] as const;

export interface GeneratedEntry {
  readonly id: string;
  readonly text: string;
}

/**
 * Makes up entries that are like the real ones: each has the shape of a real one (which fields, how many sources, contacts
 * and paragraphs), terms as frequent as they really are, and names, summaries and texts spliced from real ones.
 */
export function* generateEntries(entries: readonly Entry[], count: number, seed = 1): Generator<GeneratedEntry> {
  const random = createRandom(seed);
  const names = entries.map(({ initiative }) => initiative.name);
  const summaries = entries.map(({ initiative }) => initiative.summary);
  // A title in another script names its language, so titles are made of those in the same one.
  const sourcesIn = Map.groupBy(
    entries.flatMap(({ initiative }) => initiative.sources),
    ({ language }) => language,
  );
  const titlesIn = new Map([...sourcesIn].map(([language, sources]) => [language, sources.map(({ title }) => title)]));
  const gaps = entries.flatMap(({ initiative }) => initiative.gaps ?? []);
  const nextOrganisation = createOrganisations(entries, random);
  const bodyFor = createBodies(entries, random);
  const otherNumber = createNumbers(random);
  const reachable = entries.filter(({ initiative }) => initiative.contacts !== undefined).length / entries.length;
  const keepsContacts = Math.min(1, mostWithContacts / Math.max(1, count * reachable));
  const takenNames = new Set<string>();
  const takenIds = new Set<string>();
  const ids: string[] = [];

  const references = (real: readonly string[] | undefined): string[] | undefined =>
    real === undefined || ids.length === 0 ? undefined : [...new Set(real.map(() => random.pick(ids)))];

  for (let number = 0; number < count; number++) {
    const shape = random.pick(entries);
    const { translations, contacts, url, aliases, ...fields } = shape.record;
    const name = unique(splicedWithin(random, names, 3, 120), takenNames, organisationId);
    const id = unique(hostPart(name, 60), takenIds, organisationId).replace(' ', '-');
    const sources = fields.sources.map((source, at) => ({
      ...source,
      title: splicedWithin(random, titlesIn.get(source.language) ?? [], 5, 300),
      url: `https://${hostPart(source.publisher, 30)}.example/${id}/${at}`,
      archived: undefined,
    }));
    const called = new Set<string>();
    const organisations = fields.organisations.flatMap(({ role, source }) => {
      const body = nextOrganisation();
      if (called.has(body.name)) return [];
      called.add(body.name);
      return [{ ...body, role, ...(source !== undefined && { source }) }];
    });
    const terms = Object.fromEntries(termFields.map((field) => [field, random.pick(entries).record[field]]));
    const isReachable = contacts !== undefined && random.next() < keepsContacts;
    // A number belongs to its country, so a line stays where it is.
    const { countries } = isReachable ? shape.record : random.pick(entries).record;
    const record: Partial<InitiativeRecord> & Record<string, unknown> = {
      ...fields,
      ...terms,
      countries,
      name,
      summary: splicedWithin(random, summaries, 40, 200),
      ...(translations !== undefined && {
        translations: Object.fromEntries(
          Object.entries(translations).map(([language, words]) => [
            language,
            { ...words, ...(words?.name !== undefined && { name: `${words.name} ${number}` }) },
          ]),
        ),
      }),
      ...(url !== undefined && { url: `https://initiative.example/${id}/` }),
      ...(aliases !== undefined && { aliases: aliases.map((alias, at) => `${alias.slice(0, 30)} ${number}${at === 0 ? '' : `/${at}`}`) }),
      ...(isReachable && {
        contacts: contacts.map((contact) => {
          const value = ['phone', 'sms', 'whatsapp'].includes(contact.kind) ? otherNumber(contact) : contact.value;
          return { ...contact, value, display: value === contact.value ? contact.display : value };
        }),
      }),
      organisations,
      sources,
      supersededBy: references(fields.supersededBy),
      partOf: references(fields.partOf),
      related: references(fields.related),
      ...(fields.gaps !== undefined && { gaps: random.pick(gaps) }),
    };
    ids.push(id);
    yield {
      id,
      text: writeEntry(
        record,
        bodyFor(
          shape,
          sources.map((source) => source.id),
        ),
      ),
    };
  }
}

/** Writes made-up entries into a folder. */
export const writeGenerated = async (folder: string, entries: readonly Entry[], count: number, seed?: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { id, text } of generateEntries(entries, count, seed)) await writeFile(join(folder, `${id}.mdx`), text);
};
