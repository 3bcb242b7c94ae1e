import type { Strings } from '../strings.ts';

export const problems: Strings['problems'] = {
  kinds: {
    'file-name': { message: '{reason}' },
    'file-size': {
      message: 'La ficha es demasiado larga: {bytes} bytes, donde se permiten {most}.',
      fix: 'Acorte el texto, o cite el documento largo como fuente.',
    },
    'hidden-character': {
      message: 'Aquí hay un carácter invisible ({code}).',
      fix: 'Escriba la línea otra vez. Esos caracteres pueden hacer que se lea algo distinto de lo escrito.',
    },
    'missing-key': { message: 'Este campo es necesario.' },
    'wrong-type': { message: 'Este campo pide {expected}.' },
    'unknown-term': { message: '«{found}» no está entre los términos.', fix: 'Los términos son {allowed}.' },
    'invalid-value': { message: '{reason}' },
    'mdx-syntax': {
      message: 'A partir de aquí el texto no se puede leer.',
      fix: 'Un signo { o < que se quiere tal cual lleva delante una barra invertida: \\{ o \\<. Todo componente que se abre, como <Note>, también se cierra.',
    },
    'code-in-entry': { message: '{part} Una ficha son datos, nunca un programa.', fix: '{cure}' },
    'unknown-component': {
      message: '<{name}> no se permite en una ficha.',
      fix: 'Escriba texto sencillo. Los únicos componentes son {allowed}.',
    },
    'component-attribute': { message: '<{component}> tiene un atributo «{attribute}» que no vale: {reason}' },
    'unsafe-link': {
      message: 'El enlace «{url}» no se permite: {reason}',
      fix: 'Un enlace lleva a una dirección https:// completa, o a otra ficha, como /initiatives/id/.',
    },
    'not-in-entry': { message: '{part} no tiene sitio en una ficha.', fix: '{cure}' },
    'citation-without-source': {
      message: 'El texto cita [^{id}], pero ninguna fuente tiene ese identificador.',
      fix: 'Las fuentes de esta ficha son {allowed}.',
    },
    'source-never-cited': {
      message: 'La fuente «{id}» no se cita nunca.',
      fix: 'Cítela con [^{id}] donde el texto dice lo que ella muestra, o quítela.',
    },
    wording: {
      message: '«{found}» es una expresión que conviene evitar.',
      fix: 'Dígalo de otra manera: {better}. Una cita textual se queda, entre comillas.',
    },
    'duplicate-id': {
      message: 'Otra ficha tiene el identificador «{id}».',
      fix: 'Corrija esa ficha, o elija otro identificador.',
    },
    'duplicate-name': {
      message: 'El nombre «{name}» ya está en el catálogo ({other}).',
      fix: 'Corrija esa ficha, o dé un nombre que distinga a las dos.',
    },
    'duplicate-alias': {
      message: '«{alias}» es también el nombre de otra ficha ({other}).',
      fix: 'Si es la misma iniciativa, corrija esa ficha; si no, deje el nombre donde corresponde.',
    },
    'shared-alias': {
      message: '«{alias}» es también otro nombre de {other}.',
      fix: 'Si es la misma iniciativa, corrija esa ficha. Si las dos se llaman así, déjelo.',
    },
    'duplicate-url': {
      message: 'La dirección {url} es también el sitio web de otra ficha ({other}).',
      fix: 'Si es la misma iniciativa, corrija esa ficha; si no, ponga la página que trata solo de esta.',
    },
    'near-duplicate-name': {
      message: 'El nombre «{name}» se parece a «{theirs}» ({other}).',
      fix: 'Mire si es la misma iniciativa. Si van juntas, nombre la otra en «Va con».',
    },
    'organisation-spelling': {
      message: 'La organización «{name}» se escribe «{theirs}» en {other}.',
      fix: 'Escriba también aquí «{theirs}»: una organización se escribe siempre igual.',
    },
    'organisation-near': {
      message: 'La organización «{name}» se parece a «{theirs}» en {other}.',
      fix: 'Si son la misma, escriba el nombre igual; si no, déjelo.',
    },
    'organisation-clash': {
      message: 'La organización «{name}» tiene aquí «{ours}» y en {other} «{theirs}» ({aspect}).',
      fix: 'Elija lo mismo en las dos, o corrija la otra ficha.',
    },
    'unknown-reference': { message: 'No hay ninguna ficha «{id}».', fix: 'Elija una de las fichas que ofrece la búsqueda.' },
    'self-reference': { message: 'La ficha remite a sí misma.', fix: 'Quite esa referencia.' },
    'phone-country': {
      message: 'El número {value} es de {prefix}, pero el contacto nombra {countries}.',
      fix: 'Compare el número y los países con la fuente.',
    },
    'phone-number': {
      message: '{value} no parece un número que exista en su país.',
      fix: 'Compare cada cifra con la fuente.',
    },
    'phone-shared': {
      message: 'El número {value} está también en {other}.',
      fix: 'Si las dos van juntas, nombre la otra en «Va con» o «Parte de»; si no, compare el número con la fuente.',
    },
    'phone-near': {
      message: 'El número {value} se diferencia en una sola cifra de {theirs}, en {other}.',
      fix: 'Compare cada cifra con dos fuentes que coincidan. Si los dos números son correctos, déjelos, o nombre la otra ficha en «Va con».',
    },
    'phone-display': {
      message: 'Se muestra «{display}», pero se marca {value}.',
      fix: 'Compare los dos con la fuente, cifra por cifra.',
    },
    'look-alike-name': {
      message: '«{name}» se parece a «{theirs}» en {other}, pero está escrito con otras letras.',
      fix: 'Escríbalo otra vez con las letras de su idioma. Si es otro nombre, mire si alguien quiere pasar por el primero.',
    },
    'mixed-letters': {
      message: 'La palabra «{word}» mezcla letras de dos escrituras que se parecen.',
      fix: 'Escríbala otra vez con las letras de una sola escritura.',
    },
    'look-alike-domain': {
      message: 'El dominio {host} se confunde a primera vista con {theirs}, en {other}.',
      fix: 'Compárelo con la fuente, letra por letra: puede ser un descuido, o alguien que quiere pasar por el otro.',
    },
    'foreign-domain': {
      message: 'El dominio {host} contiene letras fuera de la a a la z, que pueden parecerse a otras.',
      fix: 'Ábralo y mire si es el que nombra la fuente.',
    },
    'number-due': {
      message: 'Hay números que se comprobaron por última vez el {last}, hace {days} días o más.',
      fix: 'Compare cada uno con la página que lo imprime, cifra por cifra, y ponga el día de la comprobación.',
    },
    'review-due': {
      message: 'La ficha se cotejó con sus fuentes por última vez el {last}, hace {months} meses o más.',
      fix: 'Mire otra vez sus fuentes, corrija lo que cambió y ponga el día de la revisión.',
    },
    'future-date': { message: '{found} está en el futuro. Hoy es {today}.', fix: 'Compruebe la fecha.' },
    'status-newer-than-sources': {
      message: 'El estado lleva la fecha {statusAsOf}, pero la fuente más reciente es de {newest}.',
      fix: 'Feche el estado según la fuente más reciente que lo respalda, o añada esa fuente.',
    },
  },
  nearest: '¿Quería decir «{nearest}»?',
  reasons: {
    'id-form': 'Este campo es necesario: minúsculas, cifras y guiones entre las palabras, como stop-app.',
    'id-too-long': 'Un identificador tiene como máximo {most} caracteres.',
    'id-reserved': 'El propio sitio usa el identificador «{id}».',
    'name-ending': 'el nombre no termina en .mdx.',
    'text-empty': 'El texto está vacío.',
    'text-empty-optional': 'El texto está vacío.',
    'text-too-long': 'El texto supera los {most} caracteres.',
    'text-with-spaces': 'El texto empieza o termina con un espacio.',
    'text-with-lines': 'El texto ocupa más de una línea.',
    'summary-too-short': 'El resumen tiene menos de {least} caracteres. Diga en una frase qué hace y para quién.',
    'translation-too-short': 'El resumen tiene menos de {least} caracteres. Traduzca toda la frase.',
    'group-empty': 'El grupo está vacío. Déjelo sin rellenar.',
    'list-empty': 'Ponga al menos uno.',
    'list-too-long': 'La lista tiene más de {most} elementos.',
    'list-with-repeats': 'La lista nombra dos veces lo mismo.',
    'not-true-or-false': 'Elija sí o no.',
    'address-form': 'No es una dirección web. Empieza por https:// y no tiene espacios.',
    'address-too-long': 'La dirección supera los {most} caracteres.',
    'address-with-login': 'La dirección contiene un nombre de usuario o una contraseña.',
    'date-type': 'Una fecha se escribe 2024, 2024-06 o 2024-06-25.',
    'date-form': 'Una fecha se escribe 2024, 2024-06 o 2024-06-25.',
    'day-type': 'Esta fecha necesita año, mes y día: 2024-06-25.',
    'day-form': 'Esta fecha necesita año, mes y día: 2024-06-25.',
    'day-unreal': 'Ese día no existe en el calendario.',
    'year-form': 'Un año es un número entero, por ejemplo 2024.',
    'year-too-early': 'El año es anterior a {least}.',
    'year-too-late': 'El año es posterior a {most}.',
    'country-code': 'No es un país de la lista.',
    'country-code-or-global': 'No es un país de la lista.',
    'global-with-others': 'Todo el mundo va por sí solo. Nombre los países, o elija solo todo el mundo.',
    'language-tag': 'No es un idioma de la lista.',
    licence: 'No es un identificador de licencia SPDX, como MIT o CC-BY-4.0 (https://spdx.org/licenses/).',
    email: 'No es una dirección de correo.',
    'contact-address': 'Este tipo de contacto necesita una dirección web que empiece por https://.',
    'whatsapp-number': 'Un número de WhatsApp se escribe con + y el prefijo del país, solo cifras, como +447700900123.',
    'number-form':
      'Un número se escribe con + y el prefijo del país, como +448000121700, o exactamente como se marca en su país, solo cifras, como 116006.',
    'number-in-many-countries': 'Un número sin + ni prefijo solo sirve en un país: elija exactamente uno.',
    'contact-without-source':
      'Ninguna fuente de esta ficha tiene el identificador «{id}». Un contacto necesita la fuente que lo imprime.',
    'dispute-without-source': '«{id}» no es otra fuente de esta ficha. Nombre la fuente que imprime un número distinto.',
    'source-id-form':
      'El identificador de una fuente empieza por una letra y se escribe en minúsculas con guiones, como bbc-2018.',
    'source-id-too-long': 'El identificador de una fuente tiene como máximo {most} caracteres.',
    'source-id-twice': 'Dos fuentes tienen el identificador «{id}».',
    'status-without-date':
      'El estado «Activa» necesita su fecha, la de la fuente más reciente que lo muestra. Sin ella, elija «Estado desconocido».',
    'end-without-status': 'Un año final solo va con el estado «Finalizada».',
    'end-before-start': 'No puede terminar ({ended}) antes de empezar ({started}).',
    'review-before-addition': 'La última revisión ({reviewed}) es anterior al día en que se añadió la ficha ({added}).',
    'link-with-spaces': 'contiene un espacio o un carácter de control.',
    'link-not-whole': 'no es una dirección completa.',
    'link-not-written-out': 'la dirección no está escrita entera.',
    'link-scheme': 'una dirección que empieza por {protocol} puede ejecutar un programa o engañar.',
    'link-with-login': 'contiene un nombre de usuario o una contraseña.',
    'attribute-name': 'solo se permite {allowed}.',
    'attribute-value': 'los valores permitidos son {allowed}.',
    worded: 'Este valor no vale aquí.',
  },
  parts: {
    import: {
      what: 'El texto contiene una instrucción import o export.',
      cure: 'Quítela. Si la frase es simple texto, empiécela con otra palabra.',
    },
    expression: {
      what: 'El texto contiene una expresión entre { }.',
      cure: 'Quítela. Una llave que se quiere tal cual se escribe \\{.',
    },
    html: { what: 'El texto contiene HTML.', cure: 'Use Markdown.' },
    tag: { what: 'El texto contiene HTML (<{tag}>).', cure: 'Use Markdown.' },
    attribute: {
      what: '<{tag}> tiene un atributo entre { }.',
      cure: 'Escriba los atributos como texto sencillo, sin llaves.',
    },
    image: { what: 'Una imagen', cure: 'Diga con palabras lo que muestra, y cite la página en que está.' },
    footnote: {
      what: 'Una nota escrita en el texto',
      cure: 'Las notas vienen de las fuentes de la ficha; cite una con [^id].',
    },
    heading: {
      what: 'Un título de nivel {level}',
      cure: 'Use ## para un apartado y ### debajo; el nombre de la ficha es el título de la página.',
    },
    nesting: { what: 'Un anidamiento de más de {most} niveles', cure: 'Escriba párrafos sencillos.' },
    repeats: { what: 'Más de {most} veces el carácter «{character}»', cure: 'Escriba texto sencillo.' },
  },
  expected: {
    list: 'una lista',
    group: 'un grupo de campos',
    text: 'un texto',
    number: 'un número',
    'whole-number': 'un número entero',
    'true-or-false': 'sí o no',
  },
  aspects: { type: 'tipo de organización', country: 'país de su sede' },
};
