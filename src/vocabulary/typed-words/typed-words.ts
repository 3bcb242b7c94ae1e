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
      about: {
        fr: 'enfant, mineur, mineur non accompagné, MNA, ado, adolescents, parents, famille, fille, garçon, élève',
        es: 'niño, niña, menor, menores, NNA, adolescentes, jóvenes, padres, madres, familia, infancia, chicos',
      },
    },
  },
  contactAudiences: {
    professionals: {
      about: {
        fr: 'pro, intervenant, assistante sociale, soignant',
        es: 'profesional, especialista, trabajador social, personal sanitario',
      },
    },
    anyone: {
      about: {
        fr: 'toute personne, n’importe qui',
        es: 'cualquiera, todas las personas',
      },
    },
  },
  pillars: {
    prosecution: {
      about: {
        fr: 'sanction',
        es: 'persecución, sanción',
      },
    },
    partnership: {
      about: {
        es: 'alianza',
      },
    },
  },
  statuses: {
    active: {
      about: {
        fr: 'actif, en cours',
        es: 'activo, vigente, en curso',
      },
    },
    ended: {
      about: {
        fr: 'fini, clos, arrêté',
        es: 'cerrado, parado, terminado',
      },
    },
    pilot: {
      about: {
        fr: 'en test',
      },
    },
    paused: {
      about: {
        es: 'suspendido',
      },
    },
  },
  access: {
    paid: {
      about: {
        es: 'con costo',
      },
    },
    restricted: {
      about: {
        fr: 'sur demande, réservé',
        es: 'bajo solicitud, reservado',
      },
    },
    free: {
      about: {
        fr: 'libre',
      },
    },
  },
  organisationTypes: {
    ngo: {
      about: {
        fr: 'ASBL, OBNL',
        es: 'A. C., IAP',
      },
    },
    intergovernmental: {
      about: {
        fr: 'ONU, OIM, OIT, ONUDC',
        es: 'UNODC',
      },
    },
    'law-enforcement': {
      about: {
        fr: 'gendarmerie',
      },
    },
  },
  organisationRoles: {
    lead: {
      about: {
        fr: 'porteur, coordinateur',
        es: 'coordinador, ejecutor',
      },
    },
    funder: {
      about: {
        fr: 'bailleur, mécène',
        es: 'cooperante',
      },
    },
  },
  regions: {
    'northern-africa': {
      about: {
        fr: 'Maghreb',
        es: 'Magreb',
      },
    },
    'sub-saharan-africa': {
      about: {
        fr: 'Sahel, Afrique de l’Ouest, Afrique centrale, CEDEAO',
        es: 'África occidental, África central',
      },
    },
    'latin-america-caribbean': {
      about: {
        fr: 'Antilles',
        es: 'Centroamérica, Sudamérica, Cono Sur, Antillas',
      },
    },
    'western-asia': {
      about: {
        en: 'Gulf, Gulf states, GCC',
        fr: 'Golfe',
        es: 'Golfo',
      },
    },
    'southern-europe': {
      about: {
        fr: 'Balkans',
        es: 'Balcanes',
      },
    },
  },
};

const wordsIn = (lists: Readonly<Partial<Record<string, string>>>): readonly string[] => [
  ...new Set(Object.values(lists).flatMap((words = '') => words.split(', '))),
];

interface TypedWordsOfTerm {
  readonly words: readonly string[];
  readonly groups: readonly (readonly string[])[];
  /** Groups too, of what people in need say. */
  readonly needs: readonly (readonly string[])[];
}

/** The words that people type for one term, in every language: those that lead to it, and groups of those that mean the same. */
export const typedWordsOf = (vocabulary: VocabularyName, term: string): TypedWordsOfTerm => {
  const terms: TypedWords | undefined = typedWords[vocabulary];
  const { about = {}, alike = [], needs = [] } = terms?.[term] ?? {};
  return { words: wordsIn(about), groups: alike.map(wordsIn), needs: needs.map(wordsIn) };
};
