import { defineVocabulary } from './define.ts';

/** What an initiative is built with. */
export const technologies = defineVocabulary({
  'mobile-app': {
    label: { en: 'Mobile app', fr: 'Application mobile', es: 'Aplicación móvil' },
    definition: {
      en: 'A mobile app is software that people install on a phone or tablet.',
      fr: 'Une application mobile est un logiciel que l’on installe sur un téléphone ou une tablette.',
      es: 'Una aplicación móvil es un programa que se instala en un teléfono o una tableta.',
    },
    synonyms: {
      en: ['app', 'phone app', 'smartphone app', 'android app'],
      fr: ['appli', 'application smartphone'],
      es: ['aplicación para celular'],
      pt: ['aplicativo'],
      ar: ['تطبيق جوال'],
      ru: ['мобильное приложение'],
      uk: ['мобільний застосунок'],
      hi: ['मोबाइल ऐप'],
    },
  },
  'web-platform': {
    label: { en: 'Web platform', fr: 'Plateforme web', es: 'Plataforma web' },
    definition: {
      en: 'A web platform is a site or service that people use in a browser.',
      fr: 'Une plateforme web est un site ou un service que l’on utilise dans un navigateur.',
      es: 'Una plataforma web es un sitio o servicio que se usa en un navegador.',
    },
    synonyms: {
      en: ['website', 'web app', 'online platform', 'portal'],
      fr: ['site web', 'plateforme en ligne', 'portail'],
      es: ['sitio web', 'página web', 'plataforma en línea'],
      ar: ['موقع إلكتروني'],
      ru: ['веб-платформа'],
    },
  },
  telephony: {
    label: { en: 'Telephone line', fr: 'Ligne téléphonique', es: 'Línea telefónica' },
    definition: {
      en: 'A telephone line lets people speak with someone, or with a recorded voice menu, by ordinary phone call.',
      fr: 'Une ligne téléphonique permet de parler à quelqu’un, ou à un serveur vocal, par simple appel.',
      es: 'Una línea telefónica permite hablar con alguien, o con un menú de voz grabado, mediante una llamada corriente.',
    },
    synonyms: {
      en: ['hotline', 'helpline', 'phone line', 'telephony', 'IVR', 'interactive voice response'],
      fr: ['ligne d’assistance', 'serveur vocal'],
      es: ['línea de ayuda', 'llamada telefónica'],
      pt: ['linha telefónica'],
      ru: ['телефонная линия'],
    },
  },
  messaging: {
    label: { en: 'Text and messaging', fr: 'SMS et tchat', es: 'Mensajes de texto y mensajería' },
    definition: {
      en: 'Text and messaging tools exchange written messages by SMS, by chat or through services such as WhatsApp.',
      fr: 'Les outils de SMS et de tchat échangent des messages écrits par SMS, par tchat ou par des services comme WhatsApp.',
      es: 'Las herramientas de mensajería intercambian mensajes escritos por SMS, por chat o mediante servicios como WhatsApp.',
    },
    synonyms: {
      en: ['SMS', 'USSD', 'text message', 'text line', 'whatsapp', 'live chat', 'instant messaging'],
      fr: ['texto', 'messagerie instantanée'],
      es: ['mensajería instantánea'],
      pt: ['mensagem de texto'],
      ar: ['رسائل نصية'],
    },
  },
  chatbot: {
    label: { en: 'Chatbot', fr: 'Agent conversationnel', es: 'Asistente conversacional (chatbot)' },
    definition: {
      en: 'A chatbot is a program that answers written or spoken questions in the form of a conversation.',
      fr: 'Un agent conversationnel est un programme qui répond à des questions écrites ou orales sous forme de dialogue.',
      es: 'Un asistente conversacional es un programa que responde a preguntas escritas u orales en forma de diálogo.',
    },
    synonyms: {
      en: ['chat bot', 'bot', 'virtual assistant', 'conversational agent'],
      fr: ['dialogueur', 'robot conversationnel', 'assistant virtuel'],
      es: ['asistente virtual', 'bot conversacional'],
      ar: ['روبوت محادثة'],
      ru: ['чат-бот'],
    },
  },
  'machine-learning': {
    label: { en: 'Machine learning', fr: 'Apprentissage automatique', es: 'Aprendizaje automático' },
    definition: {
      en: 'Machine learning is software that learns patterns from examples in order to classify, rank or predict.',
      fr: 'L’apprentissage automatique désigne des logiciels qui apprennent à partir d’exemples à classer, à hiérarchiser ou à prédire.',
      es: 'El aprendizaje automático designa programas que aprenden de ejemplos a clasificar, ordenar o predecir.',
    },
    synonyms: {
      en: ['AI', 'artificial intelligence', 'ML', 'deep learning'],
      fr: ['IA', 'intelligence artificielle', 'apprentissage machine'],
      es: ['inteligencia artificial'],
      pt: ['inteligência artificial'],
      ar: ['ذكاء اصطناعي'],
      ru: ['искусственный интеллект'],
      uk: ['штучний інтелект'],
    },
  },
  'computer-vision': {
    label: { en: 'Computer vision', fr: 'Vision par ordinateur', es: 'Visión artificial' },
    definition: {
      en: 'Computer vision is software that recognises objects, places or text in images and video.',
      fr: 'La vision par ordinateur désigne des logiciels qui reconnaissent des objets, des lieux ou du texte dans des images et des vidéos.',
      es: 'La visión artificial designa programas que reconocen objetos, lugares o texto en imágenes y vídeos.',
    },
    synonyms: {
      en: ['image recognition', 'image analysis', 'machine vision', 'object recognition'],
      fr: ['reconnaissance d’images', 'analyse d’images', 'vision artificielle'],
      es: ['visión por computadora', 'visión por ordenador', 'reconocimiento de imágenes'],
      pt: ['visão computacional'],
      ru: ['компьютерное зрение'],
    },
  },
  'facial-recognition': {
    label: { en: 'Facial recognition', fr: 'Reconnaissance faciale', es: 'Reconocimiento facial' },
    definition: {
      en: 'Facial recognition is software that compares faces in pictures to find or confirm who a person is.',
      fr: 'La reconnaissance faciale désigne des logiciels qui comparent des visages sur des images pour trouver ou confirmer l’identité d’une personne.',
      es: 'El reconocimiento facial designa programas que comparan rostros en imágenes para averiguar o confirmar la identidad de una persona.',
    },
    synonyms: {
      en: ['face recognition', 'face matching', 'face search'],
      fr: ['comparaison faciale'],
      es: ['reconocimiento de rostros', 'cotejo facial'],
      pt: ['reconhecimento facial'],
      ar: ['التعرف على الوجه'],
      ru: ['распознавание лиц'],
      uk: ['розпізнавання облич'],
    },
  },
  'natural-language-processing': {
    label: {
      en: 'Natural language processing',
      fr: 'Traitement automatique des langues',
      es: 'Procesamiento del lenguaje natural',
    },
    definition: {
      en: 'Natural language processing is software that reads, sorts or translates human language.',
      fr: 'Le traitement automatique des langues désigne des logiciels qui lisent, trient ou traduisent le langage humain.',
      es: 'El procesamiento del lenguaje natural designa programas que leen, clasifican o traducen el lenguaje humano.',
    },
    synonyms: {
      en: ['NLP', 'text analysis', 'text mining', 'language model', 'LLM'],
      fr: ['TAL', 'traitement du langage naturel', 'fouille de textes'],
      es: ['PLN', 'análisis de texto', 'minería de textos'],
      ru: ['обработка естественного языка'],
    },
  },
  'web-scraping': {
    label: { en: 'Web scraping', fr: 'Collecte automatisée sur le web', es: 'Extracción automatizada de datos web' },
    definition: {
      en: 'Web scraping is the automatic collection of information from public or hidden websites.',
      fr: 'La collecte automatisée sur le web consiste à relever par programme des informations sur des sites publics ou cachés.',
      es: 'La extracción automatizada de datos web consiste en recoger mediante un programa información de sitios públicos u ocultos.',
    },
    synonyms: {
      en: ['scraping', 'crawler', 'web crawling', 'crawling', 'spider'],
      fr: ['moissonnage du web', 'aspiration de sites'],
      es: ['raspado web', 'rastreo web'],
      pt: ['raspagem de dados'],
      ru: ['веб-скрапинг'],
    },
  },
  blockchain: {
    label: { en: 'Blockchain', fr: 'Chaîne de blocs', es: 'Cadena de bloques' },
    definition: {
      en: 'A blockchain is a shared record, kept by several parties, whose past entries are hard to change.',
      fr: 'Une chaîne de blocs est un registre partagé, tenu par plusieurs parties, dont les écritures passées sont difficiles à modifier.',
      es: 'Una cadena de bloques es un registro compartido, llevado por varias partes, cuyas anotaciones pasadas son difíciles de modificar.',
    },
    synonyms: {
      en: ['distributed ledger', 'DLT', 'smart contracts', 'block chain'],
      fr: ['registre distribué'],
      es: ['libro mayor distribuido', 'registro distribuido'],
      ar: ['سلسلة الكتل'],
      ru: ['блокчейн'],
      hi: ['ब्लॉकचेन'],
    },
  },
  'satellite-imagery': {
    label: { en: 'Satellite imagery', fr: 'Imagerie satellitaire', es: 'Imágenes satelitales' },
    definition: {
      en: 'Satellite imagery is pictures or measurements of the Earth taken from space.',
      fr: 'L’imagerie satellitaire désigne des images ou des mesures de la Terre prises depuis l’espace.',
      es: 'Las imágenes satelitales son fotografías o mediciones de la Tierra tomadas desde el espacio.',
    },
    synonyms: {
      en: ['satellite', 'satellite images', 'remote sensing', 'earth observation'],
      fr: ['images satellite', 'télédétection', 'observation de la terre'],
      es: ['imágenes de satélite', 'teledetección'],
      pt: ['imagens de satélite'],
      ar: ['صور الأقمار الصناعية'],
      ru: ['спутниковые снимки'],
    },
  },
  'gps-tracking': {
    label: { en: 'Location tracking', fr: 'Suivi de position', es: 'Seguimiento de ubicación' },
    definition: {
      en: 'Location tracking follows where a vessel, a vehicle, a device or a person is, by GPS, AIS or similar signals.',
      fr: 'Le suivi de position indique où se trouve un navire, un véhicule, un appareil ou une personne, grâce au GPS, à l’AIS ou à des signaux similaires.',
      es: 'El seguimiento de ubicación indica dónde está una embarcación, un vehículo, un dispositivo o una persona mediante GPS, AIS o señales similares.',
    },
    synonyms: {
      en: ['GPS', 'GPS tracking', 'AIS', 'vessel tracking', 'geolocation'],
      fr: ['suivi GPS', 'géolocalisation'],
      es: ['rastreo GPS', 'geolocalización'],
      pt: ['rastreamento GPS'],
      ar: ['تحديد المواقع'],
      ru: ['отслеживание местоположения'],
    },
  },
  sensors: {
    label: { en: 'Sensors', fr: 'Capteurs', es: 'Sensores' },
    definition: {
      en: 'Sensors are devices that measure something in the real world, such as movement, heat or radio signals, and report it.',
      fr: 'Les capteurs sont des appareils qui mesurent un phénomène réel, comme un mouvement, la chaleur ou des signaux radio, et le transmettent.',
      es: 'Los sensores son aparatos que miden algo del mundo real, como el movimiento, el calor o las señales de radio, y lo comunican.',
    },
    synonyms: {
      en: ['sensor', 'internet of things', 'IoT', 'RFID', 'detectors'],
      fr: ['internet des objets', 'détecteurs'],
      es: ['internet de las cosas', 'detectores'],
      ar: ['أجهزة استشعار'],
      ru: ['датчики', 'датчик'],
    },
  },
  wearables: {
    label: { en: 'Wearables', fr: 'Objets connectés portables', es: 'Dispositivos ponibles (wearables)' },
    definition: {
      en: 'Wearables are small electronic devices worn on the body, such as watches, bracelets or alarm buttons.',
      fr: 'Les objets connectés portables sont de petits appareils électroniques portés sur soi, comme des montres, des bracelets ou des boutons d’alarme.',
      es: 'Los dispositivos ponibles son pequeños aparatos electrónicos que se llevan puestos, como relojes, pulseras o botones de alarma.',
    },
    synonyms: {
      en: ['wearable', 'wearable device', 'smartwatch', 'smart jewellery', 'panic button'],
      fr: ['montre connectée', 'bracelet connecté', 'bouton de panique'],
      es: ['reloj inteligente', 'pulsera inteligente', 'botón de pánico'],
      ru: ['носимые устройства'],
    },
  },
  biometrics: {
    label: { en: 'Biometrics', fr: 'Biométrie', es: 'Biometría' },
    definition: {
      en: 'Biometrics identify a person by physical traits such as fingerprints, iris, voice or DNA.',
      fr: 'La biométrie identifie une personne par des caractéristiques physiques comme les empreintes digitales, l’iris, la voix ou l’ADN.',
      es: 'La biometría identifica a una persona por rasgos físicos como las huellas dactilares, el iris, la voz o el ADN.',
    },
    synonyms: {
      en: ['fingerprint', 'iris scan', 'voice recognition', 'DNA'],
      fr: ['empreinte digitale', 'ADN'],
      es: ['huella dactilar', 'datos biométricos'],
      pt: ['biometria'],
      ar: ['القياسات الحيوية'],
      ru: ['биометрия'],
      uk: ['біометрія'],
    },
  },
  'digital-identity': {
    label: { en: 'Digital identity', fr: 'Identité numérique', es: 'Identidad digital' },
    definition: {
      en: 'A digital identity lets a person prove who they are, or keep important documents safe, in electronic form.',
      fr: 'Une identité numérique permet à une personne de prouver qui elle est, ou de conserver ses documents importants, sous forme électronique.',
      es: 'Una identidad digital permite a una persona demostrar quién es, o guardar sus documentos importantes, en forma electrónica.',
    },
    synonyms: {
      en: ['digital ID', 'electronic identity', 'e-ID', 'self-sovereign identity', 'digital wallet'],
      fr: ['identité électronique'],
      es: ['identidad electrónica'],
      pt: ['identidade digital'],
      ar: ['الهوية الرقمية'],
      ru: ['цифровая идентичность'],
    },
  },
  'data-standard': {
    label: { en: 'Data standard', fr: 'Norme de données', es: 'Norma de datos' },
    definition: {
      en: 'A data standard is an agreed way of naming and structuring information, so that different systems understand it alike.',
      fr: 'Une norme de données est une manière convenue de nommer et de structurer l’information, pour que des systèmes différents la comprennent de la même façon.',
      es: 'Una norma de datos es una forma acordada de nombrar y estructurar la información para que distintos sistemas la entiendan igual.',
    },
    synonyms: {
      en: ['data standards', 'data model', 'schema', 'taxonomy', 'interoperability'],
      fr: ['standard de données', 'modèle de données', 'interopérabilité'],
      es: ['estándar de datos', 'modelo de datos', 'interoperabilidad'],
      pt: ['padrão de dados'],
    },
  },
  'data-sharing': {
    label: {
      en: 'Data sharing platform',
      fr: 'Plateforme de partage de données',
      es: 'Plataforma de intercambio de datos',
    },
    definition: {
      en: 'A data sharing platform lets several organisations pool, publish or exchange information.',
      fr: 'Une plateforme de partage de données permet à plusieurs organisations de mettre en commun, de publier ou d’échanger des informations.',
      es: 'Una plataforma de intercambio de datos permite a varias organizaciones reunir, publicar o intercambiar información.',
    },
    synonyms: {
      en: ['data sharing', 'data hub', 'data exchange', 'data portal', 'open data', 'shared database'],
      fr: ['partage de données', 'données ouvertes'],
      es: ['intercambio de datos', 'datos abiertos'],
      pt: ['partilha de dados'],
      ru: ['обмен данными'],
    },
  },
  'privacy-preserving': {
    label: {
      en: 'Privacy-preserving methods',
      fr: 'Méthodes protégeant la vie privée',
      es: 'Métodos que protegen la privacidad',
    },
    definition: {
      en: 'Privacy-preserving methods make information useful without revealing who it is about, for example by encryption or synthetic data.',
      fr: 'Les méthodes protégeant la vie privée rendent l’information utile sans révéler qui elle concerne, par exemple grâce au chiffrement ou à des données synthétiques.',
      es: 'Los métodos que protegen la privacidad hacen útil la información sin revelar a quién se refiere, por ejemplo mediante cifrado o datos sintéticos.',
    },
    synonyms: {
      en: ['differential privacy', 'synthetic data', 'anonymisation', 'encryption', 'de-identification'],
      fr: ['confidentialité différentielle', 'données synthétiques', 'chiffrement'],
      es: ['privacidad diferencial', 'datos sintéticos', 'anonimización', 'cifrado'],
    },
  },
  'case-management': {
    label: { en: 'Case management', fr: 'Gestion de cas', es: 'Gestión de casos' },
    definition: {
      en: 'A case management system keeps the record of each case and the support or follow-up given.',
      fr: 'Un système de gestion de cas conserve le dossier de chaque situation ainsi que l’aide ou le suivi apportés.',
      es: 'Un sistema de gestión de casos guarda el expediente de cada caso y el apoyo o seguimiento prestado.',
    },
    synonyms: {
      en: ['case management system', 'client records', 'CRM', 'referral system'],
      fr: ['gestion des dossiers', 'suivi des dossiers'],
      es: ['gestión de expedientes', 'seguimiento de casos'],
      pt: ['gestão de casos'],
      ar: ['إدارة الحالات'],
      ru: ['управление делами', 'ведение случая'],
    },
  },
  geospatial: {
    label: {
      en: 'Mapping and geospatial analysis',
      fr: 'Cartographie et analyse géospatiale',
      es: 'Cartografía y análisis geoespacial',
    },
    definition: {
      en: 'Mapping and geospatial analysis shows or studies information by its place on a map.',
      fr: 'La cartographie et l’analyse géospatiale présentent ou étudient l’information selon sa position sur une carte.',
      es: 'La cartografía y el análisis geoespacial presentan o estudian la información según su lugar en un mapa.',
    },
    synonyms: {
      en: ['GIS', 'geospatial', 'mapping', 'interactive map'],
      fr: ['SIG', 'carte interactive', 'géospatial'],
      es: ['mapa interactivo', 'geoespacial'],
      pt: ['mapeamento'],
      ar: ['خرائط'],
      ru: ['картография'],
    },
  },
  'e-learning': {
    label: { en: 'Online learning', fr: 'Formation en ligne', es: 'Aprendizaje en línea' },
    definition: {
      en: 'Online learning is teaching by courses, lessons or quizzes taken on a screen.',
      fr: 'La formation en ligne est un enseignement par cours, leçons ou questionnaires suivis sur un écran.',
      es: 'El aprendizaje en línea es la enseñanza mediante cursos, lecciones o cuestionarios que se siguen en una pantalla.',
    },
    synonyms: {
      en: ['e-learning', 'elearning', 'online course', 'online training', 'MOOC'],
      fr: ['cours en ligne', 'apprentissage en ligne'],
      es: ['curso en línea', 'formación en línea'],
      pt: ['ensino a distância'],
      ar: ['تعلم إلكتروني'],
      ru: ['онлайн-обучение'],
    },
  },
  'virtual-reality': {
    label: { en: 'Virtual reality', fr: 'Réalité virtuelle', es: 'Realidad virtual' },
    definition: {
      en: 'Virtual reality places people in a simulated scene by means of a headset or 360-degree video.',
      fr: 'La réalité virtuelle plonge une personne dans une scène simulée au moyen d’un casque ou d’une vidéo à 360 degrés.',
      es: 'La realidad virtual sitúa a la persona en una escena simulada mediante un visor o un vídeo de 360 grados.',
    },
    synonyms: {
      en: ['VR', 'augmented reality', 'immersive', '360 video', 'mixed reality'],
      fr: ['réalité augmentée', 'vidéo 360'],
      es: ['realidad aumentada'],
      pt: ['realidade virtual'],
      ar: ['الواقع الافتراضي'],
      ru: ['виртуальная реальность'],
    },
  },
  gaming: {
    label: { en: 'Games', fr: 'Jeux', es: 'Juegos' },
    definition: {
      en: 'Games teach, inform or collect knowledge through play.',
      fr: 'Les jeux enseignent, informent ou recueillent des connaissances de manière ludique.',
      es: 'Los juegos enseñan, informan o recogen conocimientos de forma lúdica.',
    },
    synonyms: {
      en: ['game', 'video game', 'serious game', 'gamification', 'gaming'],
      fr: ['jeu vidéo', 'jeu sérieux'],
      es: ['videojuego', 'juego serio'],
      pt: ['jogo'],
      ar: ['لعبة'],
      ru: ['игра'],
    },
  },
  'qr-codes': {
    label: { en: 'QR codes', fr: 'Codes QR', es: 'Códigos QR' },
    definition: {
      en: 'QR codes are printed squares that open a page or a record when a phone camera reads them.',
      fr: 'Les codes QR sont des carrés imprimés qui ouvrent une page ou une fiche lorsqu’un téléphone les lit.',
      es: 'Los códigos QR son cuadros impresos que abren una página o una ficha cuando los lee la cámara de un teléfono.',
    },
    synonyms: {
      en: ['QR', 'QR code', 'barcode', 'scan code'],
      fr: ['code QR', 'code-barres 2D'],
      es: ['código QR', 'código de barras'],
      ar: ['رمز الاستجابة السريعة'],
      ru: ['QR-код'],
      hi: ['क्यूआर कोड'],
    },
  },
  'digital-forensics': {
    label: { en: 'Digital forensics', fr: 'Criminalistique numérique', es: 'Informática forense' },
    definition: {
      en: 'Digital forensics recovers and examines electronic evidence from devices, files and networks.',
      fr: 'La criminalistique numérique récupère et examine des preuves électroniques sur des appareils, des fichiers et des réseaux.',
      es: 'La informática forense recupera y examina pruebas electrónicas en dispositivos, archivos y redes.',
    },
    synonyms: {
      en: ['computer forensics', 'forensic', 'mobile forensics', 'electronic evidence', 'digital evidence'],
      fr: ['investigation numérique', 'preuve numérique'],
      es: ['análisis forense digital', 'prueba digital'],
      pt: ['forense digital'],
      ru: ['компьютерная криминалистика', 'цифровая криминалистика'],
    },
  },
  'material-testing': {
    label: { en: 'Material testing', fr: 'Analyse des matériaux', es: 'Análisis de materiales' },
    definition: {
      en: 'Material testing finds where a product comes from by examining its fibres, isotopes, DNA or added tracers.',
      fr: 'L’analyse des matériaux établit l’origine d’un produit en examinant ses fibres, ses isotopes, son ADN ou des traceurs ajoutés.',
      es: 'El análisis de materiales averigua el origen de un producto examinando sus fibras, isótopos, ADN o trazadores añadidos.',
    },
    synonyms: {
      en: ['isotope testing', 'isotopic analysis', 'DNA tagging', 'forensic traceability', 'origin verification', 'tracer'],
      fr: ['analyse isotopique', 'vérification d’origine'],
      es: ['análisis isotópico', 'verificación de origen', 'trazador'],
      ru: ['изотопный анализ'],
    },
  },
  'hash-matching': {
    label: {
      en: 'Hash matching',
      fr: 'Comparaison d’empreintes numériques',
      es: 'Cotejo de huellas digitales de archivos',
    },
    definition: {
      en: 'Hash matching finds copies of known abuse images or videos by comparing their digital fingerprints, without anyone having to look at them.',
      fr: 'La comparaison d’empreintes numériques repère les copies de contenus d’abus sexuels sur enfants déjà connus, sans que personne ait à les regarder.',
      es: 'El cotejo de huellas digitales de archivos encuentra copias de imágenes o vídeos de abusos ya conocidos sin que nadie tenga que verlos.',
    },
    synonyms: {
      en: ['hash', 'hashing', 'hash list', 'perceptual hashing', 'image hashing', 'digital fingerprint', 'PhotoDNA'],
      fr: ['hachage', 'empreinte numérique'],
      es: ['función hash', 'coincidencia de hash'],
      ru: ['хеширование'],
    },
  },
  'financial-analytics': {
    label: { en: 'Financial analytics', fr: 'Analyse financière', es: 'Análisis financiero' },
    definition: {
      en: 'Financial analytics studies payments, accounts or cryptocurrency transfers for signs of trafficking.',
      fr: 'L’analyse financière étudie des paiements, des comptes ou des transferts de cryptomonnaies pour y repérer des signes de traite.',
      es: 'El análisis financiero estudia pagos, cuentas o transferencias de criptomonedas en busca de indicios de trata.',
    },
    synonyms: {
      en: ['transaction monitoring', 'payment analysis', 'financial intelligence', 'cryptocurrency tracing'],
      fr: ['surveillance des transactions', 'renseignement financier'],
      es: ['monitoreo de transacciones', 'inteligencia financiera'],
      pt: ['análise financeira'],
      ru: ['финансовая аналитика'],
    },
  },
  api: {
    label: { en: 'API', fr: 'Interface de programmation', es: 'Interfaz de programación' },
    definition: {
      en: 'An API lets other software ask a service for information or send it some.',
      fr: 'Une interface de programmation permet à d’autres logiciels de demander des informations à un service ou de lui en envoyer.',
      es: 'Una interfaz de programación permite que otros programas pidan información a un servicio o se la envíen.',
    },
    synonyms: {
      en: ['application programming interface', 'web service', 'REST', 'integration', 'SDK'],
      fr: ['service web'],
      es: ['interfaz de programación de aplicaciones', 'servicio web', 'integración'],
      ru: ['программный интерфейс'],
    },
  },
  cloud: {
    label: { en: 'Cloud service', fr: 'Service en nuage', es: 'Servicio en la nube' },
    definition: {
      en: 'A cloud service stores or processes information on remote servers that people reach over the internet.',
      fr: 'Un service en nuage stocke ou traite l’information sur des serveurs distants accessibles par internet.',
      es: 'Un servicio en la nube guarda o procesa información en servidores remotos a los que se llega por internet.',
    },
    synonyms: {
      en: ['cloud', 'cloud computing', 'SaaS', 'software as a service', 'hosted service'],
      fr: ['infonuagique', 'informatique en nuage'],
      es: ['nube', 'computación en la nube'],
      pt: ['nuvem'],
      ru: ['сервис в облаке', 'облачный сервис'],
    },
  },
  'camera-drone': {
    label: { en: 'Cameras and drones', fr: 'Caméras et drones', es: 'Cámaras y drones' },
    definition: {
      en: 'Cameras and drones record what happens at a place from the ground or from the air.',
      fr: 'Les caméras et les drones enregistrent ce qui se passe en un lieu, depuis le sol ou les airs.',
      es: 'Las cámaras y los drones registran lo que ocurre en un lugar, desde tierra o desde el aire.',
    },
    synonyms: {
      en: ['camera', 'drone', 'UAV', 'CCTV', 'unmanned aerial vehicle'],
      fr: ['vidéosurveillance', 'caméra'],
      es: ['dron', 'videovigilancia'],
      pt: ['câmara'],
      ar: ['طائرة بدون طيار'],
      ru: ['дрон'],
    },
  },
  video: {
    label: { en: 'Video', fr: 'Vidéo', es: 'Vídeo' },
    definition: {
      en: 'Video is filmed or animated material used to inform, teach or document.',
      fr: 'La vidéo désigne des contenus filmés ou animés qui servent à informer, à enseigner ou à documenter.',
      es: 'El vídeo es material filmado o animado que sirve para informar, enseñar o documentar.',
    },
    synonyms: {
      en: ['film', 'films', 'videos', 'animation', 'documentary'],
      fr: ['documentaire', 'film d’animation'],
      es: ['película', 'documental'],
      ar: ['فيديو'],
      ru: ['видео'],
      uk: ['відео'],
    },
  },
});

export type TechnologyId = keyof typeof technologies;
