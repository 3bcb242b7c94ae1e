import { finding } from '../../problems/kinds.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { vocabularies, type VocabularyName } from '../../vocabulary/vocabularies.ts';
import { facets } from '../facets/facets.ts';
import type { Rule } from './rule.ts';

/** The terms of an entry by vocabulary; those that are worked out count as used, since nobody chooses them. */
const termsOf: Readonly<Record<VocabularyName, (initiative: Initiative) => readonly (string | undefined)[]>> = {
  focusAreas: facets.focus.termsOf,
  technologies: facets.technology.termsOf,
  purposes: facets.purpose.termsOf,
  pillars: facets.pillar.termsOf,
  exploitation: facets.exploitation.termsOf,
  users: facets.user.termsOf,
  statuses: facets.status.termsOf,
  access: facets.access.termsOf,
  regions: facets.region.termsOf,
  sectors: facets.sector.termsOf,
  seen: () => Object.keys(vocabularies.seen),
  openness: () => Object.keys(vocabularies.openness),
  sourcing: () => Object.keys(vocabularies.sourcing),
  evidenceAges: () => Object.keys(vocabularies.evidenceAges),
  readings: () => Object.keys(vocabularies.readings),
  sourceKinds: ({ sources }) => sources.map(({ kind }) => kind),
  organisationTypes: ({ organisations }) => organisations.map(({ type }) => type),
  organisationRoles: ({ organisations }) => organisations.map(({ role }) => role),
  contactKinds: ({ contacts = [] }) => contacts.map(({ kind }) => kind),
  contactAudiences: ({ contacts = [] }) => contacts.map((contact) => contact.for),
  contactServes: ({ contacts = [] }) => contacts.map(({ serves }) => serves),
  contactReach: ({ contacts = [] }) => contacts.map(({ reach }) => reach),
};

const fileOf = (name: VocabularyName): string => `src/vocabulary/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** Makes sense for a whole catalogue only: a few entries cannot use every term. */
export const termsAreUsed: Rule = ({ entries }) =>
  (Object.keys(vocabularies) as VocabularyName[]).flatMap((name) => {
    const used = new Set(entries.flatMap(({ initiative }) => termsOf[name](initiative)));
    return Object.keys(vocabularies[name]).flatMap((term) =>
      used.has(term) ? [] : [finding('unused-term', { file: fileOf(name) }, { vocabulary: name, term })],
    );
  });
