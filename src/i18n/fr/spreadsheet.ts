import type { Strings } from '../shape.ts';

/** Lecture d’un tableur : ce qui est dit de ses cellules. */
export const spreadsheet: Strings['spreadsheet'] = {
  unreadable: {
    'unknown-format': 'Ce type de fichier ne peut pas être lu. Types acceptés : {allowed}.',
    'too-large': 'Le fichier dépasse {most} Mo. Retirez les images, ou envoyez le tableau en plusieurs parties.',
    'declares-entities':
      'Le classeur déclare ses propres entités, ce qu’aucun tableur ne fait. Copiez le tableau dans un nouveau classeur.',
    'linked-elsewhere':
      'Le classeur prend des cellules d’autres fichiers, et ce qu’il montre peut venir d’eux. Rompez ces liaisons (dans Excel : Données, Modifier les liens), ou copiez le tableau dans un nouveau classeur, comme valeurs.',
    'formula-in-sheet': 'La feuille « {sheet} » a une formule à la ligne {row}. Copiez ses cellules et collez-les comme valeurs.',
    'unpacks-too-large': 'Une fois décompressé, le classeur dépasse {most} Mo. Copiez le tableau dans un nouveau classeur.',
    'too-many-rows':
      'Le tableau a {found} lignes ; {most} au plus peuvent être lues. Envoyez-le en plusieurs parties, ou supprimez les lignes vides à la fin.',
    'too-many-columns': 'Le tableau a {found} colonnes ; {most} au plus peuvent être lues. Supprimez les colonnes vides à la fin.',
    damaged:
      'Le fichier ne s’ouvre pas : il est endommagé, ou n’est pas ce que son nom indique. Enregistrez-le de nouveau depuis le logiciel d’origine.',
    locked: 'Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
    'quote-open': 'À la ligne {line}, un guillemet s’ouvre et ne se referme jamais. Fermez-le, ou supprimez-le.',
    'no-record':
      'Il n’y a pas d’objet JSON entier à la ligne {lines}. Écrivez une fiche par ligne : elle commence par une accolade, et ses guillemets, crochets et accolades se referment sur la même ligne.',
    'nested-too-deeply':
      'À la ligne {lines}, plus de {most} listes ou fiches sont imbriquées. Une fiche contient des textes et des listes de textes. Retirez les crochets en trop.',
    'no-table':
      'Aucune ligne ne contient d’intitulés connus. Il en faut une avec au moins « Nom ». Écrivez-le au-dessus des noms et lisez de nouveau le fichier, ou copiez les lignes dans le modèle.',
    turned:
      'Les intitulés sont les uns sous les autres : chaque colonne est une initiative. Tournez le tableau : copiez-le, puis collez-le avec « Transposer ».',
    'no-rows': 'Il n’y a aucune ligne sous les intitulés.',
    'no-such-sheet': 'Il n’y a pas de feuille « {wanted} ». Les feuilles sont {sheets}.',
    'which-sheet': 'Plusieurs feuilles énumèrent des initiatives : {sheets}. Indiquez laquelle lire.',
    'no-such-row': 'Il n’y a pas de ligne {wanted}.',
  },
  remarks: {
    'read-as': '« {found} » a été lu comme {became}.',
    'scheme-added': '« https:// » a été ajouté devant les adresses comme « {found} ».',
    'tracking-removed': 'Ce qui ne sert qu’à suivre les lecteurs a été retiré des adresses comme « {found} ».',
    'a-region': '« {found} » est une région. Le champ demande des pays : indiquez ceux qu’une source nomme.',
    'said-nothing': '« {found} » a été lu comme une cellule vide.',
    'hidden-removed': 'Un caractère invisible a été retiré : {found}.',
    formula:
      'Une formule donne « {found} ». Ce que donnent les formules n’est pas repris : copiez les cellules, collez-les comme valeurs, puis relisez le fichier.',
    'not-a-term': '« {found} » ne figure pas parmi les termes.',
    'not-a-country': '« {found} » n’est pas un pays connu.',
    'not-a-language': '« {found} » n’est pas une langue connue.',
    'not-a-year': '« {found} » n’est pas une année unique.',
    'not-a-date': '« {found} » n’est pas une date lisible.',
    'day-or-month': 'Dans « {found} », le jour et le mois peuvent se confondre.',
    'not-an-address': '« {found} » n’est pas une adresse web.',
    'not-json': 'Cette colonne attend une liste en JSON, et « {found} » n’en est pas une.',
    'not-a-fact': '« {found} » n’est pas un fait avec des sources de la fiche.',
    'digits-lost':
      'Le tableur a fait « {found} » d’un numéro, dont les derniers chiffres sont perdus. Saisissez-le de nouveau, comme texte.',
    'zero-lost': 'Le numéro « {found} » semble avoir perdu le zéro qui le précède. Saisissez-le de nouveau, comme texte.',
    'trunk-zero': 'Le numéro « {found} » a un zéro après l’indicatif du pays, que personne n’y compose.',
    'number-differs': 'Le numéro « {found} » n’est pas celui qui est affiché.',
    'number-form': '« {found} » n’est pas un seul numéro sans rien d’autre.',
    'number-of-which-country': 'Le numéro « {found} » n’a pas d’indicatif, et la ligne ne nomme pas un pays unique.',
    'country-code-or-not': 'Le numéro « {found} » n’a pas de signe plus. Commence-t-il par l’indicatif du pays ?',
    'number-in-no-plan':
      'Aucun numéro du pays ne ressemble à « {found} ». Il manque peut-être des chiffres, ou c’est un numéro d’un autre pays.',
    'no-id': 'Le nom « {found} » ne permet pas de former un identifiant. Donnez-en un à la ligne, en lettres minuscules.',
    'decoded-twice':
      '« {found} » contient des lettres abîmées à l’enregistrement du fichier. Ouvrez l’original en UTF-8 et enregistrez-le de nouveau.',
    'id-form':
      '« {found} » n’est pas un identifiant. Un identifiant s’écrit en minuscules avec des traits d’union, comme stop-app, et compte au plus 80 lettres.',
    'id-reserved': 'L’identifiant « {found} » ne peut pas être utilisé : Windows ou le site se le réserve.',
    'id-twice': 'Une autre ligne a déjà l’identifiant « {found} ».',
  },
  near: 'Peut-être : {near}.',
  /** Ce qui est dit des traductions de ce qu’une ligne modifie. */
  older: 'Traductions qui ne sont plus à jour : {field} ({languages}).',
  /** Comment un texte a été lu. */
  opened: {
    encodings: {
      'utf-8': 'Lu en UTF-8.',
      'utf-16le': 'Lu en UTF-16.',
      'utf-16be': 'Lu en UTF-16.',
      'windows-1252': 'Lu en Windows-1252, car ce n’est pas de l’UTF-8 : regardez les accents.',
    },
    separators: {
      comma: 'Des virgules séparent ses cellules.',
      semicolon: 'Des points-virgules séparent ses cellules.',
      tab: 'Des tabulations séparent ses cellules.',
      bar: 'Des barres verticales séparent ses cellules.',
      other: '« {separator} » sépare ses cellules.',
    },
  },
  /** Le classeur à remplir. */
  template: {
    title: 'Modèle pour les initiatives',
    list: 'Initiatives',
    terms: 'Termes',
    explanations: 'Explications',
    column: 'Colonne',
    needed: 'Nécessaire',
    takes: 'Ce qu’elle contient',
    yes: 'oui',
    several: 'Séparez-en plusieurs par un point-virgule.',
    rules: [
      'Une cellule vide signifie : inconnu. Elle ne signifie jamais non.',
      'La ligne qui commence par « Exemple : » est laissée de côté à la lecture du fichier.',
      'Pour un deuxième organisme, une deuxième source ou une deuxième ligne, ajoutez des colonnes avec le numéro 2.',
      'Vos propres colonnes peuvent rester : ce qui n’a pas de champ est gardé comme note.',
      'N’indiquez ni noms ni adresses de personnes.',
    ],
    example: {
      name: 'Exemple : Ligne Lanterne',
      summary: 'Ligne téléphonique gratuite où les travailleurs s’informent de leurs droits et signalent ce qu’on leur a fait payer.',
      organisation: 'Fonds Lanterne',
      title: 'Une ligne pour les travailleurs ouvre',
      publisher: 'Journal d’exemple',
    },
  },
  /** La page où l’on lit un tableur. */
  page: {
    title: 'Ajouter à partir d’un tableur',
    description:
      'Un classeur modèle à remplir, et un lecteur qui fait des brouillons des lignes de votre propre tableau dans votre navigateur.',
    lead: 'Si vous tenez une liste d’initiatives, inutile de la recopier dans un formulaire. Prenez le modèle, ou faites lire votre liste telle quelle.',
    privacy: 'Le fichier est lu dans votre navigateur. Rien n’en est envoyé.',
    templateTitle: 'Le modèle',
    templateText: 'Un classeur avec des choix pour chaque terme, une ligne d’exemple et ce que contient chaque colonne.',
    templateLink: 'Modèle (Excel)',
    readTitle: 'Lire un tableur',
    readText: 'Il peut avoir vos propres en-têtes, en français, en anglais ou en espagnol, à n’importe quelle ligne. Fichiers : {endings}.',
    choose: 'Le fichier',
    chooseSheet: 'La feuille',
    mapLoad: 'Champs choisis auparavant, si vous les avez gardés',
    mapLoadText: 'Le petit fichier que cette page donne avec les lignes d’une liste précédente.',
    mapSave: 'Garder ces champs (JSON)',
    mapSaveText: 'Un petit fichier qui dit quel en-tête correspond à quel champ, pour la prochaine liste. Il est lu ici et par {command}.',
    mapWrong: 'Ce fichier ne dit pas quel en-tête correspond à quel champ.',
    working: 'Lecture de {name}…',
    tooLong:
      'La lecture a duré plus de {seconds} secondes et a été arrêtée. Envoyez le tableau en plusieurs parties, ou copiez-le dans un nouveau classeur.',
    failed: 'Le fichier n’a pas pu être lu ici. Vous pouvez l’envoyer par courriel.',
    summary: { one: '{file} : {n} ligne, en-têtes à la ligne {header}.', other: '{file} : {n} lignes, en-têtes à la ligne {header}.' },
    records: { one: '{file} : {n} fiche, une par ligne.', other: '{file} : {n} fiches, une par ligne.' },
    sheet: 'Feuille lue : « {sheet} ».',
    notRead: 'Non lues : {sheets}.',
    columnsTitle: 'Comment les colonnes ont été comprises',
    columnsHead: { heading: 'Votre en-tête', field: 'Champ' },
    columnsText: 'Si une colonne a été mal comprise, choisissez son champ. Les lignes sont relues.',
    chooseField: 'Champ de la colonne « {heading} »',
    hidden: 'La colonne « {heading} » est masquée dans votre programme. Elle a été lue aussi.',
    note: 'pas de champ : gardé comme note',
    leftOut: 'laissé de côté',
    mendedTitle: 'Ce qui a été corrigé',
    askedTitle: 'Ce à quoi il faut répondre',
    rowsTitle: 'Ce que devient chaque ligne',
    rowsHead: { row: 'Ligne', name: 'Nom', becomes: 'Devient', lacks: 'Manque' },
    becomes: {
      whole: 'une fiche, à vérifier',
      draft: 'un brouillon',
      'maybe-duplicate': 'un brouillon ; peut-être la même que « {same} »',
      'of-entry': 'une modification de la fiche « {same} »',
      same: 'rien : la fiche « {same} » dit la même chose',
      refused: 'rien : elle contient une erreur',
    },
    removed: 'Contacts supprimés : {contacts}',
    sameRow: 'ligne {row}',
    inRows: { one: '(ligne {rows})', other: '(lignes {rows})' },
    more: '… et {n} de plus',
    take: { one: 'Prendre {n} brouillon (ZIP)', other: 'Prendre {n} brouillons (ZIP)' },
    takeText:
      'Les brouillons et un rapport complet, en fichiers. Envoyez-les par courriel à {mail}, ou mettez les brouillons dans content/drafts du dépôt.',
    allSame: 'Tout est identique : aucune fiche ne changerait.',
    noDrafts: 'Aucune ligne n’est devenue un brouillon.',
    withoutTitle: 'Sans cette page',
    withoutText:
      'Envoyez le tableur tel quel à {mail}. Retirez d’abord les noms et adresses de personnes. Avec le dépôt, lancez {command}.',
    link: 'En ajouter plusieurs à partir d’un tableur',
  },
};
