import { es as help } from '../help/es.ts';
import type { Strings } from '../shape.ts';

const { hint, findNone, numberUnknown, languages, ofLanguage } = help.finder;
const finder = { hint, findNone, numberUnknown, languages, ofLanguage };

export const helplines: Strings['helplines'] = {
  /** The words that these pages have in more languages than the site. */
  help: { finder, country: help.country, line: help.line, services: help.services },
  title: 'Líneas telefónicas por país',
  description: 'Líneas telefónicas, de mensajes y de chat por país. Cada número tiene su fuente y el día en que lo leímos.',
  /** In tabs and histories, in place of the name of a line. {mark} tells one from another and says nothing. */
  entryTitle: 'Línea telefónica {mark}',
  safety: {
    label: 'Antes de llamar',
    danger: 'Si está en peligro ahora, llame al número de emergencias del país en el que está.',
    traces: 'Esta página no guarda nada en su dispositivo. Pero su navegador guarda la lista de las páginas que usted abre.',
    more: 'Cómo dejar menos rastros',
  },
  index: {
    lead: 'Elija el país en el que está ahora. No pedimos su ubicación.',
    find: 'Escriba el nombre del país en el que está',
    found: 'Países encontrados ({n}): {names}',
    foundMore: 'Países encontrados: {n}. Los primeros: {names}',
    letters: 'Ir a una letra',
    countries: 'Elegir un país',
    byRegion: 'Los mismos países, por región',
    count: { one: '{n} línea', other: '{n} líneas' },
    noneWorking: 'ninguna línea en servicio',
    worldwide: 'Líneas para cualquier país',
    worldwideLead:
      'Puede contactarlas desde cualquier lugar. Algunas solo ayudan a personas de un país concreto. Lea lo que dice debajo del nombre.',
    honest: 'Leímos estos números en páginas web. No hemos llamado para probarlos. De cada uno decimos dónde y cuándo lo leímos.',
    missing: 'Países sin línea aquí',
    missingWhat: 'Qué hacer si el país en el que está no figura en la lista',
    doWorldwide: 'Use una de las líneas que responden en todas partes.',
    doTrusted:
      'Hable con una persona de confianza: un sindicato, un lugar de culto, una escuela, un médico, la embajada del país del que viene, una organización de apoyo cercana.',
    known: {
      one: 'Hay una línea en {n} país más. No encontramos ninguna página que publique su número:',
      other: 'Hay líneas en {n} países más. No encontramos ninguna página que publique sus números:',
    },
    notFound: {
      one: 'Para {n} país o territorio no encontramos ninguna línea:',
      other: 'Para {n} países y territorios no encontramos ninguna línea:',
    },
  },
  /** The lines that answer in one language. */
  language: {
    description: 'Líneas de teléfono, SMS y chat según el idioma en que dicen atender.',
    lead: 'Aquí están solo las líneas cuya fuente nombra el idioma. Otras quizá también atiendan en él.',
    noneAbroad: 'No encontramos ninguna a la que se pueda llamar desde otros países.',
  },
  country: {
    title: 'Líneas telefónicas: {country}',
    description: '{country}: números para llamar o escribir, con la fuente de cada uno y el día en que lo leímos.',
    lead: { one: '{n} línea', other: '{n} líneas' },
    none: 'No encontramos ninguna línea en servicio aquí.',
    emergency: 'En peligro ahora',
    whatToDo: 'Qué puede hacer ahora',
    openSite: 'Abrir {site}',
    searched:
      'Buscamos líneas de este país por última vez el {date}, en páginas web en: {languages}. No encontramos ninguna con un número para las personas que están aquí.',
    notSearched: 'Nuestro registro de búsquedas no nombra este país por separado. Puede haber una línea que no hemos encontrado.',
    professionals: 'Para profesionales',
    professionalsNote:
      'Estas líneas son para profesionales: policía, salud, trabajo social, organizaciones de apoyo. Si la ayuda es para usted, use una línea de arriba.',
    professionalsOnly:
      'Estas líneas son para profesionales: policía, salud, trabajo social, organizaciones de apoyo. Si la ayuda es para usted, use una línea que responda en todas partes.',
    stopped: 'Ya no funcionan',
    stoppedNote: 'Estas líneas han cerrado o están en pausa. No use esos números.',
    worldwide: 'Líneas para cualquier país',
    worldwideNote: 'También puede contactarlas desde otros países.',
    neighbourLines: 'Líneas de países vecinos',
    neighbourNote: 'Ayudan primero a personas de su propio país. Los números gratuitos o cortos a menudo no funcionan desde otro país.',
    neighbours: 'Países vecinos',
    back: 'Todos los países',
    initiatives: 'Todas las iniciativas: {country}',
  },
  withheld: {
    heading: 'Números que no mostramos',
    note: 'Un número equivocado puede hacer daño. No mostramos estos hasta que alguien los compruebe.',
    disputed: 'Número no mostrado: {publisher} y {other} publican números distintos.',
    withdrawn: 'Número retirado: se comprobó en su fuente por última vez el {date}.',
  },
  copy: {
    copy: 'Copiar',
    copied: 'Copiado. Queda en el portapapeles hasta que copie otra cosa.',
    failed: 'Este navegador no lo permitió. Apunte el número.',
  },
  take: {
    heading: 'Llévese los números',
    title: 'Números por país',
    cardTitle: 'Números: {country}',
    description: 'Números para imprimir o guardar.',
    card: 'Una tarjeta para imprimir, de bolsillo o en A4',
    text: 'Todos los números en texto sin formato',
    file: 'Todos los números en un solo archivo que se abre sin conexión',
    trace:
      'Lo que guarde queda en el dispositivo. Lo que imprima se puede encontrar. Si es más seguro, anote un número en un papel cualquiera.',
    how: 'Imprima esta página: tarjetas del tamaño de una tarjeta bancaria para recortar, y después la lista completa.',
    howAll:
      'Imprima esta página: tarjetas del tamaño de una tarjeta bancaria para recortar. La lista completa dice dónde está impreso cada número:',
    traceCard: 'Otras personas pueden encontrar una tarjeta impresa. Una impresora puede guardar copia de lo que imprimió.',
    traceFile:
      'Si guardó esto como archivo, otras personas que usan el dispositivo pueden encontrarlo. Bórrelo cuando ya no lo necesite. Vacíe también la papelera.',
    sheet: 'Lista completa',
    asOf: 'Datos al {date}.',
    origin: 'Publicado por {publisher}, comprobado el {date}.',
    report: 'Avisar de un número equivocado',
  },
  line: {
    emergency: 'Número de emergencias',
    operator: 'A cargo de',
    operatorUnknown: 'Se desconoce',
    exploitation: 'Tema',
    coverage: 'País',
    status: {
      active: 'Una fuente dice que esta línea funciona ({date}).',
      activeOld: 'No sabemos si esta línea sigue funcionando. La última fuente es antigua ({date}).',
      pilot: 'En prueba',
      paused: 'En pausa',
      ended: 'Cerrada',
      unknown: 'No sabemos si esta línea sigue funcionando.',
    },
    for: 'Para',
    hours: 'Horario',
    languages: 'Idiomas',
    cost: 'Precio',
    free: 'Gratis',
    notFree: 'De pago',
    notStated: 'La fuente no dice: {facts}.',
    facts: { for: 'para quién', hours: 'el horario', languages: 'los idiomas', cost: 'el precio' },
    recording: 'Grabación',
    recorded: 'Las llamadas se graban',
    notRecorded: 'Las llamadas no se graban',
    reach: 'Desde dónde llamar',
    reaches: {
      inside: 'Funciona solo dentro del país ({country})',
      freephone: 'Número internacional completo; los números gratuitos a menudo no funcionan desde otro país',
      international: 'Número internacional completo: puede llamar desde otro país',
    },
    printedRead: 'Publicado por {publisher} en {page}. Lo leímos el {date}. No lo hemos probado.',
    printedDialled: 'Publicado por {publisher} en {page}. Llamamos el {date} y respondieron.',
    published: 'Fecha de la fuente: {date}.',
    unpublished: 'La fuente no tiene fecha.',
    freshness: {
      fresh: 'Comprobado en su fuente hace menos de 90 días',
      due: 'Sin comprobar desde hace más de 90 días',
      old: 'Antiguo: compruébelo antes de usarlo',
      withdrawn: 'Retirado: sin comprobar desde hace dos años',
    },
  },
};
