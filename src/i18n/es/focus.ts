import type { Strings } from '../shape.ts';

export const focus: Strings['focus'] = {
  kicker: 'Área',
  description: '{area}: {n} iniciativas contra la trata de personas, con cifras, lagunas y fuentes.',
  about: {
    apps: 'Estas herramientas permiten informarse, avisar o pedir ayuda con lo que ya se lleva encima: un teléfono. Unas son para trabajadores y viajeros, otras para personal de hotel, conductores, docentes o la policía. Muchas se lanzaron con una campaña y a menudo es difícil saber si siguen funcionando.',
    hardware:
      'Aquí la tecnología es algo que se puede tocar: un satélite que ve un barco de pesca, un aparato que copia pruebas de un teléfono, un botón de alarma en una habitación de hotel. Pocas de estas cosas se hicieron solo para el trabajo contra la trata. Pueden proteger a las personas, y también servir para vigilarlas.',
    helplines:
      'Una línea de ayuda es la tecnología más antigua de este catálogo y para mucha gente sigue siendo el primer contacto. Unas las atienden organizaciones no gubernamentales, muchas los ministerios o la policía, y eso importa a quien llama. Los números están en páginas propias, por país.',
    'data-tools':
      'La trata de personas está oculta, y lo que se sabe de ella está repartido entre muchas oficinas. Estas herramientas recopilan, unen, comparten o analizan datos, desde registros nacionales de casos hasta modelos que buscan patrones en anuncios o pagos. Lo que encuentran depende de qué se registró, y de quién lo hizo.',
    'supply-chain':
      'Estas herramientas ayudan a empresas, compradores y al público a ver quién hizo un producto y en qué condiciones. Siguen el rastro de los bienes, valoran riesgos, recogen lo que dicen los trabajadores o publican lo que las empresas declaran. Una herramienta puede mostrar un riesgo; no demuestra que un lugar de trabajo sea seguro.',
  },
  openInExplorer: 'Filtrar estas fichas en el explorador',
  helplinePages: 'Líneas telefónicas por país',
  figures: {
    title: 'En cifras',
    entries: 'Iniciativas',
    countries: 'Países citados',
    organisations: 'Organizaciones',
    newest: 'Fuente más reciente',
    independent: 'Con una fuente independiente',
    independentNote: 'Independiente: no la publicó ninguna de las organizaciones que dirigen, apoyan o financian la iniciativa.',
    seenNote:
      '«En funcionamiento» significa que una fuente de los dos últimos años la muestra en uso. «Se desconoce» no es lo mismo que finalizada.',
    none: 'Ninguno',
  },
  gaps: {
    title: 'Lagunas',
    lead: 'Lo que el catálogo cubre poco en esta área. Una laguna significa que no se encontró nada, no que no exista nada.',
    table: 'Tabla de lagunas',
    none: 'Ninguna ficha',
    fewest: 'Menos fichas',
    noneMissing: 'Cada término tiene al menos una ficha.',
    facet: 'Por',
    whole:
      'Las fichas que abarcan todas las formas de explotación, o el mundo entero, no se cuentan en cada forma y cada región por separado.',
    undated: { one: '{n} ficha se apoya en fuentes sin fecha.', other: '{n} fichas se apoyan en fuentes sin fecha.' },
    undatedNone: 'Cada ficha tiene al menos una fuente fechada.',
  },
  entries: 'Fichas',
  others: 'Otras áreas',
};
