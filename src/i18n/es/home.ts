import type { Strings } from '../shape.ts';

export const home: Strings['home'] = {
  title: '¿Qué tecnología hay contra la trata de personas, y qué falta?',
  lead: 'Un catálogo abierto de aplicaciones, dispositivos, líneas de ayuda, herramientas de datos y herramientas para cadenas de suministro. Cada ficha cita sus fuentes y sus fechas. Lo que nadie pudo confirmar se muestra como una laguna.',
  figures: {
    initiatives: { one: 'iniciativa', other: 'iniciativas' },
    countries: { one: 'país', other: 'países' },
    organisations: { one: 'organización', other: 'organizaciones' },
    sources: { one: 'fuente', other: 'fuentes' },
  },
  exploreAll: 'Explorar todas las iniciativas',
  findHelpline: 'Buscar una línea de ayuda',
  focusTitle: 'Cinco áreas',
  pictureTitle: 'El panorama en una imagen',
  pictureLead:
    'Número de iniciativas por finalidad y área. Cada número lleva a la lista; un punto significa que no hay ninguna registrada. Una iniciativa puede contar en varias casillas.',
  pictureCorner: 'Finalidad',
  pictureCell: { one: '{purpose}, {area}: {n} iniciativa', other: '{purpose}, {area}: {n} iniciativas' },
  pictureNone: '{purpose}, {area}: ninguna registrada',
  pictureMore: 'El panorama, cada iniciativa en una casilla',
  findingsTitle: 'Lo que destaca',
  findingsLead: 'Calculado a partir de las fichas cada vez que se genera el sitio.',
  findings: {
    seen: 'de las iniciativas se han visto en funcionamiento en los dos últimos años',
    old: 'no tienen ninguna fuente fechada de los últimos dos años',
    independent: 'tienen al menos una fuente que no publicó ninguna de sus propias organizaciones',
    helplines: {
      one: 'país tiene una línea de ayuda registrada; para los demás no se encontró ninguna, o nadie ha buscado todavía',
      other: 'países tienen una línea de ayuda registrada; para los demás no se encontró ninguna, o nadie ha buscado todavía',
    },
    open: { one: 'tiene código fuente público o datos abiertos', other: 'tienen código fuente público o datos abiertos' },
    fewest: { one: 'persigue la finalidad menos frecuente, «{purpose}»', other: 'persiguen la finalidad menos frecuente, «{purpose}»' },
  },
  findingsMore: 'Todos los hallazgos, lagunas y mapas',
  latestTitle: 'Fuentes más recientes',
  latestLead: 'Las iniciativas con la fuente fechada más reciente.',
  latestMore: 'Todas las iniciativas, de la fuente más reciente a la más antigua',
  contributeTitle: 'Añadir o corregir una ficha',
  contributeText:
    'El catálogo crece con contribuciones. Cada ficha es un archivo de texto con sus fuentes; cada cambio se comprueba y se revisa en público.',
  contributeLink: 'Cómo contribuir',
  safetyTitle: '¿Podría alguien ver lo que usted lee aquí?',
  safetyText: 'Este sitio no guarda nada en su dispositivo, pero su navegador conserva el historial de las páginas que abre.',
  safetyLink: 'Lea antes los consejos de seguridad',
};
