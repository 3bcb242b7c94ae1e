import type { Strings } from '../shape.ts';

export const exit: Strings['exit'] = {
  label: 'Partir vite',
  leave: 'Quitter ce site',
  limits: 'Ce que « Quitter ce site » n’efface pas',
  keys: 'Appuyez 3 fois sur la touche Maj (⇧) pour quitter.',
  oneMore: 'Maj (⇧) : encore une fois pour quitter.',
  withoutScript: 'JavaScript est désactivé : le bouton Retour ramène à cette page.',
  framed: 'Ouvrir cette page dans toute la fenêtre',
};
