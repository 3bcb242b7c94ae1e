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
    synonyms: {
      en: ['free of charge', 'no cost', 'toll-free'],
      fr: ['sans frais'],
      es: ['sin costo', 'sin coste', 'gratis'],
      pt: ['grátis'],
      ar: ['مجاني'],
      ru: ['бесплатно'],
      uk: ['безкоштовно'],
      hi: ['निःशुल्क'],
    },
  },
  paid: {
    label: { en: 'Paid', fr: 'Payant', es: 'De pago' },
    definition: {
      en: 'The users of the tool, or the organisation that orders it, pay for it.',
      fr: 'Les utilisateurs de l’outil, ou l’organisation qui le commande, le paient.',
      es: 'Los usuarios de la herramienta, o la organización que la contrata, pagan por ella.',
    },
    synonyms: {
      en: ['commercial', 'subscription', 'fee', 'licence fee'],
      fr: ['abonnement', 'payante'],
      es: ['pagado', 'suscripción'],
      pt: ['pago'],
      ar: ['مدفوع'],
      ru: ['платно'],
      uk: ['платний'],
    },
  },
  mixed: {
    label: { en: 'Partly free', fr: 'En partie gratuit', es: 'Gratuito en parte' },
    definition: {
      en: 'The tool is free for some users or in some functions, and paid for the rest.',
      fr: 'L’outil est gratuit pour certains utilisateurs ou certaines fonctions, et payant pour le reste.',
      es: 'La herramienta es gratuita para algunos usuarios o en algunas funciones, y de pago para lo demás.',
    },
    synonyms: {
      en: ['freemium', 'free and paid', 'mixed'],
      fr: ['mixte', 'gratuit et payant'],
      es: ['mixto', 'gratuito y de pago'],
      pt: ['misto'],
      ar: ['مجاني جزئيا'],
      ru: ['частично бесплатно'],
    },
  },
  restricted: {
    label: { en: 'Restricted', fr: 'Accès restreint', es: 'Acceso restringido' },
    definition: {
      en: 'Only certain organisations or vetted people may use the tool, whether or not it costs anything.',
      fr: 'Seules certaines organisations ou des personnes habilitées peuvent utiliser l’outil, qu’il soit payant ou non.',
      es: 'Solo ciertas organizaciones o personas autorizadas pueden usar la herramienta, cueste o no dinero.',
    },
    synonyms: {
      en: ['members only', 'law enforcement only', 'vetted users', 'by invitation'],
      fr: ['réservé aux membres', 'sur invitation'],
      es: ['restringido', 'solo miembros', 'por invitación'],
      pt: ['restrito'],
      ar: ['مقيد'],
      ru: ['ограниченный доступ'],
    },
  },
  unknown: {
    label: { en: 'Access unknown', fr: 'Accès inconnu', es: 'Acceso desconocido' },
    definition: {
      en: 'No source found so far says on what terms the tool can be used.',
      fr: 'Aucune source trouvée à ce jour n’indique à quelles conditions on peut utiliser l’outil.',
      es: 'Ninguna fuente hallada hasta ahora indica en qué condiciones se puede usar la herramienta.',
    },
    synonyms: {
      en: ['cost unknown', 'price unknown', 'not stated'],
      fr: ['non précisé', 'prix inconnu'],
      es: ['costo desconocido', 'no indicado', 'precio desconocido'],
      ru: ['неизвестно'],
    },
  },
});

export type AccessId = keyof typeof access;
