import { defineVocabulary } from './define.ts';

/** Where an initiative stands, as its newest source shows it. */
export const statuses = defineVocabulary({
  active: {
    label: { en: 'Active', fr: 'En activité', es: 'Activa' },
    definition: {
      en: 'A dated source shows that the initiative was in use.',
      fr: 'Une source datée montre que l’initiative était en service.',
      es: 'Una fuente fechada muestra que la iniciativa estaba en funcionamiento.',
    },
    synonyms: {
      en: ['live', 'running', 'operational', 'in use'],
      fr: ['opérationnel', 'en service'],
      es: ['en funcionamiento', 'operativa'],
      pt: ['ativo'],
      ar: ['نشط'],
      ru: ['действует'],
      uk: ['діє'],
    },
  },
  pilot: {
    label: { en: 'Pilot', fr: 'À l’essai', es: 'En prueba' },
    definition: {
      en: 'The initiative is being tried out with a limited group or in a limited place.',
      fr: 'L’initiative est mise à l’essai auprès d’un groupe ou dans un lieu limité.',
      es: 'La iniciativa se está probando con un grupo o en un lugar limitados.',
    },
    synonyms: {
      en: ['trial', 'prototype', 'beta', 'proof of concept', 'test'],
      fr: ['pilote', 'projet pilote'],
      es: ['piloto', 'prueba piloto', 'en pruebas', 'prototipo'],
      ar: ['تجريبي'],
      ru: ['пилотный проект'],
    },
  },
  paused: {
    label: { en: 'Paused', fr: 'Suspendue', es: 'En pausa' },
    definition: {
      en: 'The initiative has stopped for now and may go on later.',
      fr: 'L’initiative est interrompue pour le moment et peut reprendre plus tard.',
      es: 'La iniciativa está detenida por ahora y puede reanudarse más adelante.',
    },
    synonyms: {
      en: ['on hold', 'suspended', 'interrupted'],
      fr: ['en pause', 'interrompue'],
      es: ['suspendida', 'interrumpida'],
      pt: ['suspenso'],
      ar: ['متوقف مؤقتا'],
      ru: ['приостановлено'],
      uk: ['призупинено'],
    },
  },
  ended: {
    label: { en: 'Ended', fr: 'Terminée', es: 'Finalizada' },
    definition: {
      en: 'The initiative is over, and a source says so or shows it.',
      fr: 'L’initiative a pris fin, et une source le dit ou le montre.',
      es: 'La iniciativa ha concluido, y una fuente lo dice o lo muestra.',
    },
    synonyms: {
      en: ['closed', 'discontinued', 'completed', 'defunct', 'shut down'],
      fr: ['achevée', 'fermée'],
      es: ['cerrada', 'terminada', 'concluida'],
      pt: ['encerrado'],
      ru: ['завершено'],
    },
  },
  unknown: {
    label: { en: 'Status unknown', fr: 'Statut inconnu', es: 'Estado desconocido' },
    definition: {
      en: 'No source found so far shows whether the initiative is still in use.',
      fr: 'Aucune source trouvée à ce jour ne montre si l’initiative est encore en service.',
      es: 'Ninguna fuente hallada hasta ahora muestra si la iniciativa sigue en funcionamiento.',
    },
    synonyms: {
      en: ['unclear', 'unconfirmed', 'not known'],
      fr: ['inconnu', 'non confirmé'],
      es: ['desconocido', 'sin confirmar'],
      pt: ['desconhecido'],
      ar: ['غير معروف'],
      ru: ['неизвестно'],
      uk: ['невідомо'],
    },
  },
});

export type StatusId = keyof typeof statuses;
