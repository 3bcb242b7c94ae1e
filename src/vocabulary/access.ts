import { defineVocabulary } from './define.ts';

/** On what terms an initiative can be used. */
export const access = defineVocabulary({
  free: {
    label: { en: 'Free', fr: 'Gratuit', es: 'Gratuito' },
    definition: {
      en: 'Those it is meant for can use it without paying.',
      fr: 'Les personnes auxquelles il est destiné peuvent l’utiliser sans payer.',
      es: 'Las personas a quienes se dirige pueden usarlo sin pagar.',
    },
    synonyms: [
      'free of charge',
      'no cost',
      'toll-free',
      'gratis',
      'sans frais',
      'sin costo',
      'sin coste',
      'grátis',
      'gratuita',
      'مجاني',
      'бесплатно',
      'безкоштовно',
      'निःशुल्क',
    ],
  },
  paid: {
    label: { en: 'Paid', fr: 'Payant', es: 'De pago' },
    definition: {
      en: 'Its users, or the organisation that orders it, pay for it.',
      fr: 'Ses utilisateurs, ou l’organisation qui le commande, le paient.',
      es: 'Sus usuarios, o la organización que lo contrata, pagan por él.',
    },
    synonyms: [
      'commercial',
      'subscription',
      'fee',
      'licence fee',
      'abonnement',
      'payante',
      'pagado',
      'suscripción',
      'pago',
      'مدفوع',
      'платно',
      'платний',
    ],
  },
  mixed: {
    label: { en: 'Partly free', fr: 'En partie gratuit', es: 'Gratuito en parte' },
    definition: {
      en: 'Some functions or some users are free, and others are paid.',
      fr: 'Certaines fonctions ou certains utilisateurs sont gratuits, les autres sont payants.',
      es: 'Algunas funciones o algunos usuarios son gratuitos y otros son de pago.',
    },
    synonyms: [
      'freemium',
      'free and paid',
      'mixed',
      'mixte',
      'gratuit et payant',
      'mixto',
      'gratuito y de pago',
      'misto',
      'частично бесплатно',
      'مجاني جزئيا',
    ],
  },
  restricted: {
    label: { en: 'Restricted', fr: 'Accès restreint', es: 'Acceso restringido' },
    definition: {
      en: 'Only certain organisations or vetted people may use it, whether or not it costs anything.',
      fr: 'Seules certaines organisations ou des personnes habilitées peuvent l’utiliser, que ce soit payant ou non.',
      es: 'Solo pueden usarlo ciertas organizaciones o personas autorizadas, cueste o no dinero.',
    },
    synonyms: [
      'members only',
      'law enforcement only',
      'vetted users',
      'by invitation',
      'réservé aux membres',
      'sur invitation',
      'restringido',
      'solo miembros',
      'por invitación',
      'restrito',
      'مقيد',
      'ограниченный доступ',
    ],
  },
  unknown: {
    label: { en: 'Access unknown', fr: 'Accès inconnu', es: 'Acceso desconocido' },
    definition: {
      en: 'No source found so far says on what terms it can be used.',
      fr: 'Aucune source trouvée à ce jour n’indique à quelles conditions on peut l’utiliser.',
      es: 'Ninguna fuente hallada hasta ahora indica en qué condiciones se puede usar.',
    },
    synonyms: [
      'cost unknown',
      'price unknown',
      'not stated',
      'non précisé',
      'prix inconnu',
      'costo desconocido',
      'no indicado',
      'precio desconocido',
      'неизвестно',
    ],
  },
});

export type AccessId = keyof typeof access;
