import { defineVocabulary } from './define.ts';

/** How old the newest dated source of an entry is: worked out from its sources and today. */
export const evidenceAges = defineVocabulary({
  recent: {
    label: {
      en: 'Newest source of the last two years',
      fr: 'Source la plus récente de moins de deux ans',
      es: 'Fuente más reciente de los dos últimos años',
    },
    definition: {
      en: 'At least one dated source is not older than two years.',
      fr: 'Au moins une source datée a moins de deux ans.',
      es: 'Al menos una fuente fechada tiene menos de dos años.',
    },
    synonyms: {
      en: ['recent evidence', 'fresh evidence'],
      fr: ['récent'],
      es: ['reciente'],
    },
  },
  old: {
    label: {
      en: 'Newest source older than two years',
      fr: 'Source la plus récente de plus de deux ans',
      es: 'Fuente más reciente de hace más de dos años',
    },
    definition: {
      en: 'Every dated source is older than two years.',
      fr: 'Toutes les sources datées ont plus de deux ans.',
      es: 'Todas las fuentes fechadas tienen más de dos años.',
    },
    synonyms: {
      en: ['old evidence', 'stale evidence'],
      fr: ['ancien'],
      es: ['antiguo'],
    },
  },
  undated: {
    label: { en: 'No dated source', fr: 'Aucune source datée', es: 'Ninguna fuente fechada' },
    definition: {
      en: 'None of its sources gives a date.',
      fr: 'Aucune de ses sources ne donne de date.',
      es: 'Ninguna de sus fuentes da una fecha.',
    },
    synonyms: {
      en: ['without a date', 'undated evidence'],
      fr: ['sans date'],
      es: ['sin fecha'],
    },
  },
});

export type EvidenceAgeId = keyof typeof evidenceAges;
