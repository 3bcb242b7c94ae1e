import { defineVocabulary } from './define.ts';

/** The age of the people whom a line serves. */
export const contactServes = defineVocabulary({
  both: {
    label: { en: 'Adults and children', fr: 'Adultes et enfants', es: 'Personas adultas, niñas y niños' },
    definition: {
      en: 'People of any age may use it.',
      fr: 'Les personnes de tout âge peuvent l’utiliser.',
      es: 'Pueden usarla personas de cualquier edad.',
    },
    synonyms: {
      en: ['any age', 'all ages'],
      fr: ['tout âge'],
      es: ['cualquier edad'],
    },
  },
  adults: {
    label: { en: 'Adults', fr: 'Adultes', es: 'Personas adultas' },
    definition: {
      en: 'It is for adults.',
      fr: 'Il s’adresse aux adultes.',
      es: 'Es para personas adultas.',
    },
    synonyms: {
      en: ['grown-ups', 'over eighteen'],
      fr: ['majeurs'],
      es: ['mayores de edad'],
    },
  },
  children: {
    label: { en: 'Children and young people', fr: 'Enfants et jeunes', es: 'Niñas, niños y jóvenes' },
    definition: {
      en: 'It is for children and young people, or for people worried about one.',
      fr: 'Il s’adresse aux enfants et aux jeunes, ou aux personnes inquiètes pour l’un d’eux.',
      es: 'Es para niñas, niños y jóvenes, o para quien se preocupa por alguno de ellos.',
    },
    synonyms: {
      en: ['children', 'child helpline', 'minors'],
      fr: ['enfants', 'mineurs'],
      es: ['niños', 'niñas'],
      pt: ['crianças'],
      ar: ['أطفال'],
      ru: ['дети'],
      uk: ['діти'],
    },
  },
});

export type ContactServesId = keyof typeof contactServes;
