import { defineVocabulary } from './define.ts';

/** The "four Ps" in which counter-trafficking work is usually described. */
export const pillars = defineVocabulary({
  prevention: {
    label: { en: 'Prevention', fr: 'Prévention', es: 'Prevención' },
    definition: {
      en: 'Prevention reduces the chance that a person is trafficked or exploited in the first place.',
      fr: 'La prévention réduit le risque qu’une personne soit victime de traite ou exploitée.',
      es: 'La prevención reduce la posibilidad de que una persona llegue a ser víctima de trata o explotación.',
    },
    synonyms: {
      en: ['prevent', 'preventive'],
      fr: ['prévenir'],
      es: ['prevenir'],
      pt: ['prevenção'],
      ar: ['منع'],
      ru: ['предотвращение', 'профилактика'],
      uk: ['запобігання'],
      hi: ['रोकथाम'],
    },
  },
  protection: {
    label: { en: 'Protection', fr: 'Protection', es: 'Protección' },
    definition: {
      en: 'Protection identifies people who were trafficked and helps them to be safe, to recover and to claim their rights.',
      fr: 'La protection consiste à identifier les personnes victimes de traite et à les aider à être en sécurité, à se rétablir et à faire valoir leurs droits.',
      es: 'La protección consiste en identificar a las personas víctimas de trata y ayudarlas a estar seguras, recuperarse y hacer valer sus derechos.',
    },
    synonyms: {
      en: ['protect', 'victim protection', 'assistance'],
      fr: ['protéger'],
      es: ['proteger', 'asistencia'],
      pt: ['proteção'],
      ar: ['حماية'],
      ru: ['защита'],
      uk: ['захист'],
      hi: ['संरक्षण'],
    },
  },
  prosecution: {
    label: { en: 'Prosecution', fr: 'Poursuites', es: 'Enjuiciamiento' },
    definition: {
      en: 'Prosecution finds those responsible for trafficking and brings them before a court.',
      fr: 'Les poursuites visent à trouver les responsables de la traite et à les traduire en justice.',
      es: 'El enjuiciamiento busca a los responsables de la trata y los lleva ante la justicia.',
    },
    synonyms: {
      en: ['prosecute', 'criminal justice'],
      fr: ['poursuites judiciaires', 'répression'],
      es: ['persecución penal', 'procesamiento'],
      pt: ['persecução penal'],
      ar: ['مقاضاة'],
      ru: ['уголовное преследование'],
      uk: ['кримінальне переслідування'],
    },
  },
  partnership: {
    label: { en: 'Partnership', fr: 'Partenariat', es: 'Colaboración' },
    definition: {
      en: 'Partnership brings governments, companies, civil society and survivors to work together.',
      fr: 'Le partenariat amène les gouvernements, les entreprises, la société civile et les personnes survivantes à travailler ensemble.',
      es: 'La colaboración lleva a gobiernos, empresas, sociedad civil y personas sobrevivientes a trabajar en conjunto.',
    },
    synonyms: {
      en: ['partnerships', 'collaboration', 'cooperation'],
      fr: ['coopération'],
      es: ['cooperación', 'alianzas', 'asociación'],
      pt: ['parceria'],
      ar: ['شراكة'],
      ru: ['партнёрство'],
      uk: ['партнерство'],
      hi: ['साझेदारी'],
    },
  },
});

export type PillarId = keyof typeof pillars;
