import { defineVocabulary } from './define.ts';

/** From where a number can be dialled. */
export const contactReach = defineVocabulary({
  inside: {
    label: { en: 'Only inside the country', fr: 'Seulement dans le pays', es: 'Solo dentro del país' },
    definition: {
      en: 'It can be dialled inside its country only.',
      fr: 'On ne peut le composer que dans son pays.',
      es: 'Solo se puede marcar dentro de su país.',
    },
    synonyms: {
      en: ['domestic call', 'national call'],
      fr: ['appel national'],
      es: ['llamada nacional'],
    },
  },
  abroad: {
    label: { en: 'Also from abroad', fr: 'Aussi de l’étranger', es: 'También desde el extranjero' },
    definition: {
      en: 'It can be dialled from other countries too.',
      fr: 'On peut aussi le composer depuis d’autres pays.',
      es: 'También se puede marcar desde otros países.',
    },
    synonyms: {
      en: ['international call', 'from other countries'],
      fr: ['appel international'],
      es: ['internacional'],
    },
  },
});

export type ContactReachId = keyof typeof contactReach;
