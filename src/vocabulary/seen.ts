import { defineVocabulary } from './define.ts';

/** Whether an initiative was seen running, and how long ago: worked out from its status, the date of that, and today. */
export const seen = defineVocabulary({
  running: {
    label: {
      en: 'Running, seen in the last two years',
      fr: 'En service, vue ces deux dernières années',
      es: 'En funcionamiento, vista en los dos últimos años',
    },
    definition: {
      en: 'A source of the last two years shows it in use.',
      fr: 'Une source des deux dernières années la montre en service.',
      es: 'Una fuente de los dos últimos años la muestra en funcionamiento.',
    },
    synonyms: {
      en: ['live', 'operational', 'in use'],
      fr: ['opérationnelle'],
      es: ['operativa'],
      ru: ['действует'],
    },
  },
  'last-seen': {
    label: {
      en: 'Last seen running longer ago',
      fr: 'Vue en service il y a plus longtemps',
      es: 'Vista en funcionamiento hace más tiempo',
    },
    definition: {
      en: 'A source older than two years shows it in use, and whether it still runs is not known.',
      fr: 'Une source de plus de deux ans la montre en service, et on ne sait pas si elle l’est encore.',
      es: 'Una fuente de hace más de dos años la muestra en funcionamiento, y no consta si sigue así.',
    },
    synonyms: {
      en: ['stale', 'outdated evidence'],
      fr: ['données anciennes'],
      es: ['datos antiguos'],
    },
  },
  pilot: {
    label: { en: 'Pilot', fr: 'À l’essai', es: 'En prueba' },
    definition: {
      en: 'It was being tried out when it was last seen.',
      fr: 'Elle était à l’essai quand elle a été vue pour la dernière fois.',
      es: 'Estaba en prueba la última vez que se vio.',
    },
    synonyms: {
      en: ['trial', 'prototype', 'beta'],
      fr: ['pilote'],
      es: ['piloto', 'prueba piloto'],
    },
  },
  paused: {
    label: { en: 'Paused', fr: 'Suspendue', es: 'En pausa' },
    definition: {
      en: 'It had stopped for a time when it was last seen.',
      fr: 'Elle était interrompue quand elle a été vue pour la dernière fois.',
      es: 'Estaba detenida la última vez que se vio.',
    },
    synonyms: {
      en: ['on hold', 'suspended'],
      fr: ['en pause'],
      es: ['suspendida'],
    },
  },
  ended: {
    label: { en: 'Ended', fr: 'Terminée', es: 'Finalizada' },
    definition: {
      en: 'A source says or shows that it is over.',
      fr: 'Une source dit ou montre qu’elle a pris fin.',
      es: 'Una fuente dice o muestra que ha concluido.',
    },
    synonyms: {
      en: ['closed', 'discontinued'],
      fr: ['fermée'],
      es: ['cerrada'],
    },
  },
  unknown: {
    label: { en: 'Not known', fr: 'Inconnu', es: 'Se desconoce' },
    definition: {
      en: 'No dated source found so far shows whether it runs.',
      fr: 'Aucune source datée trouvée à ce jour ne montre si elle est en service.',
      es: 'Ninguna fuente fechada hallada hasta ahora muestra si está en funcionamiento.',
    },
    synonyms: {
      en: ['unclear', 'unconfirmed'],
      fr: ['non connu', 'on ne sait pas'],
      es: ['desconocido', 'no se sabe'],
    },
  },
});

export type SeenId = keyof typeof seen;
