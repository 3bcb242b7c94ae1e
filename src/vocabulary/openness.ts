import { defineVocabulary } from './define.ts';

/** Whether others can take the code or the data and build upon them. */
export const openness = defineVocabulary({
  licensed: {
    label: {
      en: 'Public code or data with a licence',
      fr: 'Code ou données publics avec licence',
      es: 'Código o datos públicos con licencia',
    },
    definition: {
      en: 'Code or data can be had openly, and a licence says what one may do with them.',
      fr: 'Le code ou les données sont accessibles à tous, et une licence dit ce qu’on peut en faire.',
      es: 'El código o los datos están al alcance de todos, y una licencia dice qué se puede hacer con ellos.',
    },
    synonyms: {
      en: ['open source', 'open data', 'free software'],
      fr: ['logiciel libre'],
      es: ['código abierto', 'datos abiertos'],
    },
  },
  unlicensed: {
    label: {
      en: 'Public code or data without a licence',
      fr: 'Code ou données publics sans licence',
      es: 'Código o datos públicos sin licencia',
    },
    definition: {
      en: 'Code or data can be seen openly, but no licence was found.',
      fr: 'Le code ou les données sont visibles de tous, mais aucune licence n’a été trouvée.',
      es: 'El código o los datos están a la vista de todos, pero no se halló ninguna licencia.',
    },
    synonyms: {
      en: ['public repository', 'source available'],
      fr: ['dépôt public'],
      es: ['repositorio público'],
    },
  },
  none: {
    label: {
      en: 'No public code or data on record',
      fr: 'Aucun code ni donnée publics recensés',
      es: 'Sin código ni datos públicos registrados',
    },
    definition: {
      en: 'No place was found where its code or data can be had openly.',
      fr: 'Aucun endroit n’a été trouvé où son code ou ses données sont accessibles à tous.',
      es: 'No se halló ningún lugar donde su código o sus datos estén al alcance de todos.',
    },
    synonyms: {
      en: ['closed source', 'proprietary'],
      fr: ['propriétaire'],
      es: ['propietario'],
    },
  },
});

export type OpennessId = keyof typeof openness;
