import type { Strings } from '../shape.ts';

export const home: Strings['home'] = {
  title: '¿Qué tecnología hay contra la trata de personas, y qué falta?',
  lead: 'Cada ficha cita sus fuentes y sus fechas. Lo que nadie pudo confirmar se muestra como una laguna.',
  examples: 'Por ejemplo',
  figures: {
    initiatives: { one: 'iniciativa', other: 'iniciativas' },
    running: { one: 'vista en funcionamiento en los dos últimos años', other: 'vistas en funcionamiento en los dos últimos años' },
    countries: { one: 'país', other: 'países' },
    organisations: { one: 'organización', other: 'organizaciones' },
  },
  findHelpline: '¿Necesita ayuda? Líneas de ayuda por país',
  doors: {
    explore: { title: 'Ver y comparar', text: 'Filtrar, poner lado a lado, ver todo el panorama' },
    gaps: { title: 'Encontrar lagunas', text: 'Ordenadas, con los datos y las dudas' },
    data: { title: 'Contar, citar, descargar', text: 'Tablas, citas, versiones anteriores' },
    contribute: { title: 'Corregir o añadir', text: 'No hace falta una cuenta' },
  },
  gapsTitle: 'Cinco lagunas para debatir',
  gapsLead:
    'Lugares del catálogo que contienen menos de lo que cabría esperar por sus vecinos. Una laguna significa aquí que se encontró poco, no que exista poco.',
  gapsMore: 'Todos los hallazgos, lagunas y mapas',
  focusTitle: 'Cinco áreas',
  focusLead: 'La barra muestra lo que se vio en funcionamiento.',
  inArea: { one: '{n} iniciativa', other: '{n} iniciativas' },
  mainly: '{n} de ellas como área principal',
  running: {
    one: '{n} vista en funcionamiento en los dos últimos años',
    other: '{n} vistas en funcionamiento en los dos últimos años',
  },
  pictureTitle: 'El panorama en una imagen',
  pictureLead: 'Iniciativas por finalidad y área, en cualquiera de sus áreas. Cada número abre su lista.',
  areaShort: { apps: 'Aplicaciones', hardware: 'Equipos', helplines: 'Líneas', 'data-tools': 'Datos', 'supply-chain': 'Cadenas' },
  pictureCorner: 'Finalidad',
  pictureCell: { one: '{purpose}, {area}: {n} iniciativa', other: '{purpose}, {area}: {n} iniciativas' },
  pictureNone: '{purpose}, {area}: todavía no se ha buscado',
  pictureMore: 'Cada iniciativa en una casilla',
};
