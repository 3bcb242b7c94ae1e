import type { Strings } from '../shape.ts';

export const notFound: Strings['notFound'] = {
  title: 'No hay ninguna página en esta dirección',
  description: 'La página que pidió no está aquí.',
  reason:
    'Puede que la dirección esté mal escrita, o que el enlace esté equivocado. Las direcciones de las fichas se conservan, también cuando una iniciativa ha terminado.',
  search: 'Buscar en todas las iniciativas',
  waysOn: 'Adónde ir desde aquí',
  explore: 'Todas las iniciativas',
  helplines: 'Líneas de ayuda por país',
  browse: 'Ver por tema, país o estado',
  organisations: 'Organizaciones',
  focusAreas: 'Áreas',
  report: 'Avisar de un enlace roto',
};
