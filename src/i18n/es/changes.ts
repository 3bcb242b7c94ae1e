import type { Strings } from '../shape.ts';

export const changes: Strings['changes'] = {
  title: 'Qué ha cambiado',
  description: 'Fichas añadidas, corregidas, marcadas como finalizadas o retiradas, mes a mes, según el historial del catálogo.',
  lead: 'Tomado del historial de versiones de las fichas cada vez que se genera el sitio. Cada ficha muestra su propio historial, campo por campo.',
  none: 'No se puede mostrar ningún historial: esta copia del sitio se generó sin el historial completo de versiones.',
  entryTitle: 'Historial de esta ficha',
  kinds: { added: 'Añadida', corrected: 'Modificada', ended: 'Marcada como finalizada', removed: 'Retirada' },
  counts: {
    added: { one: '{n} añadida', other: '{n} añadidas' },
    corrected: { one: '{n} corregida', other: '{n} corregidas' },
    ended: { one: '{n} marcada como finalizada', other: '{n} marcadas como finalizadas' },
    removed: { one: '{n} retirada', other: '{n} retiradas' },
  },
  more: { one: 'y {n} más', other: 'y {n} más' },
  /** Of a field whose values are not told. */
  changed: 'modificado',
  nothing: 'nada',
  text: 'Se cambió el texto.',
  translation: 'Se cambió la traducción: {language}.',
  commit: 'commit',
};
