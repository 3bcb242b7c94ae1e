import { defineVocabulary } from './define.ts';

/** How many people held an entry against its sources. */
export const readings = defineVocabulary({
  second: {
    label: { en: 'Read by a second person', fr: 'Relue par une deuxième personne', es: 'Leída por una segunda persona' },
    definition: {
      en: 'Somebody who did not write the entry compared it with its sources.',
      fr: 'Une personne qui n’a pas écrit la fiche l’a comparée à ses sources.',
      es: 'Una persona que no escribió la ficha la comparó con sus fuentes.',
    },
    synonyms: {
      en: ['second reading', 'fact-checked'],
      fr: ['double lecture'],
      es: ['segunda lectura'],
    },
  },
  first: {
    label: { en: 'Read by its author only', fr: 'Lue par son auteur seulement', es: 'Leída solo por su autor' },
    definition: {
      en: 'Nobody but its author has compared the entry with its sources yet.',
      fr: 'Personne d’autre que son auteur n’a encore comparé la fiche à ses sources.',
      es: 'Nadie más que su autor ha comparado todavía la ficha con sus fuentes.',
    },
    synonyms: {
      en: ['single reading', 'not fact-checked'],
      fr: ['lecture unique'],
      es: ['lectura única'],
    },
  },
});

export type ReadingId = keyof typeof readings;
