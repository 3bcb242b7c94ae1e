import type { Strings } from '../shape.ts';

export const exit: Strings['exit'] = {
  label: 'Salir rápido',
  leave: 'Salir de este sitio',
  limits: 'Lo que no hace',
  keys: 'La tecla Mayúsculas tres veces también sale.',
  twoMore: 'Mayúsculas: 2 veces más para salir.',
  oneMore: 'Mayúsculas: una vez más para salir.',
  withoutScript: 'Sin script: el botón Atrás vuelve aquí.',
};
