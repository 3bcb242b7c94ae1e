import type { Strings } from '../shape.ts';

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
      fix: 'Escriba texto sin formato. Los únicos componentes son {allowed}.',
    },
    'component-attribute': { message: '<{component}> tiene un atributo «{attribute}» no válido: {reason}' },
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
    'number-names-another': {
      message: '«{text}» nombra «{name}» ({other}) junto a un contacto de otra ficha.',
      fix: 'Se tomaría por un contacto de aquella. Diga para quién o para qué lugar es, o dé el contacto en la ficha a la que pertenece.',
    },
    'copy-elsewhere': {
      message: 'La copia guardada está en {host}, que no es un archivo conocido aquí.',
      fix: 'Indique una copia en un archivo como web.archive.org, o no indique ninguna.',
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
    'organisation-unknown': { message: 'No hay ninguna organización «{id}».', fix: 'Escriba su nombre y su tipo.' },
    'organisation-has-file': { message: '«{name}» ya está en el catálogo.', fix: 'Elíjala en la lista que se abre mientras escribe.' },
    'unknown-reference': { message: 'No hay ninguna ficha «{id}».', fix: 'Elija una de las fichas que ofrece la búsqueda.' },
    'reference-circle': {
      message: 'La remisión vuelve a esta ficha: {ids}.',
      fix: 'Quite la que ninguna fuente muestra.',
    },
    'self-reference': { message: 'La ficha remite a sí misma.', fix: 'Quite esa referencia.' },
    'phone-country': {
      message: 'El número {value} es de {prefix}, pero el contacto nombra {countries}.',
      fix: 'Compare el número y los países con la fuente. Si esta da ese número para ellos, elija «También desde el extranjero» en «Desde dónde se puede llamar».',
    },
    'phone-abroad': {
      message: 'El número {value} es de {prefix}: quien llama desde {countries} llama al extranjero.',
      fix: 'Déjelo solo si la fuente da ese número para ellos.',
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
      message: 'Se muestra «{display}», pero el número al que se llama es {value}.',
      fix: 'Compare los dos con la fuente, cifra por cifra. Muestre el número, de una forma o de dos, y ninguna otra cifra.',
    },
    'display-words': {
      message: '«{display}» dice más que un número.',
      fix: 'Muestre primero el número y detrás, entre paréntesis, para quién es. Nada que pida marcarlo.',
    },
    'display-address': {
      message: 'Se muestra «{display}», pero lleva a {value}.',
      fix: 'Muestre la dirección a la que lleva: la dirección de correo entera, o el sitio de la página, como example.org/report.',
    },
    'contact-country': {
      message: 'El contacto atiende {outside}, donde la ficha no dice que actúe la iniciativa.',
      fix: 'Elija países de la ficha, o añada estos a sus países si una fuente lo dice.',
    },
    'contact-many-countries': {
      message: 'El contacto atiende {count} países, junto con otros del mismo número, sitio o página, y estaría en la página de cada uno.',
      fix: 'Compruebe que la fuente nombre cada uno. Si cualquiera puede usarlo, elija «Mundial».',
    },
    'number-in-words': {
      message: '«{number}» parece un número de teléfono y no es ninguno de los contactos.',
      fix: 'Ponga un número en los contactos, con la fuente que lo publica, o quítelo.',
    },
    'speaks-to-models': {
      message: '«{found}» se dirige a un modelo de lenguaje, no a quien lee.',
      fix: 'Diga qué hace la iniciativa. También hay programas que leen las fichas y podrían tomarlo por una orden.',
    },
    'curly-quotes': {
      message: '{found} empieza y termina con comillas tipográficas, que forman parte del valor.',
      fix: 'Escríbalo sin ellas.',
    },
    'decoded-twice': {
      message: '«{found}» es lo que queda de una letra con acento cuando un programa la lee con la codificación equivocada.',
      fix: 'Escríbalo otra vez.',
    },
    placeholder: {
      message: '«{found}» no dice nada, y quien lee lo vería.',
      fix: 'Dígalo en una frase, o deje el campo vacío.',
    },
    'remark-on-work': {
      message: '«{found}» habla del trabajo en la ficha, no de la iniciativa.',
      fix: 'Diga lo que se sabe y lo que no, como quiere saberlo quien lee.',
    },
    'shelter-address': {
      message: '«{found}» parece el lugar de un refugio, o una persona que vivió en él.',
      fix: 'Quite la calle y el número de los refugios, y todo lo que permita reconocer a una persona: puede que alguien la busque.',
    },
    'text-missing': {
      message: 'La ficha no tiene texto.',
      fix: 'Diga en unas frases qué hace y para quién, cada una con su fuente.',
    },
    'text-without-source': {
      message: 'El texto no cita ninguna fuente.',
      fix: 'Ponga [^id] detrás de cada frase, con el identificador de la fuente que lo dice.',
    },
    'text-repeats': {
      message: 'El texto solo repite el resumen.',
      fix: 'Diga lo que no cabe en él: cómo funciona, para quién, qué se sabe de su uso.',
    },
    'phone-exit-code': {
      message: '{value} empieza por lo que se teclea en un país para llamar a otro.',
      fix: 'Escriba {meant} y compárelo con la fuente.',
    },
    'phone-trunk-zero': {
      message: '{value} tiene un cero detrás del prefijo del país, que nadie teclea ahí.',
      fix: 'Escriba {meant} y compárelo con la fuente.',
    },
    'phone-premium': {
      message: '{value} es un número de tarificación especial, así que no es gratuito.',
      fix: 'Compare el número y el precio con la fuente. Esos números se usan para sacar dinero a quien llama.',
    },
    'address-private': {
      message: '{host} está en una máquina o en una red privada, adonde no llega ningún lector.',
      fix: 'Indique la dirección pública de la página.',
    },
    'address-shortener': {
      message: '{host} solo lleva a otro sitio, y mañana puede llevar a uno distinto.',
      fix: 'Ábrala e indique la dirección a la que lleva.',
    },
    'address-disguised': {
      message: '«{label}», en la dirección {host}, tiene letras de otra escritura que se parecen a las de la a a la z.',
      fix: 'Escriba la dirección otra vez, o cópiela de la página a la que lleva.',
    },
    'source-language': {
      message: 'El título de la fuente «{id}» no está en alfabeto latino, y no se dice su idioma.',
      fix: 'Elija el idioma de la fuente.',
    },
    'address-preview': {
      message: '{host} parece un lugar donde se prueba o se copia un sitio, y no donde está publicado.',
      fix: 'Indique la página publicada si dice lo mismo.',
    },
    'address-tracking': {
      message: 'La dirección lleva lo que solo dice de dónde venía quien la abrió: {keys}.',
      fix: 'Quítelo, y mire si la página sigue siendo la misma.',
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
      fix: 'Compare cada uno con la página que lo publica, cifra por cifra, y ponga el día de la comprobación.',
    },
    'review-due': {
      message: 'La ficha se comprobó en sus fuentes por última vez el {last}, hace {months} meses o más.',
      fix: 'Mire otra vez sus fuentes, corrija lo que cambió y ponga el día de la revisión.',
    },
    'future-date': { message: '{found} está en el futuro. Hoy es {today}.', fix: 'Compruebe la fecha.' },
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
    'word-too-long':
      'Una serie de letras es más larga que cualquier palabra y haría las páginas más anchas que la pantalla. Ponga espacios donde terminan las palabras.',
    'marks-piled': 'Una letra lleva un montón de marcas que taparían las líneas vecinas. Quite las que ninguna palabra necesita.',
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
    'address-host':
      'El nombre del servidor tiene un punto al final, un guion en el borde de una parte, o una parte vacía o demasiado larga.',
    'address-port': 'Los navegadores no abren ninguna página en este puerto.',
    'address-with-control': 'La dirección contiene un carácter de control, como %00 o %0A.',
    'date-type': 'Una fecha se escribe 2024, 2024-06 o 2024-06-25.',
    'date-form': 'Una fecha se escribe 2024, 2024-06 o 2024-06-25.',
    'day-type': 'Esta fecha necesita año, mes y día: 2024-06-25.',
    'day-form': 'Esta fecha necesita año, mes y día: 2024-06-25.',
    'in-curly-quotes': 'Las comillas que lo rodean forman parte de él. Quítelas.',
    'day-unreal': 'Ese día no existe en el calendario.',
    'year-form': 'Un año es un número entero, por ejemplo 2024.',
    'year-too-early': 'El año es anterior a {least}.',
    'year-too-late': 'El año es posterior a {most}.',
    'country-code': 'No es un país de la lista.',
    'country-code-or-global': 'No es un país de la lista.',
    'global-with-others': '«Mundial» va solo. Nombre los países, o elija únicamente «Mundial».',
    'language-tag': 'No es un idioma de la lista.',
    'language-unregistered': 'Ningún idioma tiene este código.',
    licence: 'No es un identificador de licencia SPDX, como MIT o CC-BY-4.0 (https://spdx.org/licenses/).',
    email:
      'No es una dirección de correo en letras de la a a la z. Un dominio con otras letras se escribe como lo muestra su copia, por ejemplo xn--mller-kva.example.',
    'contact-address':
      'Este tipo de contacto necesita una dirección web que empiece por https://. Una cuenta de mensajería también tiene una.',
    'contact-prefilled':
      'La dirección escribe de antemano lo que diría quien la abre. Deje solo la dirección de la página, sin lo que la sigue.',
    'whatsapp-number': 'Un número de WhatsApp se escribe con + y el prefijo del país, solo cifras, como +447700900123.',
    'number-form':
      'Un número se escribe con + y el prefijo del país, como +441632960123, o exactamente como se teclea en su país, solo cifras, como 116006.',
    'star-code': 'Un código con * o # puede cambiar lo que hace un teléfono, como desviar todas sus llamadas. Escriba el número mismo.',
    'id-of-windows': 'Windows reserva el nombre «{id}» para un dispositivo.',
    'double-zero': 'Escriba + y el prefijo del país en lugar de 00, como +441632960123.',
    'number-in-many-countries': 'Un número sin + ni prefijo solo sirve en un país: elija exactamente uno.',
    'commit-form': 'Un commit se nombra con los 40 caracteres de su resumen.',
    'withheld-what': 'Nombre una ficha por su identificador, o un commit, o los dos.',
    'dispute-without-source': '«{id}» no es otra fuente de esta ficha. Nombre la fuente que publica un número distinto.',
    'source-id-form': 'El identificador de una fuente empieza por una letra y se escribe en minúsculas con guiones, como bbc-2018.',
    'source-id-too-long': 'El identificador de una fuente tiene como máximo {most} caracteres.',
    'source-id-twice': 'Dos fuentes tienen el identificador «{id}».',
    'source-unknown': 'Ninguna fuente tiene ese identificador. Las fuentes son {allowed}.',
    'hours-unclear':
      'Este horario no se puede leer, o dice dos cosas de un mismo día. Escriba 24/7, o días con horas como «Mo-Fr 09:00-17:00».',
    'hours-without-print': 'Hace falta también el horario tal como lo da la fuente.',
    'time-zone': 'Esto no es un huso horario, como Europe/London.',
    'extension-form': 'Una extensión tiene de uno a ocho dígitos.',
    'extension-of-number': 'Solo un número de teléfono tiene extensión.',
    'contact-evidence-of-nothing':
      'El contacto no dice nada en «{field}», así que nada puede mostrarlo. Déjelo vacío, o rellene el otro campo.',
    'contact-evidence-of-source':
      'Lo que el contacto dice en «{field}» ya se apoya en su fuente. Déjelo vacío, o nombre la otra fuente que lo dice.',
    'organisation-nameless': 'Hace falta el nombre de la organización.',
    'organisation-without-type': 'Una organización que aún no tiene archivo necesita su tipo.',
    'organisation-said-twice': 'Esto ya consta en content/organisations/{id}.yaml. Deje vacío «{key}» aquí.',
    'wikidata-form': 'Un elemento de Wikidata se escribe como Q192334.',
    'ror-form': 'Un identificador de ROR se escribe como ror.org/026n33e29.',
    'status-without-source': 'El estado necesita una fuente que lo muestre. Si no la hay, elija «Estado desconocido».',
    'status-without-date':
      'Ninguna de las fuentes que muestran el estado tiene fecha. Nombre una que la tenga, o elija «Estado desconocido».',
    'evidence-of-nothing': 'La ficha no dice nada en «{field}», así que nada puede mostrarlo. Déjelo vacío, o rellene el otro campo.',
    'published-and-as-of': 'La página da su propia fecha de publicación. Déjelo vacío.',
    'handle-form': 'Indique el nombre de la cuenta, sin @.',
    'two-people': 'Deben haberlo comprobado dos personas distintas. Indique ambas.',
    'copy-without-day': 'Indique el día de la copia.',
    'read-before-published': 'La página se leyó ({accessed}) antes de publicarse ({published}).',
    'end-without-status': 'Un año final solo va con el estado «Finalizada».',
    'end-before-start': 'No puede terminar ({ended}) antes de empezar ({started}).',
    'review-before-addition': 'La última revisión ({reviewed}) es anterior al día en que se añadió la ficha ({added}).',
    'link-with-spaces': 'contiene un espacio o un carácter de control.',
    'link-not-whole': 'no es una dirección completa.',
    'link-not-written-out': 'la dirección no está escrita entera.',
    'link-scheme': 'una dirección que empieza por {protocol} puede ejecutar un programa o engañar.',
    'link-with-login': 'contiene un nombre de usuario o una contraseña.',
    'link-elsewhere': 'lleva a {host}, que la ficha no nombra en ningún otro lugar. Indique la página entre las fuentes y cítela.',
    'link-shows-other': 'su texto es otra dirección, y lleva a {host}.',
    'attribute-name': 'solo se permite {allowed}.',
    'attribute-value': 'los valores permitidos son {allowed}.',
    worded: 'Este valor no es válido aquí.',
  },
  parts: {
    import: {
      what: 'El texto contiene una instrucción import o export.',
      cure: 'Quítela. Si la frase es solo texto, empiécela con otra palabra.',
    },
    expression: {
      what: 'El texto contiene una expresión entre { }.',
      cure: 'Quítela. Una llave que se quiere tal cual se escribe \\{.',
    },
    comment: {
      what: 'El texto tiene un comentario.',
      cure: 'Quítelo: no lo ven ni los lectores ni quienes revisan.',
    },
    html: { what: 'El texto contiene HTML.', cure: 'Use Markdown.' },
    tag: { what: 'El texto contiene HTML (<{tag}>).', cure: 'Use Markdown.' },
    attribute: {
      what: '<{tag}> tiene un atributo entre { }.',
      cure: 'Escriba los atributos como texto sin formato, sin llaves.',
    },
    image: { what: 'Una imagen', cure: 'Diga con palabras lo que muestra, y cite la página en que está.' },
    address: {
      what: 'Una dirección entre < >',
      cure: 'Haga un enlace a una página, [palabras](https://…); una dirección a la que se escribe va en los contactos.',
    },
    footnote: {
      what: 'Una nota escrita en el texto',
      cure: 'Las notas vienen de las fuentes de la ficha; cite una con [^id].',
    },
    heading: {
      what: 'Un título de nivel {level}',
      cure: 'Use ## para un apartado y ### debajo; el nombre de la ficha es el título de la página.',
    },
    fields: {
      what: 'Un segundo bloque de campos («{first}» sobre una línea ---)',
      cure: 'Dé esos valores en los campos de la ficha, o quítelos. Un apartado comienza con ##.',
    },
    nesting: { what: 'Un anidamiento de más de {most} niveles', cure: 'Escriba párrafos sin niveles.' },
    'long-word': {
      what: 'Una serie de letras más larga que cualquier palabra',
      cure: 'Ponga espacios donde terminan las palabras: si no, las páginas son más anchas que la pantalla.',
    },
    marks: { what: 'Una letra con un montón de marcas', cure: 'Quite las que ninguna palabra necesita: tapan las líneas vecinas.' },
    repeats: { what: 'Más de {most} veces el carácter «{character}»', cure: 'Escriba texto sin formato.' },
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
