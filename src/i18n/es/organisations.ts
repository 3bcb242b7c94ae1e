import type { Strings } from '../shape.ts';

export const organisations: Strings['organisations'] = {
  title: 'Organizaciones',
  pageTitle: 'Organizaciones, página {n}',
  lead: {
    one: '{n} organización dirige, apoya o financia iniciativas del catálogo.',
    other: '{n} organizaciones dirigen, apoyan o financian iniciativas del catálogo.',
  },
  description:
    'Organizaciones que dirigen, apoyan o financian iniciativas tecnológicas contra la trata de personas, con su tipo, país e iniciativas.',
  note: 'Una organización figura aquí porque una fuente la nombra. Figurar no es un aval.',
  jump: 'Ir a una letra',
  other: 'Otros',
  filter: 'Mostrar',
  filterAll: 'Todos los tipos',
  name: 'Organización',
  type: 'Tipo',
  country: 'País',
  severalCountries: 'Sin un solo país',
  website: 'Sitio web',
  initiatives: 'Iniciativas',
  profile: {
    description: '{name}: {count} contra la trata de personas en el catálogo, y con quién trabaja.',
    kicker: 'Organización',
    roles: { lead: 'Dirige', partner: 'Participa en', funder: 'Financia' },
    works: 'Con quién',
    worksNote: 'Organizaciones nombradas en las mismas fichas, con lo que cada una hace en ellas. Las que solo financian están aparte.',
    worksNone: 'Ninguna otra organización se nombra en sus fichas.',
    shared: { one: '{n} iniciativa en común', other: '{n} iniciativas en común' },
    moreWorks: { one: 'y {n} más', other: 'y {n} más' },
    kinds: { together: 'Trabaja con', funders: 'Financiada por', funded: 'Financia el trabajo de' },
    parts: { lead: 'dirige', partner: 'participa', funder: 'financia' },
    picture:
      '{name} y las organizaciones que más veces se nombran con ella. Las listas «Con quién» de esta página dicen lo mismo con palabras.',
    years: { both: '{from}-{to}', from: 'desde {from}', to: 'hasta {to}' },
    once: { one: '{n} más, nombrada una sola vez con ella', other: '{n} más, cada una nombrada una sola vez con ella' },
    openInExplorer: 'Ver sus iniciativas en el explorador',
    title: '{name} (organización)',
    pageTitle: '{name}, página {n}',
    noWebsite: 'Se desconoce',
    evidence: 'Fuente más reciente',
  },
};
