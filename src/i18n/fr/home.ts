import type { Strings } from '../shape.ts';

export const home: Strings['home'] = {
  title: 'Quelles technologies existent contre la traite des êtres humains, et que manque-t-il ?',
  lead: 'Chaque fiche cite ses sources et leurs dates. Ce que personne n’a pu confirmer est signalé comme une lacune.',
  examples: 'Par exemple',
  figures: {
    initiatives: { one: 'initiative', other: 'initiatives' },
    running: { one: 'vue en service ces deux dernières années', other: 'vues en service ces deux dernières années' },
    countries: { one: 'pays', other: 'pays' },
    organisations: { one: 'organisation', other: 'organisations' },
  },
  findHelpline: 'Besoin d’aide ? Lignes d’assistance par pays',
  doors: {
    explore: { title: 'Voir et comparer', text: 'Filtrer, mettre côte à côte, voir tout le panorama' },
    gaps: { title: 'Trouver les lacunes', text: 'Classées, avec les faits et les doutes' },
    data: { title: 'Compter, citer, télécharger', text: 'Tableaux, citations, versions antérieures' },
    contribute: { title: 'Corriger ou ajouter', text: 'Aucun compte n’est nécessaire' },
  },
  gapsTitle: 'Cinq lacunes à examiner',
  gapsLead:
    'Les endroits du catalogue qui contiennent moins que ce que leurs voisins laisseraient attendre. Une lacune signifie ici que l’on a trouvé peu de choses, non qu’il en existe peu.',
  gapsMore: 'Tous les constats, lacunes et cartes',
  focusTitle: 'Cinq domaines',
  focusLead: 'La barre montre ce qui a été vu en service.',
  inArea: { one: '{n} initiative', other: '{n} initiatives' },
  mainly: 'dont {n} en domaine principal',
  running: { one: '{n} vue en service ces deux dernières années', other: '{n} vues en service ces deux dernières années' },
  pictureTitle: 'Le panorama en une image',
  pictureLead: 'Initiatives par objectif et par domaine, principal ou non. Chaque nombre ouvre sa liste.',
  areaShort: { apps: 'Applis', hardware: 'Matériel', helplines: 'Lignes', 'data-tools': 'Données', 'supply-chain': 'Filières' },
  pictureCorner: 'Objectif',
  pictureCell: { one: '{purpose}, {area} : {n} initiative', other: '{purpose}, {area} : {n} initiatives' },
  pictureNone: '{purpose}, {area} : pas encore recherché',
  pictureMore: 'Chaque initiative en une case',
};
