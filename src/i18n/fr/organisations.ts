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
    works: 'Avec qui',
    worksNote: 'Organisations nommées dans les mêmes fiches, avec ce que chacune y fait. Celles qui ne font que financer sont à part.',
    worksNone: 'Aucune autre organisation n’est nommée dans ses fiches.',
    shared: { one: '{n} initiative commune', other: '{n} initiatives communes' },
    moreWorks: { one: 'et {n} de plus', other: 'et {n} de plus' },
    kinds: { together: 'Travaille avec', funders: 'Financée par', funded: 'Finance le travail de' },
    parts: { lead: 'dirige', partner: 'participe', funder: 'finance' },
    picture:
      '{name} et les organisations le plus souvent nommées avec elle. Les listes « Avec qui » de cette page disent la même chose en mots.',
    years: { both: '{from}-{to}', from: 'depuis {from}', to: 'jusqu’en {to}' },
    once: { one: '{n} autre, nommée une seule fois avec elle', other: '{n} autres, chacune nommée une seule fois avec elle' },
    openInExplorer: 'Voir ses initiatives dans l’explorateur',
    title: '{name} (organisation)',
    pageTitle: '{name}, page {n}',
    noWebsite: 'Inconnu',
    evidence: 'Source la plus récente',
  },
};
