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
    synonyms: {
      en: ['everyone', 'general public', 'all'],
      fr: ['tous', 'grand public'],
      es: ['todos', 'todo el mundo', 'público general'],
      pt: ['qualquer pessoa'],
      ar: ['الجميع'],
      ru: ['все'],
    },
  },
  workers: {
    label: { en: 'Workers', fr: 'Travailleurs', es: 'Trabajadores' },
    definition: {
      en: 'This contact is for workers and for people looking for work, at home or abroad.',
      fr: 'Ce contact s’adresse aux travailleurs et aux personnes qui cherchent un emploi, dans leur pays ou à l’étranger.',
      es: 'Este contacto es para trabajadores y para quienes buscan empleo, en su país o en el extranjero.',
    },
    synonyms: {
      en: ['worker', 'employees', 'migrant workers'],
      fr: ['travailleuses', 'travailleurs migrants'],
      es: ['trabajadoras', 'trabajadores migrantes'],
      pt: ['trabalhadores'],
      ar: ['عمال'],
      ru: ['работники'],
      uk: ['працівники'],
      hi: ['मजदूर'],
    },
  },
  women: {
    label: { en: 'Women', fr: 'Femmes', es: 'Mujeres' },
    definition: {
      en: 'This contact is for women, and sometimes for people close to them.',
      fr: 'Ce contact s’adresse aux femmes, et parfois à leurs proches.',
      es: 'Este contacto es para mujeres y, a veces, para personas cercanas a ellas.',
    },
    synonyms: {
      en: ['women only', 'woman', 'girls and women'],
      fr: ['femmes seulement', 'femme', 'filles et femmes'],
      es: ['solo mujeres', 'mujer', 'niñas y mujeres'],
      pt: ['mulheres'],
      ar: ['نساء'],
      ru: ['женщины'],
      uk: ['жінки'],
      hi: ['महिलाएँ'],
    },
  },
  'women-children': {
    label: { en: 'Women and children', fr: 'Femmes et enfants', es: 'Mujeres, niñas y niños' },
    definition: {
      en: 'This contact is for women and for children.',
      fr: 'Ce contact s’adresse aux femmes et aux enfants.',
      es: 'Este contacto es para mujeres, niñas y niños.',
    },
    synonyms: {
      en: ['women and minors', 'mothers and children'],
      fr: ['femmes et mineurs', 'mères et enfants'],
      es: ['mujeres y menores', 'madres, niñas y niños'],
      pt: ['mulheres e crianças'],
      ar: ['نساء وأطفال'],
      ru: ['женщины и дети'],
      uk: ['жінки та діти'],
    },
  },
  professionals: {
    label: { en: 'Professionals', fr: 'Professionnels', es: 'Profesionales' },
    definition: {
      en: 'This contact is for professionals who support or identify victims, such as police, health staff and social workers, and need advice.',
      fr: 'Ce contact s’adresse aux professionnels qui suivent ou repèrent des victimes, comme la police, la santé et le travail social, et qui ont besoin de conseils.',
      es: 'Este contacto es para profesionales que atienden o detectan a víctimas, como la policía, la salud y el trabajo social, y que necesitan asesoramiento.',
    },
    synonyms: {
      en: ['practitioners', 'frontline workers', 'social workers'],
      fr: ['praticiens', 'travailleurs sociaux'],
      es: ['trabajadores sociales', 'especialistas'],
      pt: ['profissionais'],
      ar: ['مهنيون'],
      ru: ['специалисты'],
      uk: ['фахівці'],
    },
  },
});

export type ContactAudienceId = keyof typeof contactAudiences;
