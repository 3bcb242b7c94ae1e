import type { TypedWords } from '../define.ts';
import type { TechnologyId } from '../technologies.ts';

export const technologies: TypedWords<TechnologyId> = {
  telephony: {
    fr: 'aide, appeler, numéro vert, numéro gratuit, numéro, téléphone, permanence téléphonique, ligne verte, ligne d’urgence, SOS, urgence, écoute',
    es: 'ayuda, llamar, número gratuito, teléfono, línea gratuita, línea de atención, línea de emergencia, emergencia, auxilio',
  },
  'mobile-app': {
    fr: 'application, appli mobile, Android, téléphone, portable',
    es: 'aplicación, celular, móvil, teléfono',
  },
  messaging: {
    fr: 'tchat, chat, clavardage, Messenger',
    es: 'mensaje, mensajito, wasap, guasap',
  },
  'web-platform': {
    fr: 'site, internet, formulaire, base de données en ligne',
    es: 'sitio, página, formulario',
  },
  chatbot: {
    fr: 'robot',
  },
  'machine-learning': {
    fr: 'algorithme, ChatGPT',
    es: 'algoritmo, aprendizaje de máquinas',
  },
  'web-scraping': {
    fr: 'robot d’indexation, annonces',
    es: 'raspado, anuncios',
  },
  blockchain: {
    fr: 'registre',
    es: 'registro',
  },
  'gps-tracking': {
    fr: 'traçage, localiser, géolocaliser, balise, bracelet',
    es: 'rastreo, localizar, ubicación, geolocalizar',
  },
  wearables: {
    fr: 'bracelet d’alerte, bouton d’urgence, montre',
    es: 'pulsera, botón de emergencia, botón antipánico, reloj',
  },
  'privacy-preserving': {
    fr: 'anonymat, RGPD, vie privée',
    es: 'anonimato, protección de datos, privacidad',
  },
  'case-management': {
    fr: 'dossier, suivi, gestion de dossiers',
    es: 'expediente, caso, seguimiento',
  },
  geospatial: {
    fr: 'carte, cartographie',
    es: 'mapa, mapeo, cartografía',
  },
  'facial-recognition': {
    fr: 'reconnaissance de visages, visage',
    es: 'caras',
  },
  'satellite-imagery': {
    fr: 'photo aérienne',
    es: 'satélite, foto aérea',
  },
  biometrics: {
    fr: 'empreintes',
    es: 'huellas',
  },
  'digital-identity': {
    en: 'passport, identity card',
    fr: 'carte d’identité, passeport, état civil',
    es: 'cédula, DNI, pasaporte, registro civil',
  },
  'digital-forensics': {
    fr: 'analyse de téléphone, informatique légale',
    es: 'análisis forense, peritaje informático',
  },
  'hash-matching': {
    fr: 'empreinte',
    es: 'huella digital',
  },
  'data-standard': {
    fr: 'norme, standard',
    es: 'estándar',
  },
  cloud: {
    fr: 'nuage',
  },
  'e-learning': {
    fr: 'cours, formation à distance',
    es: 'curso, capacitación en línea',
  },
  gaming: {
    fr: 'jeu',
    es: 'juego',
  },
  'virtual-reality': {
    fr: 'casque',
    es: 'gafas',
  },
  'qr-codes': {
    fr: 'flashcode',
  },
  'financial-analytics': {
    fr: 'virement',
    es: 'transferencia, giro',
  },
  'material-testing': {
    fr: 'isotopes, ADN',
    es: 'isótopos',
  },
  sensors: {
    fr: 'capteur',
  },
  'natural-language-processing': {
    fr: 'analyse de texte',
  },
};
