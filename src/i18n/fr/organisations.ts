import type { Strings } from '../shape.ts';

export const organisations: Strings['organisations'] = {
  title: 'Organisations',
  pageTitle: 'Organisations, page {n}',
  lead: {
    one: '{n} organisation dirige, soutient ou finance des initiatives du catalogue.',
    other: '{n} organisations dirigent, soutiennent ou financent des initiatives du catalogue.',
  },
  description:
    'Les organisations qui dirigent, soutiennent ou financent des initiatives technologiques contre la traite des êtres humains, avec leur type, leur pays et leurs initiatives.',
  note: 'Une organisation figure ici parce qu’une source la nomme. Y figurer ne vaut pas approbation.',
  jump: 'Aller à une lettre',
  other: 'Autre',
  filter: 'Afficher',
  filterAll: 'Tous les types',
  name: 'Organisation',
  type: 'Type',
  country: 'Pays',
  severalCountries: 'Sans pays de rattachement',
  website: 'Site web',
  initiatives: 'Initiatives',
  profile: {
    description: '{name} : {count} contre la traite des êtres humains dans le catalogue, et avec qui elle travaille.',
    kicker: 'Organisation',
    roles: { lead: 'Dirige', partner: 'Participe à', funder: 'Finance' },
    works: 'Travaille avec',
    worksNote: 'Organisations nommées dans les mêmes fiches.',
    worksNone: 'Aucune autre organisation n’est nommée dans ses fiches.',
    shared: { one: '{n} initiative commune', other: '{n} initiatives communes' },
    moreWorks: { one: 'et {n} de plus', other: 'et {n} de plus' },
    openInExplorer: 'Voir ses initiatives dans l’explorateur',
    title: '{name} (organisation)',
    pageTitle: '{name}, page {n}',
    noWebsite: 'Inconnu',
    evidence: 'Source la plus récente',
  },
};
