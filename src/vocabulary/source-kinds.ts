import { defineVocabulary } from './define.ts';

/** Whose words a source holds. */
export const sourceKinds = defineVocabulary({
  own: {
    label: { en: 'Own page', fr: 'Page propre', es: 'Página propia' },
    definition: {
      en: 'A page or document of the initiative or of an organisation behind it.',
      fr: 'Une page ou un document de l’initiative ou d’une organisation qui en est responsable.',
      es: 'Una página o un documento de la iniciativa o de una organización que la impulsa.',
    },
    synonyms: {
      en: ['website', 'self-published'],
      fr: ['site officiel'],
      es: ['sitio oficial'],
    },
  },
  copy: {
    label: { en: 'Copy of own words', fr: 'Copie de ses propres mots', es: 'Copia de sus propias palabras' },
    definition: {
      en: 'Words of the initiative that somebody else printed again as they are.',
      fr: 'Des mots de l’initiative que quelqu’un d’autre a repris tels quels.',
      es: 'Palabras de la iniciativa que otra parte reprodujo tal cual.',
    },
    synonyms: {
      en: ['repost', 'mirror'],
      fr: ['reprise'],
      es: ['reproducción'],
    },
  },
  'press-release': {
    label: { en: 'Press release', fr: 'Communiqué de presse', es: 'Comunicado de prensa' },
    definition: {
      en: 'An announcement that the initiative or an organisation behind it gave to the press.',
      fr: 'Une annonce que l’initiative ou une organisation qui en est responsable a adressée à la presse.',
      es: 'Un anuncio que la iniciativa o una organización que la impulsa dirigió a la prensa.',
    },
    synonyms: {
      en: ['announcement', 'news release'],
      fr: ['annonce'],
      es: ['nota de prensa'],
    },
  },
  reporting: {
    label: { en: 'Reporting', fr: 'Article de presse', es: 'Información periodística' },
    definition: {
      en: 'A text by a journalist or another writer who is not part of the initiative.',
      fr: 'Un texte d’un journaliste ou d’une autre personne qui ne fait pas partie de l’initiative.',
      es: 'Un texto de un periodista o de otra persona que no forma parte de la iniciativa.',
    },
    synonyms: {
      en: ['news', 'article', 'journalism'],
      fr: ['presse'],
      es: ['noticia'],
    },
  },
  evaluation: {
    label: { en: 'Evaluation', fr: 'Évaluation', es: 'Evaluación' },
    definition: {
      en: 'A study that tested whether the initiative works.',
      fr: 'Une étude qui a vérifié si l’initiative produit l’effet voulu.',
      es: 'Un estudio que comprobó si la iniciativa funciona.',
    },
    synonyms: {
      en: ['impact study', 'assessment'],
      fr: ['étude d’impact'],
      es: ['estudio de impacto'],
    },
  },
  research: {
    label: { en: 'Research', fr: 'Recherche', es: 'Investigación' },
    definition: {
      en: 'A study that describes the initiative without testing its effect.',
      fr: 'Une étude qui décrit l’initiative sans en vérifier l’effet.',
      es: 'Un estudio que describe la iniciativa sin comprobar su efecto.',
    },
    synonyms: {
      en: ['paper', 'academic study'],
      fr: ['étude'],
      es: ['estudio académico'],
    },
  },
  official: {
    label: { en: 'Official page', fr: 'Page officielle', es: 'Página oficial' },
    definition: {
      en: 'A page of a public authority or of an intergovernmental body that is not part of the initiative.',
      fr: 'Une page d’une autorité publique ou d’une organisation intergouvernementale qui ne fait pas partie de l’initiative.',
      es: 'Una página de una autoridad pública o de un organismo intergubernamental que no forma parte de la iniciativa.',
    },
    synonyms: {
      en: ['government', 'authority'],
      fr: ['gouvernement'],
      es: ['gobierno'],
    },
  },
  directory: {
    label: { en: 'Directory', fr: 'Répertoire', es: 'Directorio' },
    definition: {
      en: 'A list or database that names the initiative among others.',
      fr: 'Une liste ou une base de données qui cite l’initiative parmi d’autres.',
      es: 'Una lista o base de datos que nombra la iniciativa entre otras.',
    },
    synonyms: {
      en: ['list', 'registry', 'catalogue'],
      fr: ['annuaire'],
      es: ['registro'],
    },
  },
});

export type SourceKindId = keyof typeof sourceKinds;

/** Kinds that hold the words of the initiative itself, whoever prints them. */
export const ownWords: readonly SourceKindId[] = ['own', 'copy', 'press-release'];
