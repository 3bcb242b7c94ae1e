import { defineVocabulary } from './define.ts';

/** What an entry rests on, worked out from its sources. */
export const sourcing = defineVocabulary({
  'several-independent': {
    label: { en: 'Several independent sources', fr: 'Plusieurs sources indépendantes', es: 'Varias fuentes independientes' },
    definition: {
      en: 'At least two sources by different publishers who are not part of the initiative.',
      fr: 'Au moins deux sources d’éditeurs différents qui ne font pas partie de l’initiative.',
      es: 'Al menos dos fuentes de editores distintos que no forman parte de la iniciativa.',
    },
    synonyms: {
      en: ['well sourced', 'several sources'],
      fr: ['bien sourcé'],
      es: ['bien documentado'],
    },
  },
  'one-independent': {
    label: { en: 'One independent source', fr: 'Une source indépendante', es: 'Una fuente independiente' },
    definition: {
      en: 'One publisher who is not part of the initiative.',
      fr: 'Un éditeur qui ne fait pas partie de l’initiative.',
      es: 'Un editor que no forma parte de la iniciativa.',
    },
    synonyms: {
      en: ['single source', 'only one source'],
      fr: ['source unique'],
      es: ['fuente única'],
    },
  },
  'own-only': {
    label: { en: 'Own words only', fr: 'Propres mots seulement', es: 'Solo sus propias palabras' },
    definition: {
      en: 'Only what the initiative or the organisations behind it say themselves.',
      fr: 'Seulement ce que l’initiative ou les organisations qui en sont responsables disent elles-mêmes.',
      es: 'Solo lo que dicen la propia iniciativa o las organizaciones que la impulsan.',
    },
    synonyms: {
      en: ['self-described', 'own pages'],
      fr: ['pages propres'],
      es: ['páginas propias'],
    },
  },
});

export type SourcingId = keyof typeof sourcing;
