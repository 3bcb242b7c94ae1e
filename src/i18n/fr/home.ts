import type { Strings } from '../shape.ts';

export const home: Strings['home'] = {
  title: 'Quelles technologies existent contre la traite des êtres humains, et que manque-t-il ?',
  lead: 'Un catalogue ouvert d’applications, d’appareils, de lignes d’assistance, d’outils de données et d’outils pour les chaînes d’approvisionnement. Chaque fiche cite ses sources et leurs dates. Ce que personne n’a pu confirmer est signalé comme une lacune.',
  figures: {
    initiatives: { one: 'initiative', other: 'initiatives' },
    countries: { one: 'pays', other: 'pays' },
    organisations: { one: 'organisation', other: 'organisations' },
    sources: { one: 'source', other: 'sources' },
  },
  exploreAll: 'Explorer toutes les initiatives',
  findHelpline: 'Trouver une ligne d’assistance',
  focusTitle: 'Cinq domaines',
  pictureTitle: 'Le panorama en une image',
  pictureLead:
    'Nombre d’initiatives par objectif et par domaine. Chaque nombre mène à la liste ; un point signifie qu’aucune n’est recensée. Une initiative peut compter dans plusieurs cases.',
  pictureCorner: 'Objectif',
  pictureCell: { one: '{purpose}, {area} : {n} initiative', other: '{purpose}, {area} : {n} initiatives' },
  pictureNone: '{purpose}, {area} : aucune recensée',
  pictureMore: 'Le panorama, chaque initiative en une case',
  findingsTitle: 'Ce qui ressort',
  findingsLead: 'Calculé à partir des fiches à chaque génération du site.',
  findings: {
    seen: 'des initiatives ont été vues en service ces deux dernières années',
    old: 'n’ont aucune source datée de moins de deux ans',
    independent: 'ont au moins une source qu’aucune de leurs organisations n’a publiée',
    helplines: {
      one: 'pays a une ligne d’assistance recensée ; pour les autres, aucune n’a été trouvée, ou personne n’a encore cherché',
      other: 'pays ont une ligne d’assistance recensée ; pour les autres, aucune n’a été trouvée, ou personne n’a encore cherché',
    },
    open: { one: 'a un code source public ou des données ouvertes', other: 'ont un code source public ou des données ouvertes' },
    fewest: { one: 'poursuit l’objectif le plus rare, « {purpose} »', other: 'poursuivent l’objectif le plus rare, « {purpose} »' },
  },
  findingsMore: 'Tous les constats, lacunes et cartes',
  latestTitle: 'Sources les plus récentes',
  latestLead: 'Les initiatives dont la source datée est la plus récente.',
  latestMore: 'Toutes les initiatives, de la source la plus récente à la plus ancienne',
  contributeTitle: 'Ajouter ou corriger une fiche',
  contributeText:
    'Le catalogue grandit par les contributions. Chaque fiche est un fichier texte avec ses sources ; chaque changement est vérifié et relu publiquement.',
  contributeLink: 'Comment contribuer',
  safetyTitle: 'Quelqu’un pourrait-il voir ce que vous lisez ici ?',
  safetyText: 'Ce site n’enregistre rien sur votre appareil, mais votre navigateur garde l’historique des pages ouvertes.',
  safetyLink: 'Lire d’abord les conseils de sécurité',
};
