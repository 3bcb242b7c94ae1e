import { finding, type Finding } from '../../problems/kinds.ts';
import type { Organisation } from '../../schema/initiative.ts';
import type { OrganisationFile } from '../../schema/organisation.ts';
import { comparableName } from '../text/normalise.ts';
import type { CheckedCatalogue, CheckedEntry, Rule } from './rule.ts';
import { similarPairs } from './similar.ts';

interface Mention {
  readonly entry: CheckedEntry;
  readonly index: number;
  readonly organisation: Organisation;
}

/** Organisations that entries write out because they have no file. */
const mentionsOf = ({ entries }: CheckedCatalogue): Mention[] =>
  entries.flatMap((entry) =>
    entry.initiative.organisations
      .map((organisation, index) => ({ entry, index, organisation }))
      .filter(({ organisation }) => organisation.writtenOut === true),
  );

/** The value most mentions have, the first of several; mentions without one do not count. */
const usual = (mentions: readonly Mention[], valueOf: (organisation: Organisation) => string | undefined): Mention | undefined => {
  const groups = [
    ...Map.groupBy(
      mentions.filter(({ organisation }) => valueOf(organisation) !== undefined),
      ({ organisation }) => valueOf(organisation),
    ).values(),
  ];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
};

/** Mentions that say something else than most do. */
const dissenters = (
  mentions: readonly Mention[],
  valueOf: (organisation: Organisation) => string | undefined,
): { mention: Mention; ours: string; theirs: string; other: string }[] => {
  const norm = usual(mentions, valueOf);
  const theirs = norm === undefined ? undefined : valueOf(norm.organisation);
  if (norm === undefined || theirs === undefined) return [];
  return mentions.flatMap((mention) => {
    const ours = valueOf(mention.organisation);
    return ours === undefined || ours === theirs ? [] : [{ mention, ours, theirs, other: norm.entry.id }];
  });
};

const grouped = new WeakMap<CheckedCatalogue, readonly Mention[][]>();

/** Worked out once for the rules that ask. */
const byOrganisation = (catalogue: CheckedCatalogue): readonly Mention[][] => {
  const known = grouped.get(catalogue);
  if (known !== undefined) return known;
  const groups = [...Map.groupBy(mentionsOf(catalogue), ({ organisation }) => organisation.id).values()];
  grouped.set(catalogue, groups);
  return groups;
};

const everyName = ({ name, names = [], acronyms = [], formerly = [] }: OrganisationFile): readonly string[] => [
  name,
  ...names.map((other) => other.name),
  ...acronyms,
  ...formerly,
];

/** Ids of files by all that their organisations are called. */
const idsByName = ({ organisations }: CheckedCatalogue): ReadonlyMap<string, string> =>
  new Map([...organisations].flatMap(([id, file]) => everyName(file).map((name) => [comparableName(name), id] as const)));

/** What is named by an id has a file, and what has a file is named by its id. */
export const organisationsHaveOneFile: Rule = (catalogue) => {
  const { entries, organisations: register } = catalogue;
  const ids = idsByName(catalogue);
  const unknown = entries.flatMap(({ initiative, placeOf }) =>
    initiative.organisations.flatMap(({ id, writtenOut }, index) =>
      writtenOut === true || register.has(id)
        ? []
        : [finding('organisation-unknown', placeOf(['organisations', index, 'id']), { id, allowed: [...register.keys()] })],
    ),
  );
  const known = mentionsOf(catalogue).flatMap(({ entry, index, organisation: { name } }): Finding[] => {
    const id = ids.get(comparableName(name));
    return id === undefined ? [] : [finding('organisation-has-file', entry.placeOf(['organisations', index, 'name']), { name, id })];
  });
  return [...unknown, ...known];
};

/** Each file is there for an entry. */
export const organisationsAreNamed: Rule = ({ entries, organisations }) => {
  const named = new Set(entries.flatMap(({ initiative }) => initiative.organisations.map(({ id }) => id)));
  const within = new Set([...organisations.values()].flatMap(({ partOf = [] }) => partOf));
  return [...organisations.keys()]
    .filter((id) => !named.has(id) && !within.has(id))
    .map((id) => finding('organisation-unused', { file: `content/organisations/${id}.yaml` }, { id }));
};

/** One organisation has one page, so it has one spelling. */
export const organisationsAreSpeltAlike: Rule = (catalogue) =>
  byOrganisation(catalogue).flatMap((mentions) =>
    dissenters(mentions, ({ name }) => name).map(({ mention, ours, theirs, other }) =>
      finding('organisation-spelling', mention.entry.placeOf(['organisations', mention.index, 'name']), { name: ours, theirs, other }),
    ),
  );

/** One organisation has one type and one country. */
export const organisationsAgree: Rule = (catalogue) =>
  byOrganisation(catalogue).flatMap((mentions) =>
    (['type', 'country'] as const).flatMap((aspect) =>
      dissenters(mentions, (organisation) => organisation[aspect]).map(({ mention, ours, theirs, other }) =>
        finding('organisation-clash', mention.entry.placeOf(['organisations', mention.index, aspect]), {
          name: mention.organisation.name,
          aspect,
          ours,
          theirs,
          other,
        }),
      ),
    ),
  );

/** "Example Fund (EF)" is called "Example Fund" and "EF". */
const callings = (name: string): string[] => {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
  return (match === null ? [name] : [name, match[1] ?? '', match[2] ?? '']).map(comparableName);
};

const acronymPairs = (names: readonly string[]): (readonly [number, number])[] => {
  const owners = new Map(names.map((name, index) => [comparableName(name), index]));
  return names.flatMap((name, index) =>
    callings(name)
      .slice(1)
      .flatMap((calling) => {
        const other = owners.get(calling);
        return other === undefined || other === index ? [] : [[index, other] as const];
      }),
  );
};

/** An organisation as it is compared with others. */
interface Compared {
  readonly name: string;
  readonly country: string | undefined;
  /** Where entries write it out; none for one that has a file. */
  readonly mentions: readonly Mention[];
  /** The entry or the file that names it. */
  readonly at: string;
}

const comparedOf = (catalogue: CheckedCatalogue): readonly Compared[] => [
  ...byOrganisation(catalogue).map((mentions): Compared => ({
    name: mentions[0]?.organisation.name ?? '',
    country: usual(mentions, ({ country }) => country)?.organisation.country,
    mentions,
    at: mentions[0]?.entry.id ?? '',
  })),
  ...Array.from(catalogue.organisations, ([id, { name, country }]): Compared => ({ name, country, mentions: [], at: id })),
];

/** Chapters of one network are called alike: with seats in two countries they are two. */
const haveOtherSeats = (a: Compared, b: Compared): boolean => a.country !== undefined && b.country !== undefined && a.country !== b.country;

/**
 * Two organisations that may be one: a slip of the pen, or one of them with its acronym in brackets. Two that have a file each
 * were told apart by whoever wrote the second.
 */
export const organisationsAreFarApart: Rule = (catalogue) => {
  const organisations = comparedOf(catalogue);
  const names = organisations.map(({ name }) => name);
  const seen = new Set<string>();
  return [...acronymPairs(names), ...similarPairs(names)].flatMap((pair): Finding[] => {
    const [first, second] = pair
      .toSorted((a, b) => (organisations[a]?.mentions.length ?? 0) - (organisations[b]?.mentions.length ?? 0) || b - a)
      .flatMap((index) => organisations[index] ?? []);
    const key = pair.toSorted((a, b) => a - b).join();
    if (first === undefined || second === undefined || seen.has(key) || haveOtherSeats(first, second)) return [];
    seen.add(key);
    // The one that has a file is the norm.
    const [rare, norm] = first.mentions.length === 0 ? [second, first] : [first, second];
    return rare.mentions.map(({ entry, index, organisation }) =>
      finding('organisation-near', entry.placeOf(['organisations', index, 'name']), {
        name: organisation.name,
        theirs: norm.name,
        other: norm.at,
      }),
    );
  });
};
