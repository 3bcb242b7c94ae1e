import { defineVocabulary } from './define.ts';

/** For whom a helpline or report line is meant. */
export const contactAudiences = defineVocabulary({
  anyone: {
    label: { en: 'Anyone', fr: 'Tout le monde', es: 'Cualquier persona' },
    definition: {
      en: 'Anyone may use this contact.',
      fr: 'Toute personne peut utiliser ce contact.',
      es: 'Cualquier persona puede usar este contacto.',
    },
    synonyms: [
      'everyone',
      'general public',
      'all',
      'tous',
      'grand public',
      'todos',
      'todo el mundo',
      'público general',
      'qualquer pessoa',
      'الجميع',
      'все',
    ],
  },
  children: {
    label: { en: 'Children and young people', fr: 'Enfants et jeunes', es: 'Niños, niñas y jóvenes' },
    definition: {
      en: 'This contact is for children and young people, or for people worried about one.',
      fr: 'Ce contact s’adresse aux enfants et aux jeunes, ou aux personnes inquiètes pour l’un d’eux.',
      es: 'Este contacto es para niños, niñas y jóvenes, o para quien se preocupa por alguno de ellos.',
    },
    synonyms: [
      'children',
      'child helpline',
      'young people',
      'minors',
      'enfants',
      'mineurs',
      'niños',
      'niñas',
      'crianças',
      'أطفال',
      'дети',
      'діти',
    ],
  },
  workers: {
    label: { en: 'Workers', fr: 'Travailleurs', es: 'Trabajadores' },
    definition: {
      en: 'This contact is for workers and for people looking for work, at home or abroad.',
      fr: 'Ce contact s’adresse aux travailleurs et aux personnes qui cherchent un emploi, dans leur pays ou à l’étranger.',
      es: 'Este contacto es para trabajadores y para quienes buscan empleo, en su país o en el extranjero.',
    },
    synonyms: [
      'worker',
      'employees',
      'migrant workers',
      'travailleuses',
      'travailleurs migrants',
      'trabajadoras',
      'trabajadores migrantes',
      'trabalhadores',
      'عمال',
      'работники',
      'працівники',
      'मजदूर',
    ],
  },
  professionals: {
    label: { en: 'Professionals', fr: 'Professionnels', es: 'Profesionales' },
    definition: {
      en: 'This contact is for people who meet trafficking in their work and need advice.',
      fr: 'Ce contact s’adresse aux personnes qui rencontrent la traite dans leur travail et ont besoin de conseils.',
      es: 'Este contacto es para personas que encuentran la trata en su trabajo y necesitan asesoramiento.',
    },
    synonyms: [
      'practitioners',
      'frontline workers',
      'social workers',
      'praticiens',
      'travailleurs sociaux',
      'trabajadores sociales',
      'especialistas',
      'profissionais',
      'مهنيون',
      'специалисты',
      'фахівці',
    ],
  },
});

export type ContactAudienceId = keyof typeof contactAudiences;
