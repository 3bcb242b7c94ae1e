import type { Strings } from '../shape.ts';

/** Lecture d’un tableur : ce qui est dit de ses cellules. */
export const spreadsheet: Strings['spreadsheet'] = {
  unreadable: {
    'unknown-format': 'Ce type de fichier ne peut pas être lu. Types acceptés : {allowed}.',
    'too-large': 'Le fichier dépasse {most} Mo. Retirez les images, ou envoyez le tableau en plusieurs parties.',
    'unpacks-too-large': 'Une fois décompressé, le classeur dépasse {most} Mo. Copiez le tableau dans un nouveau classeur.',
    'too-many-rows':
      'Le tableau a {found} lignes ; {most} au plus peuvent être lues. Envoyez-le en plusieurs parties, ou supprimez les lignes vides à la fin.',
    'too-many-columns': 'Le tableau a {found} colonnes ; {most} au plus peuvent être lues. Supprimez les colonnes vides à la fin.',
    damaged:
      'Le fichier ne s’ouvre pas : il est endommagé, ou n’est pas ce que son nom indique. Enregistrez-le de nouveau depuis le logiciel d’origine.',
    locked: 'Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
    'quote-open': 'À la ligne {line}, un guillemet s’ouvre et ne se referme jamais. Fermez-le, ou supprimez-le.',
    'no-table': 'Aucune ligne ne contient d’intitulés connus. Il en faut une avec au moins « Nom ».',
    'no-rows': 'Il n’y a aucune ligne sous les intitulés.',
    'no-such-sheet': 'Il n’y a pas de feuille « {wanted} ». Les feuilles sont {sheets}.',
    'which-sheet': 'Plusieurs feuilles énumèrent des initiatives : {sheets}. Indiquez laquelle lire.',
    'no-such-row': 'Il n’y a pas de ligne {wanted}.',
  },
  remarks: {
    'read-as': '« {found} » a été lu comme {became}.',
    'hidden-removed': 'Un caractère invisible a été retiré : {found}.',
    'not-a-term': '« {found} » ne figure pas parmi les termes.',
    'not-a-country': '« {found} » n’est pas un pays connu.',
    'not-a-language': '« {found} » n’est pas une langue connue.',
    'not-a-year': '« {found} » n’est pas une année unique.',
    'not-a-date': '« {found} » n’est pas une date lisible.',
    'day-or-month': 'Dans « {found} », le jour et le mois peuvent se confondre.',
    'not-an-address': '« {found} » n’est pas une adresse web.',
    'not-json': 'Cette colonne attend une liste en JSON, et « {found} » n’en est pas une.',
    'digits-lost':
      'Le tableur a fait « {found} » d’un numéro, dont les derniers chiffres sont perdus. Saisissez-le de nouveau, comme texte.',
    'zero-lost': 'Le numéro « {found} » semble avoir perdu le zéro qui le précède. Saisissez-le de nouveau, comme texte.',
    'number-differs': 'Le numéro « {found} » n’est pas celui qui est affiché.',
    'number-form': '« {found} » n’est pas un numéro unique.',
    'number-of-which-country': 'Le numéro « {found} » n’a pas d’indicatif, et la ligne ne nomme pas un pays unique.',
    'no-id': 'Le nom « {found} » ne permet pas de former un identifiant. Donnez-en un à la ligne, en lettres minuscules.',
    'decoded-twice':
      '« {found} » contient des lettres abîmées à l’enregistrement du fichier. Ouvrez l’original en UTF-8 et enregistrez-le de nouveau.',
    'id-form': '« {found} » n’est pas un identifiant. Un identifiant s’écrit en minuscules avec des traits d’union, comme stop-app.',
    'id-reserved': 'L’identifiant « {found} » ne peut pas être utilisé.',
    'id-twice': 'Une autre ligne a déjà l’identifiant « {found} ».',
  },
  near: 'Peut-être : {near}.',
};
