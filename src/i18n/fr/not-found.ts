import type { Strings } from '../shape.ts';

export const notFound: Strings['notFound'] = {
  title: 'Il n’y a pas de page à cette adresse',
  description: 'La page demandée n’est pas ici.',
  reason:
    'L’adresse est peut-être mal tapée, ou le lien est faux. Les adresses des fiches sont gardées, même quand une initiative est terminée.',
  search: 'Rechercher parmi toutes les initiatives',
  waysOn: 'Où aller maintenant',
  explore: 'Toutes les initiatives',
  helplines: 'Lignes d’assistance par pays',
  browse: 'Parcourir par thème, pays ou statut',
  organisations: 'Organisations',
  focusAreas: 'Domaines',
  report: 'Signaler un lien cassé',
};
