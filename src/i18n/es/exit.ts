import type { Strings } from '../shape.ts';

export const exit: Strings['exit'] = {
  label: 'Salir rápido',
  leave: 'Salir de este sitio',
  limits: 'Qué no borra «Salir de este sitio»',
  keys: 'Pulse 3 veces la tecla Mayús (⇧) para salir.',
  oneMore: 'Mayús (⇧): una vez más para salir.',
  withoutScript: 'JavaScript está desactivado: el botón Atrás vuelve a esta página.',
  framed: 'Abrir esta página en toda la ventana',
};
