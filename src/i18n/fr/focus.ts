import type { Strings } from '../shape.ts';

export const focus: Strings['focus'] = {
  kicker: 'Domaine',
  description: '{area} : {n} initiatives contre la traite des êtres humains, avec chiffres, lacunes et sources.',
  about: {
    apps: 'Ces outils permettent de s’informer, de signaler ou de demander de l’aide avec ce que l’on porte déjà sur soi : un téléphone. Certains s’adressent aux travailleurs et aux voyageurs, d’autres au personnel d’hôtel, aux chauffeurs, aux enseignants ou à la police. Beaucoup ont été lancés avec une campagne, et il est souvent difficile de savoir s’ils fonctionnent encore.',
    hardware:
      'Ici, la technologie est une chose que l’on peut toucher : un satellite qui voit un bateau de pêche, un appareil qui copie les preuves d’un téléphone, un bouton d’alerte dans une chambre d’hôtel. Peu de ces objets ont été conçus pour la seule lutte contre la traite. Ils peuvent protéger des personnes, et aussi servir à les surveiller.',
    helplines:
      'Une ligne d’assistance est la plus ancienne technologie de ce catalogue et reste pour beaucoup le premier contact. Certaines sont tenues par des organisations non gouvernementales, beaucoup par des ministères ou la police, et cela compte pour la personne qui appelle. Les numéros ont leurs propres pages, par pays.',
    'data-tools':
      'La traite des êtres humains est cachée, et ce que l’on en sait est dispersé entre de nombreux bureaux. Ces outils recueillent, réunissent, partagent ou analysent des données, des registres nationaux aux modèles qui cherchent des régularités dans des annonces ou des paiements. Ce qu’ils trouvent dépend de ce qui a été noté, et par qui.',
    'supply-chain':
      'Ces outils aident les entreprises, les acheteurs et le public à voir qui a fabriqué un produit et dans quelles conditions. Ils suivent le parcours des produits, évaluent les risques, recueillent la parole des travailleurs ou publient ce que les entreprises déclarent. Un outil peut montrer un risque ; il ne prouve pas qu’un lieu de travail est sûr.',
  },
  openInExplorer: 'Filtrer ces fiches dans l’explorateur',
  helplinePages: 'Lignes téléphoniques par pays',
  figures: {
    title: 'En chiffres',
    entries: 'Initiatives',
    countries: 'Pays cités',
    organisations: 'Organisations',
    newest: 'Source la plus récente',
    independent: 'Avec une source indépendante',
    independentNote: 'Indépendante : elle n’est publiée par aucune des organisations qui gèrent, soutiennent ou financent l’initiative.',
    seenNote: '« En service » signifie qu’une source des deux dernières années la montre en usage. « Inconnu » ne veut pas dire terminée.',
    none: 'Aucun',
  },
  gaps: {
    title: 'Lacunes',
    lead: 'Ce que le catalogue couvre peu dans ce domaine. Une lacune signifie que rien n’a été trouvé, non que rien n’existe.',
    table: 'Tableau des lacunes',
    none: 'Aucune fiche',
    fewest: 'Le moins de fiches',
    noneMissing: 'Chaque terme a au moins une fiche.',
    facet: 'Par',
    whole:
      'Les fiches qui visent toutes les formes d’exploitation, ou le monde entier, ne sont pas comptées sous chaque forme et chaque région.',
    undated: { one: '{n} fiche repose sur des sources sans date.', other: '{n} fiches reposent sur des sources sans date.' },
    undatedNone: 'Chaque fiche a au moins une source datée.',
  },
  entries: 'Fiches',
  others: 'Autres domaines',
};
