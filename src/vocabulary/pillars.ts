import { defineVocabulary } from './define.ts';

/** The "four Ps" in which counter-trafficking work is usually described. */
export const pillars = defineVocabulary({
  prevention: {
    label: { en: 'Prevention', fr: 'Prévention', es: 'Prevención' },
    definition: {
      en: 'Prevention reduces the chance that a person is trafficked or exploited in the first place.',
      fr: 'La prévention réduit le risque qu’une personne soit soumise à la traite ou exploitée.',
      es: 'La prevención reduce la posibilidad de que una persona llegue a ser objeto de trata o explotación.',
    },
    synonyms: [
      'prevent',
      'preventive',
      'prévenir',
      'prevenir',
      'prevenção',
      'منع',
      'предотвращение',
      'профилактика',
      'запобігання',
      'रोकथाम',
    ],
  },
  protection: {
    label: { en: 'Protection', fr: 'Protection', es: 'Protección' },
    definition: {
      en: 'Protection identifies people who were trafficked and helps them to be safe, to recover and to claim their rights.',
      fr: 'La protection consiste à identifier les personnes soumises à la traite et à les aider à être en sécurité, à se rétablir et à faire valoir leurs droits.',
      es: 'La protección consiste en identificar a las personas objeto de trata y ayudarlas a estar seguras, recuperarse y hacer valer sus derechos.',
    },
    synonyms: [
      'protect',
      'victim protection',
      'assistance',
      'protéger',
      'proteger',
      'asistencia',
      'proteção',
      'حماية',
      'защита',
      'захист',
      'संरक्षण',
    ],
  },
  prosecution: {
    label: { en: 'Prosecution', fr: 'Poursuites', es: 'Enjuiciamiento' },
    definition: {
      en: 'Prosecution finds those responsible for trafficking and brings them before a court.',
      fr: 'Les poursuites visent à trouver les responsables de la traite et à les traduire en justice.',
      es: 'El enjuiciamiento busca a los responsables de la trata y los lleva ante la justicia.',
    },
    synonyms: [
      'prosecute',
      'criminal justice',
      'poursuites judiciaires',
      'répression',
      'persecución penal',
      'procesamiento',
      'persecução penal',
      'مقاضاة',
      'уголовное преследование',
      'кримінальне переслідування',
    ],
  },
  partnership: {
    label: { en: 'Partnership', fr: 'Partenariat', es: 'Colaboración' },
    definition: {
      en: 'Partnership brings governments, companies, civil society and survivors to work together.',
      fr: 'Le partenariat amène les gouvernements, les entreprises, la société civile et les survivants à travailler ensemble.',
      es: 'La colaboración lleva a gobiernos, empresas, sociedad civil y sobrevivientes a trabajar juntos.',
    },
    synonyms: [
      'partnerships',
      'collaboration',
      'cooperation',
      'coopération',
      'cooperación',
      'alianzas',
      'asociación',
      'parceria',
      'شراكة',
      'партнёрство',
      'партнерство',
      'साझेदारी',
    ],
  },
});

export type PillarId = keyof typeof pillars;
