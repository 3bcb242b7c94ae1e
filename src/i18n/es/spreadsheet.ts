import type { Strings } from '../shape.ts';

/** Lectura de una hoja de cálculo: lo que se dice de sus celdas. */
export const spreadsheet: Strings['spreadsheet'] = {
  unreadable: {
    'unknown-format': 'Este tipo de archivo no se puede leer. Tipos admitidos: {allowed}.',
    'too-large': 'El archivo supera los {most} MB. Quite las imágenes o envíe la tabla por partes.',
    'unpacks-too-large': 'Una vez descomprimido, el libro supera los {most} MB. Copie la tabla en un libro nuevo.',
    'too-many-rows':
      'La tabla tiene {found} filas; se pueden leer {most} como máximo. Envíela por partes o borre las filas vacías del final.',
    'too-many-columns': 'La tabla tiene {found} columnas; se pueden leer {most} como máximo. Borre las columnas vacías del final.',
    damaged: 'El archivo no se puede abrir: está dañado o no es lo que dice su nombre. Guárdelo de nuevo desde el programa de origen.',
    locked: 'El libro está protegido con contraseña. Guárdelo sin ella.',
    'quote-open': 'En la línea {line} se abre una comilla que nunca se cierra. Ciérrela o quítela.',
    'no-table': 'Ninguna fila tiene encabezados conocidos. Hace falta una con al menos «Nombre».',
    'no-rows': 'No hay filas debajo de los encabezados.',
    'no-such-sheet': 'No hay ninguna hoja «{wanted}». Las hojas son {sheets}.',
    'which-sheet': 'Varias hojas enumeran iniciativas: {sheets}. Indique cuál se debe leer.',
    'no-such-row': 'No hay ninguna fila {wanted}.',
  },
  remarks: {
    'read-as': '«{found}» se leyó como {became}.',
    'hidden-removed': 'Se quitó un carácter invisible: {found}.',
    'not-a-term': '«{found}» no figura entre los términos.',
    'not-a-country': '«{found}» no es un país conocido.',
    'not-a-language': '«{found}» no es un idioma conocido.',
    'not-a-year': '«{found}» no es un único año.',
    'not-a-date': '«{found}» no es una fecha que se pueda leer.',
    'day-or-month': 'En «{found}» se pueden confundir el día y el mes.',
    'not-an-address': '«{found}» no es una dirección web.',
    'not-json': 'Esta columna espera una lista en JSON, y «{found}» no lo es.',
    'digits-lost': 'La hoja de cálculo hizo «{found}» de un número y sus últimas cifras se perdieron. Escríbalo de nuevo, como texto.',
    'zero-lost': 'El número «{found}» parece haber perdido el cero inicial. Escríbalo de nuevo, como texto.',
    'number-differs': 'El número «{found}» no es el que se muestra.',
    'number-form': '«{found}» no es un único número.',
    'number-of-which-country': 'El número «{found}» no tiene prefijo de país, y la fila no nombra un único país.',
    'no-id': 'Del nombre «{found}» no se puede formar un identificador. Dé uno a la fila, en letras minúsculas.',
    'decoded-twice': '«{found}» tiene letras que se estropearon al guardar el archivo. Abra el original como UTF-8 y guárdelo de nuevo.',
    'id-form': '«{found}» no es un identificador. Un identificador se escribe en minúsculas y con guiones, como stop-app.',
    'id-reserved': 'El identificador «{found}» no se puede usar.',
    'id-twice': 'Otra fila ya tiene el identificador «{found}».',
  },
  near: 'Quizá: {near}.',
};
