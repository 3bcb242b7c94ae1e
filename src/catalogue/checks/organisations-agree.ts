import { finding, type Finding } from '../../problems/kinds.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { organisationId } from '../organisations/organisation-id.ts';
import { comparableName } from './normalise.ts';
import type { CheckedCatalogue, CheckedEntry, Rule } from './rule.ts';
import { similarPairs } from './similar.ts';

interface Mention {
  readonly entry: CheckedEntry;
  readonly index: number;
  readonly organisation: Organisation;
}

const mentionsOf = ({ entries }: CheckedCatalogue): Mention[] =>
  entries.flatMap((entry) => entry.initiative.organisations.map((organisation, index) => ({ entry, index, organisation })));

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
  const groups = [...Map.groupBy(mentionsOf(catalogue), ({ organisation }) => organisationId(organisation.name)).values()];
  grouped.set(catalogue, groups);
  return groups;
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

const countryOf = (mentions: readonly Mention[]): string | undefined => usual(mentions, ({ country }) => country)?.organisation.country;

/** Chapters of one network are called alike: with seats in two countries they are two. */
const haveOtherSeats = (a: readonly Mention[], b: readonly Mention[]): boolean => {
  const [ours, theirs] = [countryOf(a), countryOf(b)];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
};

/** Two organisations that may be one: a slip of the pen, or one of them with its acronym in brackets. */
export const organisationsAreFarApart: Rule = (catalogue) => {
  const organisations = byOrganisation(catalogue);
  const names = organisations.map((mentions) => mentions[0]?.organisation.name ?? '');
  const seen = new Set<string>();
  return [...acronymPairs(names), ...similarPairs(names)].flatMap((pair): Finding[] => {
    const [rare = [], common = []] = pair
      .toSorted((a, b) => (organisations[a]?.length ?? 0) - (organisations[b]?.length ?? 0) || b - a)
      .map((index) => organisations[index] ?? []);
    const norm = common[0];
    const key = pair.toSorted((a, b) => a - b).join();
    if (norm === undefined || seen.has(key) || haveOtherSeats(rare, common)) return [];
    seen.add(key);
    return rare.map(({ entry, index, organisation }) =>
      finding('organisation-near', entry.placeOf(['organisations', index, 'name']), {
        name: organisation.name,
        theirs: norm.organisation.name,
        other: norm.entry.id,
      }),
    );
  });
};
