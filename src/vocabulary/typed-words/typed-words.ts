import type { TypedWords } from '../define.ts';
import type { VocabularyName, vocabularies } from '../vocabularies.ts';
import { exploitation } from './words-for-exploitation.ts';
import { focusAreas } from './words-for-focus-areas.ts';
import { purposes } from './words-for-purposes.ts';
import { sectors } from './words-for-sectors.ts';
import { technologies } from './words-for-technologies.ts';
import { users } from './words-for-users.ts';

/**
 * What people type when they look for a term, by language: single words, slang, and words that the field avoids.
 * A search answers them with the right term; no page shows them. Terms that people name as we do have none.
 */
const typedWords: { readonly [V in VocabularyName]?: TypedWords<keyof (typeof vocabularies)[V] & string> } = {
  focusAreas,
  technologies,
  purposes,
  exploitation,
  users,
  sectors,
  contactServes: {
    children: {
      fr: 'enfant, mineur, mineur non accompagné, MNA, ado, adolescents, parents, famille, fille, garçon, élève',
      es: 'niño, niña, menor, menores, NNA, adolescentes, jóvenes, padres, madres, familia, infancia, MENA, chicos',
    },
  },
  contactAudiences: {
    professionals: {
      fr: 'pro, intervenant, assistante sociale, soignant',
      es: 'profesional, especialista, trabajador social, personal sanitario',
    },
    anyone: {
      fr: 'toute personne, n’importe qui',
      es: 'cualquiera, todas las personas',
    },
  },
  pillars: {
    prosecution: {
      fr: 'sanction',
      es: 'persecución, sanción',
    },
    partnership: {
      es: 'alianza',
    },
  },
  statuses: {
    active: {
      fr: 'actif, en cours',
      es: 'activo, vigente, en curso',
    },
    ended: {
      fr: 'fini, clos, arrêté',
      es: 'cerrado, parado, terminado',
    },
    pilot: {
      fr: 'en test',
    },
    paused: {
      es: 'suspendido',
    },
  },
  access: {
    paid: {
      es: 'con costo',
    },
    restricted: {
      fr: 'sur demande, réservé',
      es: 'bajo solicitud, reservado',
    },
    free: {
      fr: 'libre',
    },
  },
  organisationTypes: {
    ngo: {
      fr: 'ASBL, OBNL',
      es: 'A. C., IAP',
    },
    intergovernmental: {
      fr: 'ONU, OIM, OIT, ONUDC',
      es: 'UNODC',
    },
    'law-enforcement': {
      fr: 'gendarmerie',
    },
  },
  organisationRoles: {
    lead: {
      fr: 'porteur, coordinateur',
      es: 'coordinador, ejecutor',
    },
    funder: {
      fr: 'bailleur, mécène',
      es: 'cooperante',
    },
  },
  regions: {
    'northern-africa': {
      fr: 'Maghreb',
      es: 'Magreb',
    },
    'sub-saharan-africa': {
      fr: 'Sahel, Afrique de l’Ouest, Afrique centrale, CEDEAO',
      es: 'África occidental, África central',
    },
    'latin-america-caribbean': {
      fr: 'Antilles',
      es: 'Centroamérica, Sudamérica, Cono Sur, Antillas',
    },
    'western-asia': {
      en: 'Gulf, Gulf states, GCC',
      fr: 'Golfe',
      es: 'Golfo',
    },
    'southern-europe': {
      fr: 'Balkans',
      es: 'Balcanes',
    },
  },
};

const isGrouped = (typed: NonNullable<TypedWords[string]>): typed is Extract<typeof typed, readonly unknown[]> => Array.isArray(typed);

const wordsIn = (lists: Readonly<Partial<Record<string, string>>>): readonly string[] => [
  ...new Set(Object.values(lists).flatMap((words = '') => words.split(', '))),
];

/** The words that people type for one term, in every language: those that mean the same in groups, and all others. */
export const typedWordsOf = (
  vocabulary: VocabularyName,
  term: string,
): { readonly words: readonly string[]; readonly groups: readonly (readonly string[])[] } => {
  const terms: TypedWords | undefined = typedWords[vocabulary];
  const typed = terms?.[term] ?? {};
  return isGrouped(typed) ? { words: [], groups: typed.map(wordsIn) } : { words: wordsIn(typed), groups: [] };
};
