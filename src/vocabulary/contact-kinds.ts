import { defineVocabulary } from './define.ts';

/** The ways in which a helpline or report line can be reached. */
export const contactKinds = defineVocabulary({
  phone: {
    label: { en: 'Phone', fr: 'Téléphone', es: 'Teléfono' },
    definition: {
      en: 'You can call this number and speak with someone.',
      fr: 'Vous pouvez appeler ce numéro et parler à quelqu’un.',
      es: 'Puede llamar a este número y hablar con alguien.',
    },
    synonyms: {
      en: ['call', 'telephone', 'hotline', 'phone number'],
      fr: ['appel', 'numéro de téléphone'],
      es: ['llamada', 'número de teléfono'],
      pt: ['telefone'],
      ar: ['هاتف'],
      ru: ['телефон'],
      hi: ['फ़ोन'],
    },
  },
  sms: {
    label: { en: 'Text message', fr: 'SMS', es: 'Mensaje de texto' },
    definition: {
      en: 'You can send a text message to this number.',
      fr: 'Vous pouvez envoyer un SMS à ce numéro.',
      es: 'Puede enviar un mensaje de texto a este número.',
    },
    synonyms: {
      en: ['text', 'text line', 'texting'],
      fr: ['texto', 'message texte'],
      es: ['mensaje SMS'],
      pt: ['mensagem de texto'],
      ar: ['رسالة نصية'],
      ru: ['смс'],
      hi: ['एसएमएस'],
    },
  },
  whatsapp: {
    label: { en: 'WhatsApp', fr: 'WhatsApp', es: 'WhatsApp' },
    definition: {
      en: 'You can write to or call this number on WhatsApp.',
      fr: 'Vous pouvez écrire à ce numéro ou l’appeler sur WhatsApp.',
      es: 'Puede escribir o llamar a este número por WhatsApp.',
    },
    synonyms: {
      en: ['whats app', 'whatsapp message'],
      es: ['wasap', 'guasap'],
      pt: ['zap'],
      ar: ['واتساب'],
      ru: ['ватсап'],
      hi: ['व्हाट्सऐप'],
    },
  },
  chat: {
    label: { en: 'Online chat', fr: 'Tchat (discussion en ligne)', es: 'Chat en línea' },
    definition: {
      en: 'You can exchange written messages with someone on a web page or in an app.',
      fr: 'Vous pouvez échanger des messages écrits avec quelqu’un sur une page web ou dans une application.',
      es: 'Puede intercambiar mensajes escritos con alguien en una página web o una aplicación.',
    },
    synonyms: {
      en: ['chat', 'live chat', 'webchat'],
      fr: ['tchat', 'discussion en ligne', 'clavardage', 'messagerie instantanée'],
      es: ['chat en vivo'],
      pt: ['bate-papo'],
      ar: ['دردشة'],
      ru: ['чат'],
    },
  },
  email: {
    label: { en: 'E-mail', fr: 'Courriel', es: 'Correo electrónico' },
    definition: {
      en: 'You can write to this e-mail address.',
      fr: 'Vous pouvez écrire à cette adresse électronique.',
      es: 'Puede escribir a esta dirección de correo electrónico.',
    },
    synonyms: {
      en: ['email', 'mail', 'e-mail address'],
      fr: ['adresse électronique', 'mél'],
      es: ['correo', 'dirección de correo'],
      ar: ['البريد الإلكتروني'],
      ru: ['электронная почта'],
      uk: ['електронна пошта'],
    },
  },
  web: {
    label: { en: 'Web form or page', fr: 'Formulaire ou page web', es: 'Formulario o página web' },
    definition: {
      en: 'You can ask for help or report a concern on this web page.',
      fr: 'Vous pouvez demander de l’aide ou faire un signalement sur cette page web.',
      es: 'Puede pedir ayuda o comunicar una situación en esta página web.',
    },
    synonyms: {
      en: ['web form', 'online form', 'website', 'web page'],
      fr: ['formulaire en ligne', 'site web'],
      es: ['formulario en línea', 'sitio web', 'página web'],
      ar: ['نموذج إلكتروني'],
      ru: ['веб-форма'],
    },
  },
  app: {
    label: { en: 'App', fr: 'Application', es: 'Aplicación' },
    definition: {
      en: 'You can reach the service through an app that you install on a phone.',
      fr: 'Vous pouvez joindre le service au moyen d’une application à installer sur un téléphone.',
      es: 'Puede contactar con el servicio mediante una aplicación que se instala en el teléfono.',
    },
    synonyms: {
      en: ['mobile app', 'phone app'],
      fr: ['appli', 'application mobile'],
      es: ['aplicación móvil', 'app móvil'],
      pt: ['aplicativo'],
      ar: ['تطبيق'],
      ru: ['приложение'],
      uk: ['застосунок'],
    },
  },
  textphone: {
    label: { en: 'Textphone', fr: 'Téléphone à texte', es: 'Teléfono de texto' },
    definition: {
      en: 'You can type to someone on this number with a textphone (TTY), for people who are deaf or hard of hearing.',
      fr: 'Vous pouvez écrire à quelqu’un à ce numéro avec un téléphone à texte (TTY), pour les personnes sourdes ou malentendantes.',
      es: 'Puede escribir a alguien en este número con un teléfono de texto (TTY), para personas sordas o con dificultades auditivas.',
    },
    synonyms: {
      en: ['TTY', 'TDD', 'minicom', 'text telephone'],
      fr: ['téléscripteur'],
      es: ['teletipo'],
    },
  },
  relay: {
    label: { en: 'Relay service', fr: 'Service de relais', es: 'Servicio de retransmisión' },
    definition: {
      en: 'Someone passes on what you type or sign, by this number or page, for people who are deaf or hard of hearing.',
      fr: 'Une personne transmet ce que vous écrivez ou signez, par ce numéro ou cette page, pour les personnes sourdes ou malentendantes.',
      es: 'Una persona transmite lo que usted escribe o signa, por este número o página, para personas sordas o con dificultades auditivas.',
    },
    synonyms: {
      en: ['relay', 'text relay'],
      fr: ['relais'],
      es: ['servicio de relevo'],
    },
  },
  video: {
    label: { en: 'Sign language by video', fr: 'Langue des signes par vidéo', es: 'Lengua de señas por video' },
    definition: {
      en: 'You can sign to someone by video on this page.',
      fr: 'Vous pouvez parler en langue des signes par vidéo sur cette page.',
      es: 'Puede comunicarse en lengua de señas por video en esta página.',
    },
    synonyms: {
      en: ['sign language', 'video relay', 'BSL', 'ASL'],
      fr: ['langue des signes'],
      es: ['lengua de signos'],
    },
  },
});

export type ContactKindId = keyof typeof contactKinds;

/** Kinds whose value is a number that a phone dials. */
export const dialledKinds = ['phone', 'sms', 'whatsapp', 'textphone'] as const satisfies readonly ContactKindId[];

export type DialledKind = (typeof dialledKinds)[number];

const dialled: ReadonlySet<string> = new Set(dialledKinds);

/** Whether a contact of this kind is a number that a phone dials. A relay may be either; its value says which. */
export const isDialledKind = (kind: string): boolean => dialled.has(kind);
