import { finding } from '../../problems/kinds.ts';
import type { OrganisationFile } from '../../schema/organisation.ts';
import { comparableName } from '../text/normalise.ts';
import type { Rule } from './rule.ts';
import { similarPairs } from './similar.ts';

/** Words that more organisations have, such as "ministry", make no two of them candidates. */
const mostWithWord = 60;
/** Share of what two names say, rare words counting more, from which they may be one; tried on the register. */
const leastShare = 0.5;

interface Body {
  readonly id: string;
  readonly file: OrganisationFile;
  readonly names: readonly string[];
  readonly acronyms: ReadonlySet<string>;
}

const bodyOf = ([id, file]: readonly [string, OrganisationFile]): Body => {
  const { name, names = [], formerly = [], acronyms = [] } = file;
  return {
    id,
    file,
    names: [name, ...names.map((other) => other.name), ...formerly].map(comparableName),
    acronyms: new Set(acronyms.map(comparableName)),
  };
};

const none: ReadonlySet<string> = new Set();
const wordsOf = (name: string): ReadonlySet<string> => new Set(name.split(' '));
const hostsOf = ({ file: { url } }: Body): readonly string[] => (url === undefined ? [] : [new URL(url).hostname.replace(/^www\./, '')]);

/** Positions by each key that something at them has. */
const positionsBy = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  items.forEach((item, at) => {
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return groups;
};

const pairsIn = (members: readonly number[]): (readonly [number, number])[] =>
  members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));

/** Pairs of names that have most of their words in common, or all words of the shorter one. */
const pairsByWords = (names: readonly string[]): (readonly [number, number])[] => {
  const words = names.map(wordsOf);
  const holders = positionsBy(words, (own) => own);
  const weightOf = (chosen: Iterable<string>): number =>
    [...chosen].reduce((sum, word) => sum + Math.log((names.length + 1) / (holders.get(word)?.length ?? 1)), 0);
  const candidates = [...holders.values()].filter((members) => members.length <= mostWithWord).flatMap(pairsIn);
  return candidates.filter(([a, b]) => {
    const [ours, theirs] = [words[a] ?? none, words[b] ?? none];
    const shared = weightOf([...ours].filter((word) => theirs.has(word)));
    const whole = weightOf(new Set([...ours, ...theirs]));
    return shared / whole >= leastShare || Math.abs(shared - Math.min(weightOf(ours), weightOf(theirs))) < 1e-9;
  });
};

/** Pairs of organisations that may be one, by a name, an acronym or a host. */
const bodiesAlike = (bodies: readonly Body[]): (readonly [number, number])[] => {
  const names = bodies.flatMap(({ names: own }, at) => [...new Set(own)].map((name) => ({ name, at })));
  const byName = [...pairsByWords(names.map(({ name }) => name)), ...similarPairs(names.map(({ name }) => name))];
  const sharing = [...positionsBy(bodies, ({ names: own, acronyms }) => [...own, ...acronyms]).values()].flatMap(pairsIn);
  const atOneHost = [...positionsBy(bodies, hostsOf).values()].flatMap(pairsIn);
  return [...byName.map(([a, b]) => [names[a]?.at ?? 0, names[b]?.at ?? 0] as const), ...sharing, ...atOneHost];
};

/** Chapters of one network are called alike: with seats in two countries they are two. */
const haveOtherSeats = ({ file: a }: Body, { file: b }: Body): boolean =>
  a.country !== undefined && b.country !== undefined && a.country !== b.country;

const says = ({ file: { partOf = [], apartFrom = [] } }: Body, { id }: Body): boolean => partOf.includes(id) || apartFrom.includes(id);

/** Two organisations with near names each have a file only where somebody looked at both, and one of the files says so. */
export const organisationsAreToldApart: Rule = ({ organisations }) => {
  const bodies = [...organisations].map(bodyOf);
  const seen = new Set<string>();
  return bodiesAlike(bodies).flatMap((pair) => {
    const [first, second] = pair.toSorted((a, b) => a - b).flatMap((at) => bodies[at] ?? []);
    const key = pair.toSorted((a, b) => a - b).join();
    if (first === undefined || second === undefined || first === second || seen.has(key)) return [];
    seen.add(key);
    if (haveOtherSeats(first, second) || says(first, second) || says(second, first)) return [];
    return [
      finding(
        'organisations-near',
        { file: `content/organisations/${second.id}.yaml` },
        { name: second.file.name, theirs: first.file.name, other: first.id },
      ),
    ];
  });
};
