import type { Strings } from '../shape.ts';

export const landscape: Strings['landscape'] = {
  title: 'El panorama',
  titleBy: {
    purpose: 'El panorama por finalidad',
    technology: 'El panorama por tecnología',
    region: 'El panorama por región',
    user: 'El panorama por tipo de usuario',
  },
  description: 'Cada iniciativa registrada es una casilla, bajo su área principal. Una casilla abre la ficha.',
  lead: {
    purpose:
      'Cada iniciativa registrada es una casilla. Figura una sola vez, bajo su área principal y su finalidad principal. Una casilla abre la ficha.',
    technology:
      'Cada iniciativa registrada es una casilla. Figura una sola vez, bajo su área principal y su tecnología principal. Una casilla abre la ficha.',
    region:
      'Cada iniciativa registrada es una casilla. Figura una sola vez, bajo su área principal y la región del primer país que nombra. Una casilla abre la ficha.',
    user: 'Cada iniciativa registrada es una casilla. Figura una sola vez, bajo su área principal y sus usuarios principales. Una casilla abre la ficha.',
  },
  view: 'Agrupar por',
  key: 'Signos del estado',
  keyNote: 'Según la fuente fechada más reciente que habla de ello.',
  find: 'Buscar una casilla',
  onlyRunning: 'Solo las vistas en funcionamiento',
  shown: 'Se muestran {n} de {all}',
  without: 'Aquí no hay ninguna casilla para: {groups}. Aun así, una ficha puede tenerlas en segundo lugar.',
  more: { one: 'y {n} más', other: 'y {n} más' },
  moreOf: '{more}: {group}, {area}',
  useTitle: 'Imprimir, guardar o mostrar la imagen',
  print: 'Impresa en A3, en horizontal, la imagen ocupa unas pocas hojas.',
  download: 'Descargar en SVG',
  embed: 'Para mostrar la imagen en otro sitio, copie esta línea. Carga una página de aquí, no usa cookies y no cuenta a nadie.',
  embedOpen: 'Abrir la versión para insertar',
  embedTitle: 'El panorama de la tecnología contra la trata de personas',
  source: 'Fuente: {site}, {date}.',
  findings: 'Lo que la imagen muestra en conjunto: los hallazgos',
  empty: 'Todavía no hay ninguna iniciativa registrada.',
};
