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
  country: 'País',
  anyCountry: 'Todos los países',
  shown: 'Se muestran {n} de {all}',
  of: '{n} de {all}',
  without: 'Recuadros de guiones: ninguna casilla aquí. Una ficha puede tener el término en segundo lugar.',
  colour: 'Color según',
  colours: { area: 'Área', seen: 'Última vez vista', funder: 'Financiación conocida' },
  colourKeys: {
    area: 'Casilla llena: vista en funcionamiento en los dos últimos años.',
    seen: 'Oscuro: en funcionamiento, vista en los dos últimos años. Pálido: vista en funcionamiento hace más tiempo, o piloto. Blanco: en pausa, terminada o sin datos.',
    funder: 'Casilla llena: una fuente dice quién financia. Blanco: no consta quién financia.',
  },
  running: { one: '{n} vista en funcionamiento', other: '{n} vistas en funcionamiento' },
  none: 'ninguna aquí',
  areaLink: 'La página de esta área',
  more: { one: 'y {n} más', other: 'y {n} más' },
  moreOf: '{more}: {group}, {area}',
  useTitle: 'Imprimir, guardar o mostrar la imagen',
  print: 'Impresa en A3, en horizontal, la imagen ocupa unas pocas hojas.',
  download: { png: 'Descargar en PNG', svg: 'Descargar en SVG' },
  embed: 'Para mostrar la imagen en otro sitio, copie esta línea. Carga una página de aquí, no usa cookies y no cuenta a nadie.',
  embedOpen: 'Abrir la versión para insertar',
  embedTitle: 'El panorama de la tecnología contra la trata de personas',
  source: 'Fuente: {site}, {date}.',
  findings: 'Lo que la imagen muestra en conjunto: los hallazgos',
  empty: 'Todavía no hay ninguna iniciativa registrada.',
};
