import type { Strings } from '../shape.ts';

export const terms: Strings['terms'] = {
  browse: {
    title: 'Parcourir',
    lead: 'Toutes les façons dont le catalogue est classé, en listes simples. Chaque liste mène aux fiches d’un terme.',
    description:
      'Parcourir les initiatives technologiques contre la traite des êtres humains par domaine, technologie, objectif, type d’action, forme d’exploitation, utilisateur, pays, région, langue, statut et accès.',
    all: '{facet} : tout ({n})',
    contents: 'Listes sur cette page',
  },
  meaning: {
    focus: 'Les cinq domaines du catalogue. Une fiche peut en avoir plusieurs ; le premier est le principal.',
    technology: 'Avec quoi une initiative est construite.',
    purpose: 'À quoi elle sert.',
    pillar:
      'La partie de la lutte à laquelle elle contribue : prévenir la traite, protéger les personnes, poursuivre les auteurs ou travailler ensemble.',
    exploitation: 'Les formes d’exploitation visées. Certaines fiches les visent toutes.',
    user: 'Qui utilise l’outil, ce qui n’est pas toujours la personne qu’il doit aider.',
    country: 'Où une initiative travaille. Certaines travaillent dans le monde entier, sans liste de pays.',
    region: 'La même chose par régions des Nations Unies. Une fiche compte dans chaque région où elle a un pays.',
    language: 'Dans quelles langues l’outil peut être utilisé, quand une source le dit.',
    status: 'Si elle fonctionne aujourd’hui, pour autant qu’une source datée le montre.',
    access: 'Ce qu’il faut pour l’utiliser.',
    organisation: 'Qui dirige, soutient ou finance des initiatives.',
  },
  facet: {
    descriptionTemplate: '{facet} : {n} termes avec leurs définitions et leurs nombres d’initiatives.',
    jump: 'Aller à',
    jumpRegion: 'Aller à une région',
    jumpLetter: 'Aller à une lettre',
    otherLetter: 'Autre',
    noEntry: { one: '{n} pays de cette région n’a pas de fiche', other: '{n} pays de cette région n’ont pas de fiche' },
    gapNote: 'L’absence de fiche signifie que rien n’a encore été trouvé, non que rien n’existe.',
    countryTotal: { one: '{n} pays a au moins une fiche.', other: '{n} pays ont au moins une fiche.' },
    languageTotal: { one: '{n} langue apparaît.', other: '{n} langues apparaissent.' },
    languageGap: {
      one: '{n} fiche ne dit pas dans quelles langues l’outil fonctionne.',
      other: '{n} fiches ne disent pas dans quelles langues l’outil fonctionne.',
    },
    worldwide: 'Initiatives qui travaillent dans le monde entier',
  },
  term: {
    description: '{count} contre la traite des êtres humains, {facet} « {term} », avec sources et dates.',
    pageTitle: '{term}, page {n}',
    alsoCalled: 'Autres appellations',
    openInExplorer: 'Filtrer davantage dans l’explorateur',
    byFocus: 'Par domaine',
    byStatus: 'Par statut',
    entries: 'Fiches',
    together: 'Souvent avec',
    togetherNote: 'Termes que ces fiches portent plus souvent que l’ensemble du catalogue.',
    emptyNote: 'Aucune fiche ne porte encore ce terme. C’est une lacune du catalogue, pas la preuve que rien n’existe.',
    ofCountry: 'Initiatives qui comptent ce pays parmi ceux où elles travaillent : {name}.',
    ofWorld: 'Initiatives qui travaillent dans le monde entier, sans liste de pays.',
    ofLanguage: 'Initiatives dont l’outil existe dans cette langue : {name}.',
    phoneLines: 'Lignes téléphoniques : {name}',
  },
};
