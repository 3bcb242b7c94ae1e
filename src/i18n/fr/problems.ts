import type { Strings } from '../shape.ts';

export const problems: Strings['problems'] = {
  kinds: {
    'file-name': { message: '{reason}' },
    'file-size': {
      message: 'La fiche est trop longue : {bytes} octets, pour {most} permis.',
      fix: 'Raccourcissez le texte, ou citez le long document comme source.',
    },
    'hidden-character': {
      message: 'Il y a ici un caractère invisible ({code}).',
      fix: 'Tapez la ligne à nouveau. De tels caractères peuvent faire lire autre chose que ce qui est écrit.',
    },
    'missing-key': { message: 'Ce champ est requis.' },
    'wrong-type': { message: 'Ce champ attend {expected}.' },
    'unknown-term': { message: '« {found} » ne figure pas parmi les termes.', fix: 'Les termes sont {allowed}.' },
    'invalid-value': { message: '{reason}' },
    'mdx-syntax': {
      message: 'À partir d’ici, le texte ne peut pas être lu.',
      fix: 'Un signe { ou < à prendre tel quel s’écrit avec une barre oblique inverse : \\{ ou \\<. Tout composant ouvert, comme <Note>, est aussi fermé.',
    },
    'code-in-entry': { message: '{part} Une fiche contient des données, jamais de programme.', fix: '{cure}' },
    'unknown-component': {
      message: '<{name}> n’est pas permis dans une fiche.',
      fix: 'Écrivez du texte brut. Les seuls composants sont {allowed}.',
    },
    'component-attribute': { message: '<{component}> a un attribut « {attribute} » qui ne convient pas : {reason}' },
    'unsafe-link': {
      message: 'Le lien « {url} » n’est pas permis : {reason}',
      fix: 'Un lien mène à une adresse https:// complète, ou à une autre fiche, sous la forme /initiatives/id/.',
    },
    'not-in-entry': { message: '{part} n’a pas sa place dans une fiche.', fix: '{cure}' },
    'citation-without-source': {
      message: 'Le texte cite [^{id}], mais aucune source n’a cet identifiant.',
      fix: 'Les sources de cette fiche sont {allowed}.',
    },
    'source-never-cited': {
      message: 'La source « {id} » n’est jamais citée.',
      fix: 'Citez-la par [^{id}] là où le texte dit ce qu’elle montre, ou retirez-la.',
    },
    wording: {
      message: '« {found} » est une tournure à éviter.',
      fix: 'Dites-le autrement : {better}. Une citation reste, entre guillemets.',
    },
    'duplicate-id': {
      message: 'Une autre fiche a l’identifiant « {id} ».',
      fix: 'Corrigez plutôt cette fiche, ou choisissez un autre identifiant.',
    },
    'duplicate-name': {
      message: 'Le nom « {name} » figure déjà au catalogue ({other}).',
      fix: 'Corrigez plutôt cette fiche, ou donnez un nom qui distingue les deux.',
    },
    'duplicate-alias': {
      message: '« {alias} » est aussi le nom d’une autre fiche ({other}).',
      fix: 'Si c’est la même initiative, corrigez plutôt cette fiche ; sinon, gardez le nom là où il convient.',
    },
    'shared-alias': {
      message: '« {alias} » est aussi un autre nom de {other}.',
      fix: 'Si c’est la même initiative, corrigez plutôt cette fiche. Si les deux s’appellent ainsi, laissez-le.',
    },
    'duplicate-url': {
      message: 'L’adresse {url} est aussi le site web d’une autre fiche ({other}).',
      fix: 'Si c’est la même initiative, corrigez plutôt cette fiche ; sinon, donnez la page qui ne porte que sur celle-ci.',
    },
    'number-names-another': {
      message: '« {text} » nomme « {name} » ({other}) à côté d’un contact d’une autre fiche.',
      fix: 'On le prendrait pour un contact de celle-là. Dites pour qui ou pour quel lieu il est, ou donnez le contact dans la fiche dont il relève.',
    },
    'copy-elsewhere': {
      message: 'La copie conservée est sur {host}, qui n’est pas une archive connue ici.',
      fix: 'Indiquez une copie dans une archive comme web.archive.org, ou n’en indiquez pas.',
    },
    'near-duplicate-name': {
      message: 'Le nom « {name} » est proche de « {theirs} » ({other}).',
      fix: 'Regardez s’il s’agit de la même initiative. Si elles vont ensemble, nommez l’autre sous « Va avec ».',
    },
    'organisation-spelling': {
      message: 'L’organisation « {name} » s’écrit « {theirs} » dans {other}.',
      fix: 'Écrivez ici aussi « {theirs} » : une organisation s’écrit partout de la même façon.',
    },
    'organisation-near': {
      message: 'L’organisation « {name} » ressemble à « {theirs} » dans {other}.',
      fix: 'Si c’est la même, écrivez le nom de la même façon ; sinon, laissez-le.',
    },
    'organisation-clash': {
      message: 'L’organisation « {name} » a ici « {ours} », et « {theirs} » dans {other} ({aspect}).',
      fix: 'Choisissez la même valeur des deux côtés, ou corrigez l’autre fiche.',
    },
    'organisation-unknown': { message: 'Il n’y a pas d’organisation « {id} ».', fix: 'Écrivez son nom et son type.' },
    'organisation-has-file': {
      message: '« {name} » figure déjà dans le catalogue.',
      fix: 'Choisissez-la dans la liste qui s’ouvre pendant que vous tapez.',
    },
    'unknown-reference': { message: 'Il n’y a pas de fiche « {id} ».', fix: 'Choisissez une des fiches que la recherche propose.' },
    'reference-circle': {
      message: 'Le renvoi ramène à cette fiche : {ids}.',
      fix: 'Retirez celui qu’aucune source ne montre.',
    },
    'self-reference': { message: 'La fiche renvoie à elle-même.', fix: 'Retirez ce renvoi.' },
    'phone-country': {
      message: 'Le numéro {value} relève de {prefix}, mais le contact nomme {countries}.',
      fix: 'Comparez le numéro et les pays avec la source. Si elle donne ce numéro pour eux, choisissez « Aussi de l’étranger » pour « D’où l’on peut appeler ».',
    },
    'phone-abroad': {
      message: 'Le numéro {value} relève de {prefix} : qui appelle depuis {countries} appelle à l’étranger.',
      fix: 'Ne le gardez que si la source donne ce numéro pour eux.',
    },
    'phone-number': {
      message: '{value} ne ressemble pas à un numéro qui existe dans son pays.',
      fix: 'Comparez chaque chiffre avec la source.',
    },
    'phone-shared': {
      message: 'Le numéro {value} se trouve aussi dans {other}.',
      fix: 'Si les deux vont ensemble, nommez l’autre fiche sous « Va avec » ou « Fait partie de » ; sinon, comparez le numéro avec la source.',
    },
    'phone-near': {
      message: 'Le numéro {value} diffère d’un seul chiffre de {theirs} dans {other}.',
      fix: 'Comparez chaque chiffre avec deux sources concordantes. Si les deux numéros sont justes, laissez-les, ou nommez l’autre fiche sous « Va avec ».',
    },
    'phone-display': {
      message: 'Le numéro affiché est « {display} », mais le numéro appelé est {value}.',
      fix: 'Comparez les deux avec la source, chiffre par chiffre. Montrez le numéro, sous une forme ou deux, et aucun autre chiffre.',
    },
    'display-words': {
      message: '« {display} » dit plus qu’un numéro.',
      fix: 'Montrez d’abord le numéro, puis, entre parenthèses, à qui il s’adresse. Rien qui invite à le composer.',
    },
    'display-address': {
      message: '« {display} » est montré, mais mène à {value}.',
      fix: 'Montrez l’adresse à laquelle il mène : l’adresse électronique entière, ou le site de la page, comme example.org/report.',
    },
    'contact-country': {
      message: 'Le contact dessert {outside}, où la fiche ne dit pas que l’initiative agit.',
      fix: 'Choisissez des pays de la fiche, ou ajoutez ceux-ci à ses pays si une source le dit.',
    },
    'contact-many-countries': {
      message: 'Le contact dessert {count} pays, avec d’autres au même numéro, site ou page, et figurerait sur la page de chacun.',
      fix: 'Vérifiez que la source nomme chacun d’eux. Si tout le monde peut s’en servir, choisissez le monde entier.',
    },
    'number-in-words': {
      message: '« {number} » ressemble à un numéro de téléphone et n’est aucun des contacts.',
      fix: 'Mettez un numéro dans les contacts, avec la source qui le publie, ou retirez-le.',
    },
    'speaks-to-models': {
      message: '« {found} » s’adresse à un modèle de langage, non à une personne qui lit.',
      fix: 'Dites ce que fait l’initiative. Des programmes lisent aussi les fiches et pourraient y voir un ordre.',
    },
    'curly-quotes': {
      message: '{found} commence et finit par des guillemets typographiques, qui font partie de la valeur.',
      fix: 'Écrivez-la sans eux.',
    },
    'decoded-twice': {
      message: '« {found} » : voilà ce que devient une lettre accentuée qu’un programme lit dans le mauvais codage.',
      fix: 'Tapez-le à nouveau.',
    },
    placeholder: {
      message: '« {found} » ne dit rien, et les lecteurs le verraient.',
      fix: 'Dites-le en une phrase, ou laissez le champ vide.',
    },
    'remark-on-work': {
      message: '« {found} » parle du travail sur la fiche, et non de l’initiative.',
      fix: 'Dites ce que l’on sait et ce que l’on ignore, comme un lecteur veut le savoir.',
    },
    'shelter-address': {
      message: '« {found} » ressemble au lieu d’un foyer, ou à une personne qui y a vécu.',
      fix: 'Retirez la rue et le numéro d’un foyer, et tout ce qui permet de reconnaître une personne : quelqu’un la cherche peut-être.',
    },
    'text-missing': {
      message: 'La fiche n’a pas de texte.',
      fix: 'Dites en quelques phrases ce qu’elle fait et pour qui, chacune avec sa source.',
    },
    'text-without-source': {
      message: 'Le texte ne cite aucune source.',
      fix: 'Mettez [^id] après chaque phrase, avec l’identifiant de la source qui le dit.',
    },
    'text-repeats': {
      message: 'Le texte ne fait que répéter le résumé.',
      fix: 'Dites ce qui n’y tient pas : comment cela marche, pour qui, ce que l’on sait de son usage.',
    },
    'phone-exit-code': {
      message: '{value} commence par ce que l’on compose dans un pays pour en appeler un autre.',
      fix: 'Écrivez {meant}, et comparez-le avec la source.',
    },
    'phone-trunk-zero': {
      message: '{value} contient un zéro après l’indicatif du pays, que personne ne compose à cet endroit.',
      fix: 'Écrivez {meant}, et comparez-le avec la source.',
    },
    'phone-premium': {
      message: '{value} est un numéro surtaxé : il n’est donc pas gratuit.',
      fix: 'Comparez le numéro et le prix avec la source. De tels numéros servent à prendre de l’argent à ceux qui appellent.',
    },
    'address-private': {
      message: '{host} se trouve sur une machine ou dans un réseau privé, où aucun lecteur n’arrive.',
      fix: 'Indiquez l’adresse publique de la page.',
    },
    'address-shortener': {
      message: '{host} ne fait que mener ailleurs, et peut demain mener à un autre endroit.',
      fix: 'Ouvrez-la, et indiquez l’adresse à laquelle elle mène.',
    },
    'address-disguised': {
      message: '« {label} », dans l’adresse {host}, contient des lettres d’une autre écriture qui ressemblent à celles de a à z.',
      fix: 'Tapez l’adresse à nouveau, ou copiez-la depuis la page à laquelle elle mène.',
    },
    'source-language': {
      message: 'Le titre de la source « {id} » n’est pas en alphabet latin, et sa langue n’est pas indiquée.',
      fix: 'Choisissez la langue de la source.',
    },
    'address-preview': {
      message: '{host} semble être un lieu d’essai ou de copie d’un site, et non celui où il est publié.',
      fix: 'Indiquez la page publiée si elle dit la même chose.',
    },
    'address-tracking': {
      message: 'L’adresse contient ce qui dit seulement d’où venait la personne : {keys}.',
      fix: 'Retirez-le, et regardez si la page reste la même.',
    },
    'look-alike-name': {
      message: '« {name} » ressemble à « {theirs} » dans {other}, mais s’écrit avec d’autres lettres.',
      fix: 'Tapez-le à nouveau avec les lettres de sa langue. Si c’est un autre nom, regardez si quelqu’un veut passer pour le premier.',
    },
    'mixed-letters': {
      message: 'Le mot « {word} » mêle les lettres de deux écritures qui se ressemblent.',
      fix: 'Tapez-le à nouveau avec les lettres d’une seule écriture.',
    },
    'look-alike-domain': {
      message: 'Le domaine {host} se confond à première vue avec {theirs} dans {other}.',
      fix: 'Comparez-le avec la source, lettre par lettre : c’est peut-être une faute de frappe, ou quelqu’un qui veut passer pour l’autre.',
    },
    'foreign-domain': {
      message: 'Le domaine {host} contient des lettres hors de a à z, qui peuvent en imiter d’autres.',
      fix: 'Ouvrez-le, et regardez si c’est celui que nomme la source.',
    },
    'number-due': {
      message: 'Des numéros ont été vérifiés pour la dernière fois le {last}, il y a {days} jours ou plus.',
      fix: 'Comparez chacun avec la page qui le publie, chiffre par chiffre, et inscrivez le jour de la vérification.',
    },
    'review-due': {
      message: 'La fiche a été vérifiée sur ses sources pour la dernière fois le {last}, il y a {months} mois ou plus.',
      fix: 'Relisez ses sources, corrigez ce qui a changé, et inscrivez le jour de la vérification.',
    },
    'future-date': { message: '{found} est dans le futur. Nous sommes le {today}.', fix: 'Vérifiez la date.' },
  },
  nearest: 'Vouliez-vous dire « {nearest} » ?',
  reasons: {
    'id-form': 'Ce champ est requis : minuscules, chiffres, et traits d’union entre les mots, comme stop-app.',
    'id-too-long': 'Un identifiant a au plus {most} caractères.',
    'id-reserved': 'Le site lui-même utilise l’identifiant « {id} ».',
    'name-ending': 'le nom ne finit pas par .mdx.',
    'text-empty': 'Le texte est vide.',
    'text-empty-optional': 'Le texte est vide.',
    'text-too-long': 'Le texte dépasse {most} caractères.',
    'word-too-long':
      'Une suite de lettres est plus longue qu’aucun mot et rendrait les pages plus larges que l’écran. Mettez des espaces là où les mots finissent.',
    'marks-piled': 'Une lettre porte un amas de signes qui couvrirait les lignes voisines. Enlevez ceux dont aucun mot n’a besoin.',
    'text-with-spaces': 'Le texte commence ou finit par un espace.',
    'text-with-lines': 'Le texte occupe plus d’une ligne.',
    'summary-too-short': 'Le résumé a moins de {least} caractères. Dites en une phrase ce qu’elle fait et pour qui.',
    'translation-too-short': 'Le résumé a moins de {least} caractères. Traduisez toute la phrase.',
    'group-empty': 'Le groupe est vide. Laissez-le de côté.',
    'list-empty': 'Donnez-en au moins un.',
    'list-too-long': 'La liste a plus de {most} éléments.',
    'list-with-repeats': 'La liste nomme deux fois la même chose.',
    'not-true-or-false': 'Choisissez oui ou non.',
    'address-form': 'Ce n’est pas une adresse web. Elle commence par https:// et n’a pas d’espaces.',
    'address-too-long': 'L’adresse dépasse {most} caractères.',
    'address-with-login': 'L’adresse contient un nom d’utilisateur ou un mot de passe.',
    'address-host': 'Le nom du serveur a un point à la fin, un trait d’union au bord d’une partie, ou une partie vide ou trop longue.',
    'address-port': 'Les navigateurs n’ouvrent aucune page sur ce port.',
    'address-with-control': 'L’adresse contient un caractère de contrôle, comme %00 ou %0A.',
    'date-type': 'Une date s’écrit 2024, 2024-06 ou 2024-06-25.',
    'date-form': 'Une date s’écrit 2024, 2024-06 ou 2024-06-25.',
    'day-type': 'Cette date demande l’année, le mois et le jour : 2024-06-25.',
    'day-form': 'Cette date demande l’année, le mois et le jour : 2024-06-25.',
    'in-curly-quotes': 'Les guillemets qui l’entourent en font partie. Enlevez-les.',
    'day-unreal': 'Ce jour n’existe pas dans le calendrier.',
    'year-form': 'Une année est un nombre entier, par exemple 2024.',
    'year-too-early': 'L’année est antérieure à {least}.',
    'year-too-late': 'L’année est postérieure à {most}.',
    'country-code': 'Ce n’est pas un pays de la liste.',
    'country-code-or-global': 'Ce n’est pas un pays de la liste.',
    'global-with-others': 'Le monde entier se choisit seul. Nommez les pays, ou choisissez seulement le monde entier.',
    'language-tag': 'Ce n’est pas une langue de la liste.',
    'language-unregistered': 'Aucune langue n’a ce code.',
    licence: 'Ce n’est pas un identifiant de licence SPDX, comme MIT ou CC-BY-4.0 (https://spdx.org/licenses/).',
    email:
      'Ce n’est pas une adresse électronique en lettres de a à z. Un domaine écrit avec d’autres lettres s’écrit comme sa copie le montre, par exemple xn--mller-kva.example.',
    'contact-address': 'Ce type de contact demande une adresse web qui commence par https://. Un compte de tchat en a une aussi.',
    'contact-prefilled':
      'L’adresse remplit d’avance ce que dirait la personne qui l’ouvre. Gardez l’adresse de la page seule, sans ce qui la suit.',
    'whatsapp-number': 'Un numéro WhatsApp s’écrit avec + et l’indicatif du pays, en chiffres seulement, comme +447700900123.',
    'number-form':
      'Un numéro s’écrit avec + et l’indicatif du pays, comme +441632960123, ou exactement comme on le compose dans son pays, en chiffres seulement, comme 116006.',
    'star-code':
      'Un code avec * ou # peut changer le comportement d’un téléphone, par exemple renvoyer tous ses appels. Écrivez le numéro lui-même.',
    'id-of-windows': 'Windows réserve le nom « {id} » à un appareil.',
    'double-zero': 'Écrivez + et l’indicatif du pays à la place de 00, comme +441632960123.',
    'number-in-many-countries': 'Un numéro sans + ni indicatif ne sert que dans un pays : choisissez-en exactement un.',
    'commit-form': 'Un commit se désigne par les 40 caractères de son empreinte.',
    'withheld-what': 'Nommez une fiche par son identifiant, ou un commit, ou les deux.',
    'dispute-without-source': '« {id} » n’est pas une autre source de cette fiche. Nommez la source qui publie un numéro différent.',
    'source-id-form':
      'L’identifiant d’une source commence par une lettre et s’écrit en minuscules avec des traits d’union, comme bbc-2018.',
    'source-id-too-long': 'L’identifiant d’une source a au plus {most} caractères.',
    'source-id-twice': 'Deux sources ont l’identifiant « {id} ».',
    'source-unknown': 'Aucune source n’a cet identifiant. Les sources sont {allowed}.',
    'hours-unclear':
      'Cet horaire ne peut pas être lu, ou dit deux choses d’un même jour. Écrivez 24/7, ou des jours et des heures comme « Mo-Fr 09:00-17:00 ».',
    'hours-without-print': 'Il faut aussi les horaires tels que la source les donne.',
    'time-zone': 'Ce n’est pas un fuseau horaire, comme Europe/London.',
    'extension-form': 'Un poste a de un à huit chiffres.',
    'extension-of-number': 'Seul un numéro de téléphone a un poste.',
    'contact-evidence-of-nothing':
      'Le contact ne dit rien sous « {field} », donc rien ne peut le montrer. Laissez ce champ vide, ou remplissez l’autre.',
    'contact-evidence-of-source':
      'Ce que le contact dit sous « {field} » repose déjà sur sa source. Laissez ce champ vide, ou nommez l’autre source qui le dit.',
    'organisation-nameless': 'Il faut le nom de l’organisation.',
    'organisation-without-type': 'Une organisation qui n’a pas encore de fichier a besoin de son type.',
    'organisation-said-twice': 'Cela figure déjà dans content/organisations/{id}.yaml. Laissez « {key} » vide ici.',
    'wikidata-form': 'Un élément de Wikidata s’écrit comme Q192334.',
    'ror-form': 'Un identifiant ROR s’écrit comme ror.org/026n33e29.',
    'status-without-source': 'Le statut a besoin d’une source qui le montre. Sinon, choisissez « Statut inconnu ».',
    'status-without-date':
      'Aucune des sources qui montrent le statut n’a de date. Nommez-en une qui en a, ou choisissez « Statut inconnu ».',
    'evidence-of-nothing':
      'La fiche ne dit rien sous « {field} », donc rien ne peut le montrer. Laissez ce champ vide, ou remplissez l’autre.',
    'published-and-as-of': 'La page donne sa propre date de publication. Laissez ce champ vide.',
    'handle-form': 'Indiquez le nom du compte, sans @.',
    'two-people': 'Deux personnes différentes doivent avoir vérifié. Indiquez les deux.',
    'copy-without-day': 'Indiquez le jour de la copie.',
    'read-before-published': 'La page a été lue ({accessed}) avant d’être publiée ({published}).',
    'end-without-status': 'Une année de fin ne va qu’avec le statut « Terminée ».',
    'end-before-start': 'Elle ne peut pas finir ({ended}) avant d’avoir commencé ({started}).',
    'review-before-addition': 'La dernière vérification ({reviewed}) précède le jour où la fiche a été ajoutée ({added}).',
    'link-with-spaces': 'il contient un espace ou un caractère de contrôle.',
    'link-not-whole': 'l’adresse n’est pas complète.',
    'link-not-written-out': 'l’adresse n’est pas écrite en entier.',
    'link-scheme': 'une adresse qui commence par {protocol} peut exécuter un programme ou égarer.',
    'link-with-login': 'il contient un nom d’utilisateur ou un mot de passe.',
    'link-elsewhere': 'il mène à {host}, que la fiche ne nomme nulle part ailleurs. Indiquez la page parmi les sources et citez-la.',
    'link-shows-other': 'son texte est une autre adresse, et il mène à {host}.',
    'attribute-name': 'seul est permis {allowed}.',
    'attribute-value': 'les valeurs permises sont {allowed}.',
    worded: 'Cette valeur ne convient pas ici.',
  },
  parts: {
    import: {
      what: 'Le texte contient une instruction import ou export.',
      cure: 'Retirez-la. Si la phrase n’est que du texte, commencez-la par un autre mot.',
    },
    expression: {
      what: 'Le texte contient une expression entre { }.',
      cure: 'Retirez-la. Une accolade à prendre telle quelle s’écrit \\{.',
    },
    comment: {
      what: 'Le texte contient un commentaire.',
      cure: 'Retirez-le : ni les lecteurs ni les relecteurs ne le voient.',
    },
    html: { what: 'Le texte contient du HTML.', cure: 'Utilisez plutôt Markdown.' },
    tag: { what: 'Le texte contient du HTML (<{tag}>).', cure: 'Utilisez plutôt Markdown.' },
    attribute: {
      what: '<{tag}> a un attribut entre { }.',
      cure: 'Écrivez les attributs en texte brut, sans accolades.',
    },
    image: { what: 'Une image', cure: 'Dites en mots ce qu’elle montre, et citez la page où elle se trouve.' },
    address: {
      what: 'Une adresse entre < >',
      cure: 'Faites un lien vers une page, [mots](https://…) ; une adresse à laquelle on écrit va dans les contacts.',
    },
    footnote: {
      what: 'Une note écrite dans le texte',
      cure: 'Les notes viennent des sources de la fiche ; citez-en une par [^id].',
    },
    heading: {
      what: 'Un titre de niveau {level}',
      cure: 'Utilisez ## pour une partie et ### au-dessous ; le nom de la fiche est le titre de la page.',
    },
    fields: {
      what: 'Un second bloc de champs (« {first} » au-dessus d’une ligne ---)',
      cure: 'Donnez ces valeurs dans les champs de la fiche, ou supprimez-les. Une partie commence par ##.',
    },
    nesting: { what: 'Une imbrication de plus de {most} niveaux', cure: 'Écrivez de simples paragraphes.' },
    'long-word': {
      what: 'Une suite de lettres plus longue qu’aucun mot',
      cure: 'Mettez des espaces là où les mots finissent : sinon, les pages deviennent plus larges que l’écran.',
    },
    marks: {
      what: 'Une lettre avec un amas de signes',
      cure: 'Enlevez ceux dont aucun mot n’a besoin : ils couvrent les lignes voisines.',
    },
    repeats: { what: 'Plus de {most} fois le caractère « {character} »', cure: 'Écrivez du texte brut.' },
  },
  expected: {
    list: 'une liste',
    group: 'un groupe de champs',
    text: 'un texte',
    number: 'un nombre',
    'whole-number': 'un nombre entier',
    'true-or-false': 'oui ou non',
  },
  aspects: { type: 'type d’organisation', country: 'pays de son siège' },
};
