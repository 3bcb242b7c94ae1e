import { defineVocabulary } from './define.ts';

/** On what terms an initiative can be used. */
export const access = defineVocabulary({
  free: {
    label: { en: 'Free', fr: 'Gratuit', es: 'Gratuito' },
    definition: {
      en: 'Those the tool is meant for can use it without paying.',
      fr: 'Les personnes auxquelles l’outil est destiné peuvent l’utiliser sans payer.',
      es: 'Las personas a quienes se dirige la herramienta pueden usarla sin pagar.',
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
      'مجاني',
      'бесплатно',
      'безкоштовно',
      'निःशुल्क',
    ],
  },
  paid: {
    label: { en: 'Paid', fr: 'Payant', es: 'De pago' },
    definition: {
      en: 'The users of the tool, or the organisation that orders it, pay for it.',
      fr: 'Les utilisateurs de l’outil, ou l’organisation qui le commande, le paient.',
      es: 'Los usuarios de la herramienta, o la organización que la contrata, pagan por ella.',
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
      en: 'The tool is free for some users or in some functions, and paid for the rest.',
      fr: 'L’outil est gratuit pour certains utilisateurs ou certaines fonctions, et payant pour le reste.',
      es: 'La herramienta es gratuita para algunos usuarios o en algunas funciones, y de pago para lo demás.',
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
      en: 'Only certain organisations or vetted people may use the tool, whether or not it costs anything.',
      fr: 'Seules certaines organisations ou des personnes habilitées peuvent utiliser l’outil, qu’il soit payant ou non.',
      es: 'Solo ciertas organizaciones o personas autorizadas pueden usar la herramienta, cueste o no dinero.',
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
      en: 'No source found so far says on what terms the tool can be used.',
      fr: 'Aucune source trouvée à ce jour n’indique à quelles conditions on peut utiliser l’outil.',
      es: 'Ninguna fuente hallada hasta ahora indica en qué condiciones se puede usar la herramienta.',
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
