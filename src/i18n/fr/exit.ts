import type { Strings } from '../shape.ts';

export const exit: Strings['exit'] = {
  label: 'Partir vite',
  leave: 'Quitter ce site',
  limits: 'Ce que cela ne fait pas',
  keys: 'La touche Majuscule trois fois fait de même.',
  twoMore: 'Majuscule : encore 2 fois pour quitter.',
  oneMore: 'Majuscule : encore une fois pour quitter.',
  withoutScript: 'Sans script : le bouton Retour revient ici.',
};
