import type { Strings } from '../shape.ts';

export const landscape: Strings['landscape'] = {
  title: 'Le panorama',
  titleBy: {
    purpose: 'Le panorama par objectif',
    technology: 'Le panorama par technologie',
    region: 'Le panorama par région',
    user: 'Le panorama par utilisateur',
  },
  description: 'Chaque initiative recensée est une case, sous son domaine principal. Une case ouvre la fiche.',
  lead: {
    purpose:
      'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et son objectif principal. Une case ouvre la fiche.',
    technology:
      'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et sa technologie principale. Une case ouvre la fiche.',
    region:
      'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et la région du premier pays qu’elle nomme. Une case ouvre la fiche.',
    user: 'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et ses utilisateurs principaux. Une case ouvre la fiche.',
  },
  view: 'Regrouper par',
  key: 'Signes du statut',
  keyNote: 'Selon la source datée la plus récente qui en parle.',
  find: 'Trouver une case',
  onlyRunning: 'Seulement celles vues en service',
  country: 'Pays',
  anyCountry: 'Tous les pays',
  shown: '{n} sur {all} affichées',
  of: '{n} sur {all}',
  without: 'Cadres en tirets : aucune case ici. Une fiche peut encore avoir ce terme en second.',
  colour: 'Couleur selon',
  colours: { area: 'Domaine', seen: 'Dernière observation', funder: 'Bailleur connu' },
  colourKeys: {
    area: 'Case remplie : vue en service ces deux dernières années.',
    seen: 'Foncé : en service, vue ces deux dernières années. Pâle : vue en service il y a plus longtemps, ou projet pilote. Blanc : en pause, terminée ou inconnu.',
    funder: 'Case remplie : une source dit qui finance. Blanc : aucun bailleur connu.',
  },
  running: { one: '{n} vue en service', other: '{n} vues en service' },
  none: 'aucune ici',
  areaLink: 'La page de ce domaine',
  more: { one: 'et {n} de plus', other: 'et {n} de plus' },
  moreOf: '{more} : {group}, {area}',
  useTitle: 'Imprimer, garder ou montrer l’image',
  print: 'Imprimée en A3, à l’horizontale, l’image tient sur quelques feuilles.',
  download: { png: 'Télécharger en PNG', svg: 'Télécharger en SVG' },
  embed:
    'Pour montrer l’image sur un autre site, copiez cette ligne. Elle charge une page d’ici, ne pose aucun cookie et ne compte personne.',
  embedOpen: 'Ouvrir la version à intégrer',
  embedTitle: 'Le panorama des technologies contre la traite des êtres humains',
  source: 'Source : {site}, {date}.',
  findings: 'Ce que montre l’image dans son ensemble : les constats',
  empty: 'Aucune initiative n’est encore recensée.',
};
