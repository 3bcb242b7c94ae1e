import { defineVocabulary } from './define.ts';

/** How sure the record is that the initiative exists and is as described. */
export const confidence = defineVocabulary({
  high: {
    label: { en: 'High confidence', fr: 'Confiance élevée', es: 'Confianza alta' },
    definition: {
      en: 'Several sources that agree, or one authoritative source, support what the entry says.',
      fr: 'Plusieurs sources concordantes, ou une source faisant autorité, appuient ce que dit la fiche.',
      es: 'Varias fuentes que coinciden, o una fuente autorizada, respaldan lo que dice la ficha.',
    },
    synonyms: {
      en: ['well sourced', 'confirmed', 'certain'],
      fr: ['confirmé', 'bien sourcé'],
      es: ['confirmado', 'bien documentado'],
      pt: ['alta confiança'],
      ru: ['высокая достоверность'],
    },
  },
  medium: {
    label: { en: 'Medium confidence', fr: 'Confiance moyenne', es: 'Confianza media' },
    definition: {
      en: 'The main facts are sourced, and some details rest on one source or on an older one.',
      fr: 'Les faits principaux sont sourcés, et certains détails reposent sur une seule source ou sur une source plus ancienne.',
      es: 'Los hechos principales tienen fuente, y algunos detalles se apoyan en una sola fuente o en una más antigua.',
    },
    synonyms: {
      en: ['partly confirmed', 'moderate'],
      fr: ['partiellement confirmé', 'modérée'],
      es: ['parcialmente confirmado', 'moderada'],
      pt: ['confiança média'],
      ru: ['средняя достоверность'],
    },
  },
  low: {
    label: { en: 'Low confidence', fr: 'Confiance faible', es: 'Confianza baja' },
    definition: {
      en: 'The sources are few, old or indirect, and the entry needs to be checked.',
      fr: 'Les sources sont rares, anciennes ou indirectes, et la fiche demande à être vérifiée.',
      es: 'Las fuentes son pocas, antiguas o indirectas, y la ficha necesita comprobarse.',
    },
    synonyms: {
      en: ['uncertain', 'doubtful', 'unverified'],
      fr: ['incertain', 'non vérifié'],
      es: ['incierto', 'sin verificar', 'dudoso'],
      pt: ['confiança baixa'],
      ru: ['низкая достоверность'],
    },
  },
});

export type ConfidenceId = keyof typeof confidence;
