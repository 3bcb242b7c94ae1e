import { defineVocabulary } from './define.ts';

/** The five areas the catalogue is divided into; an entry's first one is its primary one. */
export const focusAreas = defineVocabulary({
  apps: {
    label: {
      en: 'Cloud and mobile apps',
      fr: 'Applications mobiles et en ligne',
      es: 'Aplicaciones móviles y en la nube',
    },
    definition: {
      en: 'Software that people use on a phone, in a browser or as an online service.',
      fr: 'Les logiciels utilisés sur un téléphone, dans un navigateur ou comme service en ligne.',
      es: 'Los programas que se usan en un teléfono, en un navegador o como servicio en línea.',
    },
    synonyms: {
      en: ['apps', 'app', 'phone apps', 'smartphone apps', 'cloud software'],
      fr: ['applis', 'applications smartphone'],
      es: ['aplicaciones para el celular'],
      pt: ['aplicativos'],
      ar: ['تطبيقات'],
      ru: ['мобильные приложения'],
      uk: ['мобільні застосунки'],
    },
  },
  hardware: {
    label: { en: 'Hardware and devices', fr: 'Matériel et appareils', es: 'Equipos y dispositivos' },
    definition: {
      en: 'Physical equipment such as basic phones, sensors, satellites, wearables and forensic devices.',
      fr: 'Les équipements physiques, tels que les téléphones simples, les capteurs, les satellites, les objets connectés portables et les appareils de criminalistique.',
      es: 'Equipos físicos como teléfonos básicos, sensores, satélites, dispositivos ponibles y aparatos forenses.',
    },
    synonyms: {
      en: ['hardware', 'basic hardware', 'devices', 'equipment'],
      fr: ['équipements', 'appareils'],
      es: ['dispositivos', 'aparatos'],
      pt: ['equipamentos'],
      ar: ['أجهزة'],
      ru: ['устройства'],
      uk: ['пристрої'],
    },
  },
  helplines: {
    label: { en: 'Helplines', fr: 'Lignes d’assistance', es: 'Líneas de ayuda' },
    definition: {
      en: 'Phone, text and chat lines where people can ask for help or report a concern about trafficking.',
      fr: 'Les lignes téléphoniques, les services par SMS et les tchats où l’on peut demander de l’aide ou signaler une situation de traite.',
      es: 'Las líneas telefónicas, de mensajes y de chat en las que se puede pedir ayuda o comunicar una situación de trata.',
    },
    synonyms: {
      en: ['helpline', 'hotline', 'crisis line'],
      fr: ['ligne d’écoute', 'ligne d’aide'],
      es: ['línea contra la trata', 'línea directa'],
      pt: ['linha de apoio'],
      ar: ['خط المساعدة'],
      ru: ['горячая линия'],
      uk: ['гаряча лінія'],
      hi: ['हेल्पलाइन'],
    },
  },
  'data-tools': {
    label: { en: 'Data tools', fr: 'Outils de données', es: 'Herramientas de datos' },
    definition: {
      en: 'Tools that gather, analyse, share or standardise information about trafficking.',
      fr: 'Les outils qui servent à recueillir, analyser, partager ou normaliser des informations sur la traite.',
      es: 'Herramientas que sirven para recopilar, analizar, compartir o normalizar información sobre la trata.',
    },
    synonyms: {
      en: ['data', 'data gathering', 'data analysis', 'analytics', 'data and analytics'],
      fr: ['collecte et analyse de données', 'analyse de données'],
      es: ['análisis de datos', 'datos'],
      pt: ['ferramentas de dados'],
      ru: ['анализ данных'],
      uk: ['аналіз даних'],
    },
  },
  'supply-chain': {
    label: {
      en: 'Supply chain transparency',
      fr: 'Transparence des chaînes d’approvisionnement',
      es: 'Transparencia en las cadenas de suministro',
    },
    definition: {
      en: 'Tools that show the conditions in which goods are made and workers are recruited, so that exploitation can be found and prevented.',
      fr: 'Les outils qui montrent dans quelles conditions les biens sont produits et les travailleurs recrutés, afin de déceler et de prévenir l’exploitation.',
      es: 'Herramientas que muestran en qué condiciones se producen los bienes y se contrata a los trabajadores, para detectar y prevenir la explotación.',
    },
    synonyms: {
      en: ['supply chain', 'supply chains', 'value chain', 'responsible sourcing', 'ethical sourcing'],
      fr: ['chaîne d’approvisionnement', 'chaîne de valeur'],
      es: ['cadena de suministro', 'cadena de valor'],
      pt: ['cadeia de suprimentos'],
      ar: ['سلسلة التوريد'],
      ru: ['цепочка поставок'],
    },
  },
});

export type FocusAreaId = keyof typeof focusAreas;
