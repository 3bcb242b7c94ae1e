import type { TypedWords } from '../define.ts';
import type { TechnologyId } from '../technologies.ts';

export const technologies: TypedWords<TechnologyId> = {
  telephony: {
    about: {
      fr: 'aide, appeler, numéro vert, numéro gratuit, numéro, téléphone, permanence téléphonique, ligne verte, ligne d’urgence, SOS, urgence, écoute',
      es: 'ayuda, llamar, número gratuito, teléfono, línea gratuita, línea de atención, línea de emergencia, emergencia, auxilio',
    },
  },
  'mobile-app': { about: { fr: 'application, appli mobile, Android, téléphone, portable', es: 'aplicación, celular, móvil, teléfono' } },
  messaging: { about: { fr: 'tchat, chat, clavardage, Messenger', es: 'mensaje, mensajito, wasap, guasap' } },
  'web-platform': { about: { fr: 'site, internet, formulaire, base de données en ligne', es: 'sitio, página, formulario' } },
  chatbot: { about: { fr: 'robot' } },
  'machine-learning': { about: { fr: 'algorithme, ChatGPT', es: 'algoritmo, aprendizaje de máquinas' } },
  'web-scraping': { about: { fr: 'robot d’indexation, annonces', es: 'raspado, anuncios' } },
  blockchain: { about: { fr: 'registre', es: 'registro' } },
  'gps-tracking': {
    about: { fr: 'traçage, localiser, géolocaliser, balise, bracelet', es: 'rastreo, localizar, ubicación, geolocalizar' },
  },
  wearables: {
    about: { fr: 'bracelet d’alerte, montre', es: 'pulsera, reloj' },
    alike: [
      {
        en: 'panic button, SOS button, alarm button, panic alarm, panic device, emergency button, alert button',
        fr: 'bouton d’alarme, bouton d’urgence, bouton SOS, bouton de panique, alarme',
        es: 'botón de pánico, botón antipánico, botón de emergencia, botón SOS, botón de alarma',
      },
    ],
  },
  'privacy-preserving': { about: { fr: 'anonymat, RGPD, vie privée', es: 'anonimato, protección de datos, privacidad' } },
  'case-management': { about: { fr: 'dossier, suivi, gestion de dossiers', es: 'expediente, caso, seguimiento' } },
  geospatial: { about: { fr: 'carte, cartographie', es: 'mapa, mapeo, cartografía' } },
  'facial-recognition': { about: { fr: 'reconnaissance de visages, visage', es: 'caras' } },
  'satellite-imagery': {
    about: { fr: 'photo aérienne', es: 'foto aérea' },
    alike: [
      {
        en: 'satellite, satellite image, satellite photo, from space',
        fr: 'image satellite, photo satellite, depuis l’espace',
        es: 'satélite, imagen de satélite, foto satelital, desde el espacio',
      },
    ],
  },
  biometrics: { about: { fr: 'empreintes', es: 'huellas' } },
  'digital-identity': {
    about: { en: 'passport, identity card', fr: 'carte d’identité, passeport, état civil', es: 'cédula, DNI, pasaporte, registro civil' },
    alike: [
      {
        en: 'forged passport, forged visa, forged document, fake document, fake papers, fake passport, false papers, false documents, document fraud, document checking, travel document, travel papers, document examination',
        fr: 'faux papiers, faux passeport, faux document, fraude documentaire, contrôle de documents, titre de voyage, document de voyage',
        es: 'documentos falsos, papeles falsos, pasaporte falso, fraude documental, documento de viaje, control de documentos',
      },
    ],
  },
  'digital-forensics': {
    about: { fr: 'analyse de téléphone, informatique légale', es: 'análisis forense, peritaje informático' },
    alike: [
      {
        en: 'seized phone, seized device, seized computer, unlock phone, phone extraction, phone forensics',
        fr: 'téléphone saisi, appareil saisi, ordinateur saisi, extraction de téléphone',
        es: 'teléfono incautado, dispositivo incautado, extracción de teléfonos, desbloquear teléfono',
      },
    ],
  },
  'hash-matching': { about: { fr: 'empreinte', es: 'huella digital' } },
  'data-standard': { about: { fr: 'norme, standard', es: 'estándar' } },
  cloud: { about: { fr: 'nuage' } },
  'e-learning': { about: { fr: 'cours, formation à distance', es: 'curso, capacitación en línea' } },
  gaming: { about: { fr: 'jeu', es: 'juego' } },
  'virtual-reality': {
    alike: [
      {
        en: 'headset, VR headset, VR goggles, 360-degree',
        fr: 'casque, casque de réalité virtuelle, lunettes VR',
        es: 'gafas, gafas de realidad virtual, visor, visor de realidad virtual',
      },
    ],
  },
  'qr-codes': {
    about: { fr: 'flashcode' },
    alike: [
      { en: 'barcode, bar code, scan a product', fr: 'code-barres, scanner un produit', es: 'código de barras, escanear un producto' },
    ],
  },
  'financial-analytics': {
    about: { fr: 'virement', es: 'transferencia, giro' },
    alike: [
      {
        en: 'bitcoin, cryptocurrency, crypto, virtual currency, digital currency, crypto wallet',
        fr: 'cryptomonnaie, crypto-monnaie, monnaie virtuelle',
        es: 'criptomoneda, cripto, moneda virtual',
      },
    ],
  },
  'material-testing': { about: { fr: 'isotopes, ADN', es: 'isótopos' } },
  sensors: { about: { fr: 'capteur' } },
  'natural-language-processing': { about: { fr: 'analyse de texte' } },
  'camera-drone': {
    alike: [
      {
        en: 'number plate, car plate, vehicle plate, licence plate, license plate, plate reader, ANPR, ALPR',
        fr: 'plaque d’immatriculation, plaque de voiture, immatriculation, lecteur de plaques, LAPI',
        es: 'matrícula, matrícula de coche, placa de coche, placas de vehículos, placa de vehículo, lector de placas, lector de matrículas, patente',
      },
      {
        en: 'CCTV, surveillance camera, onboard camera, camera on board',
        fr: 'vidéosurveillance, caméra de surveillance, caméra à bord',
        es: 'videovigilancia, cámara de vigilancia, cámara a bordo, circuito cerrado',
      },
    ],
  },
};
