import type { Strings } from '../shape.ts';

export const changes: Strings['changes'] = {
  title: 'Ce qui a changé',
  description: 'Fiches ajoutées, corrigées, marquées comme terminées ou retirées, mois par mois, d’après l’historique du catalogue.',
  lead: 'Tiré de l’historique des versions des fiches à chaque génération du site. Chaque fiche montre son propre historique, champ par champ.',
  none: 'Aucun historique à montrer : cette copie du site a été générée sans l’historique complet des versions.',
  entryTitle: 'Historique de cette fiche',
  kinds: { added: 'Ajoutée', corrected: 'Modifiée', ended: 'Marquée comme terminée', removed: 'Retirée' },
  counts: {
    added: { one: '{n} ajoutée', other: '{n} ajoutées' },
    corrected: { one: '{n} corrigée', other: '{n} corrigées' },
    ended: { one: '{n} marquée comme terminée', other: '{n} marquées comme terminées' },
    removed: { one: '{n} retirée', other: '{n} retirées' },
  },
  more: { one: 'et {n} de plus', other: 'et {n} de plus' },
  /** Of a field whose values are not told. */
  changed: 'modifié',
  nothing: 'rien',
  text: 'Le texte a été modifié.',
  translation: 'Traduction modifiée : {language}.',
  commit: 'commit',
};
