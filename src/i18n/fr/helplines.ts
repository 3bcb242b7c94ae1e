import { fr as help } from '../help/fr.ts';
import type { Strings } from '../shape.ts';

const { hint, findNone, numberUnknown, languages, ofLanguage } = help.finder;
const finder = { hint, findNone, numberUnknown, languages, ofLanguage };

export const helplines: Strings['helplines'] = {
  /** The words that these pages have in more languages than the site. */
  help: { finder, country: help.country, line: help.line, services: help.services },
  title: 'Lignes téléphoniques par pays',
  description: 'Lignes téléphoniques, SMS et tchats par pays. Chaque numéro a sa source et le jour où nous l’avons lu.',
  /** In tabs and histories, in place of the name of a line. {mark} tells one from another and says nothing. */
  entryTitle: 'Ligne téléphonique {mark}',
  safety: {
    label: 'Avant d’appeler',
    danger: 'Si vous êtes en danger maintenant, appelez le numéro d’urgence du pays où vous êtes.',
    traces: 'Cette page n’enregistre rien sur votre appareil. Mais votre navigateur garde la liste des pages que vous ouvrez.',
    more: 'Comment laisser moins de traces',
  },
  index: {
    lead: 'Choisissez le pays où vous êtes maintenant. Nous ne demandons pas votre position.',
    find: 'Tapez le nom du pays où vous êtes',
    found: 'Pays trouvés ({n}) : {names}',
    foundMore: 'Pays trouvés : {n}. Les premiers : {names}',
    letters: 'Aller à une lettre',
    countries: 'Choisir un pays',
    byRegion: 'Les mêmes pays, par région',
    count: { one: '{n} ligne', other: '{n} lignes' },
    noneWorking: 'aucune ligne en service',
    worldwide: 'Lignes pour tous les pays',
    worldwideLead:
      'Vous pouvez les joindre de partout. Certaines n’aident que les personnes d’un pays précis. Lisez ce qui est écrit sous le nom.',
    honest:
      'Nous avons lu ces numéros sur des pages web. Nous n’avons pas appelé pour les essayer. Pour chacun, nous disons où et quand nous l’avons lu.',
    missing: 'Pays sans ligne ici',
    missingWhat: 'Que faire si le pays où vous êtes n’est pas dans la liste',
    doWorldwide: 'Utilisez une des lignes qui répondent partout.',
    doTrusted:
      'Parlez à une personne de confiance : un syndicat, un lieu de culte, une école, un médecin, l’ambassade du pays d’où vous venez, une association.',
    known: {
      one: 'Il existe une ligne dans {n} pays de plus. Nous n’avons trouvé aucune page qui donne son numéro :',
      other: 'Il existe des lignes dans {n} pays de plus. Nous n’avons trouvé aucune page qui donne leurs numéros :',
    },
    notFound: {
      one: 'Pour {n} pays ou territoire, nous n’avons trouvé aucune ligne :',
      other: 'Pour {n} pays et territoires, nous n’avons trouvé aucune ligne :',
    },
  },
  /** The lines that answer in one language. */
  language: {
    description: 'Lignes téléphoniques, SMS et tchats selon la langue dans laquelle elles disent répondre.',
    lead: 'Seules les lignes dont la source nomme cette langue sont ici. D’autres répondent peut-être aussi dans cette langue.',
    noneAbroad: 'Nous n’en avons trouvé aucune que l’on puisse appeler depuis d’autres pays.',
  },
  country: {
    title: 'Lignes téléphoniques : {country}',
    description: '{country} : numéros à appeler ou à contacter par écrit, avec la source de chacun et le jour où nous l’avons lu.',
    lead: { one: '{n} ligne', other: '{n} lignes' },
    none: 'Nous n’avons trouvé aucune ligne en service ici.',
    emergency: 'En danger maintenant',
    whatToDo: 'Ce que vous pouvez faire maintenant',
    openSite: 'Ouvrir {site}',
    searched:
      'Nous avons cherché des lignes de ce pays pour la dernière fois le {date}, dans des pages web en : {languages}. Nous n’en avons trouvé aucune avec un numéro pour les personnes sur place.',
    notSearched: 'Notre journal de recherches ne nomme pas ce pays à part. Il existe peut-être une ligne que nous n’avons pas trouvée.',
    professionals: 'Pour les professionnels',
    professionalsNote:
      'Ces lignes sont pour les professionnels : police, santé, travail social, associations. Si vous avez besoin d’aide pour vous-même, utilisez une ligne ci-dessus.',
    professionalsOnly:
      'Ces lignes sont pour les professionnels : police, santé, travail social, associations. Si vous avez besoin d’aide pour vous-même, utilisez une ligne qui répond partout.',
    stopped: 'Ne fonctionnent plus',
    stoppedNote: 'Ces lignes ont fermé ou sont suspendues. N’utilisez plus ces numéros.',
    worldwide: 'Lignes pour tous les pays',
    worldwideNote: 'Vous pouvez aussi les joindre depuis d’autres pays.',
    neighbourLines: 'Lignes des pays voisins',
    neighbourNote:
      'Elles aident d’abord les personnes de leur pays. Les numéros gratuits ou courts ne marchent souvent pas depuis un autre pays.',
    neighbours: 'Pays voisins',
    back: 'Tous les pays',
    initiatives: 'Toutes les initiatives : {country}',
  },
  withheld: {
    heading: 'Numéros que nous n’affichons pas',
    note: 'Un numéro erroné peut nuire. Nous n’affichons pas ceux-ci tant que personne ne les a vérifiés.',
    disputed: 'Numéro non affiché : {publisher} et {other} publient des numéros différents.',
    withdrawn: 'Numéro retiré : il a été vérifié sur sa source pour la dernière fois le {date}.',
  },
  copy: {
    copy: 'Copier',
    copied: 'Copié. Le numéro reste dans le presse-papiers jusqu’à ce que vous copiiez autre chose.',
    failed: 'Ce navigateur ne l’a pas permis. Notez le numéro.',
  },
  take: {
    heading: 'Garder les numéros avec vous',
    title: 'Numéros par pays',
    cardTitle: 'Numéros : {country}',
    description: 'Des numéros à imprimer ou à garder.',
    card: 'Une carte à imprimer, pour la poche ou en A4',
    text: 'Tous les numéros en texte brut',
    file: 'Tous les numéros en un seul fichier qui s’ouvre sans réseau',
    trace:
      'Ce que vous enregistrez reste sur l’appareil. Ce que vous imprimez peut être trouvé. Si c’est plus sûr, notez un numéro sur un papier ordinaire.',
    how: 'Imprimez cette page : des cartes au format d’une carte bancaire à découper, puis la liste complète.',
    howAll:
      'Imprimez cette page : des cartes au format d’une carte bancaire à découper. La liste complète dit où chaque numéro est imprimé :',
    traceCard: 'D’autres peuvent trouver une carte imprimée. Une imprimante peut garder une copie de ce qu’elle imprime.',
    traceFile:
      'Si vous avez enregistré ceci dans un fichier, d’autres personnes qui utilisent l’appareil peuvent le trouver. Supprimez-le quand vous n’en avez plus besoin. Videz aussi la corbeille.',
    sheet: 'Liste complète',
    asOf: 'À la date du {date}.',
    origin: 'Publié par {publisher}, vérifié le {date}.',
    report: 'Signaler un numéro erroné',
  },
  line: {
    emergency: 'Numéro d’urgence',
    operator: 'Tenue par',
    operatorUnknown: 'Inconnu',
    exploitation: 'Sujet',
    coverage: 'Pays',
    status: {
      active: 'Une source dit que cette ligne fonctionne ({date}).',
      activeOld: 'Nous ne savons pas si cette ligne répond encore. La dernière source est ancienne ({date}).',
      pilot: 'À l’essai',
      paused: 'Suspendue',
      ended: 'Fermée',
      unknown: 'Nous ne savons pas si cette ligne répond encore.',
    },
    for: 'Pour',
    hours: 'Horaires',
    languages: 'Langues',
    cost: 'Coût',
    free: 'Gratuit',
    notFree: 'Payant',
    notStated: 'La source ne précise pas : {facts}.',
    facts: { for: 'pour qui', hours: 'les horaires', languages: 'les langues', cost: 'le coût' },
    recording: 'Enregistrement',
    recorded: 'Les appels sont enregistrés',
    notRecorded: 'Les appels ne sont pas enregistrés',
    reach: 'D’où appeler',
    reaches: {
      inside: 'Fonctionne seulement à l’intérieur du pays ({country})',
      freephone: 'Numéro international complet ; les numéros gratuits ne marchent souvent pas depuis un autre pays',
      international: 'Numéro international complet : vous pouvez l’appeler depuis un autre pays',
    },
    printedRead: 'Publié par {publisher} sur {page}. Nous l’avons lu le {date}. Nous ne l’avons pas essayé.',
    printedDialled: 'Publié par {publisher} sur {page}. Nous avons appelé le {date} et quelqu’un a répondu.',
    published: 'Date de la source : {date}.',
    unpublished: 'La source n’a pas de date.',
    freshness: {
      fresh: 'Vérifié sur sa source il y a moins de 90 jours',
      due: 'Pas vérifié depuis plus de 90 jours',
      old: 'Ancien : vérifiez-le avant de l’utiliser',
      withdrawn: 'Retiré : pas vérifié depuis deux ans',
    },
  },
};
