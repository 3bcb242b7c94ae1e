import type { Strings } from '../shape.ts';

export const landscape: Strings['landscape'] = {
  title: 'Le paysage',
  titleBy: {
    purpose: 'Le paysage par but',
    technology: 'Le paysage par technologie',
    region: 'Le paysage par région',
    user: 'Le paysage par public',
  },
  description: 'Chaque initiative recensée est une case, sous son domaine principal. Une case ouvre la fiche.',
  lead: {
    purpose:
      'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et son but principal. Une case ouvre la fiche.',
    technology:
      'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et sa technologie principale. Une case ouvre la fiche.',
    region:
      'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et la région du premier pays qu’elle nomme. Une case ouvre la fiche.',
    user: 'Chaque initiative recensée est une case. Elle figure une seule fois, sous son domaine principal et son public principal. Une case ouvre la fiche.',
  },
  view: 'Regrouper par',
  key: 'Signes du statut',
  keyNote: 'Le statut est celui que montre la source datée la plus récente.',
  more: { one: 'et {n} de plus', other: 'et {n} de plus' },
  moreOf: '{more} : {group}, {area}',
  useTitle: 'L’imprimer, la garder, la montrer',
  print: 'Imprimée en A3, en paysage, l’image tient sur quelques feuilles.',
  download: 'Télécharger en SVG',
  embed:
    'Pour montrer l’image sur un autre site, copiez cette ligne. Elle charge une page d’ici, ne pose aucun cookie et ne compte personne.',
  embedOpen: 'Ouvrir la version à intégrer',
  embedTitle: 'Le paysage des technologies contre la traite des êtres humains',
  source: 'Source : {site}, {date}.',
  findings: 'Ce que montre l’image dans son ensemble : les constats',
  empty: 'Aucune initiative n’est encore recensée.',
};
