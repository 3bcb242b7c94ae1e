import { defineVocabulary } from './define.ts';

/** What an initiative is for. */
export const purposes = defineVocabulary({
  'raise-awareness': {
    label: { en: 'Raise awareness', fr: 'Sensibiliser', es: 'Sensibilizar' },
    definition: {
      en: 'The initiative helps people understand what trafficking is, how to recognise it and what to do.',
      fr: 'L’initiative aide à comprendre ce qu’est la traite, à la reconnaître et à savoir que faire.',
      es: 'La iniciativa ayuda a entender qué es la trata, cómo reconocerla y qué hacer.',
    },
    synonyms: {
      en: ['awareness', 'awareness raising', 'campaign', 'public education'],
      fr: ['sensibilisation', 'campagne'],
      es: ['sensibilización', 'concienciación', 'campaña'],
      pt: ['conscientização'],
      ar: ['توعية'],
      ru: ['повышение осведомлённости'],
    },
  },
  'report-suspicions': {
    label: { en: 'Report suspicions', fr: 'Signaler un soupçon', es: 'Informar de sospechas' },
    definition: {
      en: 'The initiative gives people a way to tell someone responsible about a situation that worries them.',
      fr: 'L’initiative permet de faire part à un service compétent d’une situation inquiétante.',
      es: 'La iniciativa permite comunicar a un servicio responsable una situación que preocupa.',
    },
    synonyms: {
      en: ['report', 'reporting', 'tip line', 'report abuse'],
      fr: ['signalement', 'signaler', 'dénoncer'],
      es: ['denunciar', 'denuncia'],
      pt: ['denúncia'],
      ar: ['إبلاغ'],
      ru: ['сообщить о подозрении'],
    },
  },
  'identify-victims': {
    label: { en: 'Identify victims', fr: 'Identifier les victimes', es: 'Identificar a las víctimas' },
    definition: {
      en: 'The initiative helps recognise people who may have been trafficked, so that they can be offered protection.',
      fr: 'L’initiative aide à reconnaître les personnes qui ont pu être soumises à la traite, afin de leur proposer une protection.',
      es: 'La iniciativa ayuda a reconocer a personas que pueden haber sido objeto de trata, para ofrecerles protección.',
    },
    synonyms: {
      en: ['victim identification', 'identification', 'screening', 'indicators'],
      fr: ['identification des victimes', 'repérage', 'dépistage'],
      es: ['identificación de víctimas', 'detección de víctimas'],
      pt: ['identificação de vítimas'],
      ar: ['تحديد الضحايا'],
      ru: ['выявление жертв'],
    },
  },
  'support-survivors': {
    label: { en: 'Support survivors', fr: 'Accompagner les personnes survivantes', es: 'Apoyar a las personas sobrevivientes' },
    definition: {
      en: 'The initiative helps survivors with safety, information, care, legal matters, work or daily life.',
      fr: 'L’initiative aide les personnes survivantes en matière de sécurité, d’information, de soins, de droit, de travail ou de vie quotidienne.',
      es: 'La iniciativa ayuda a las personas sobrevivientes en materia de seguridad, información, atención, asuntos legales, trabajo o vida cotidiana.',
    },
    synonyms: {
      en: ['survivor support', 'victim support', 'assistance', 'aftercare', 'reintegration'],
      fr: ['aide aux victimes', 'réinsertion'],
      es: ['atención a víctimas', 'apoyo a supervivientes'],
      pt: ['apoio às vítimas'],
      ar: ['مساعدة الضحايا'],
      ru: ['помощь пострадавшим'],
    },
  },
  'safe-migration': {
    label: { en: 'Safe migration', fr: 'Migration sûre', es: 'Migración segura' },
    definition: {
      en: 'The initiative gives people who move for work or safety what they need to do so with less risk.',
      fr: 'L’initiative donne aux personnes qui partent chercher du travail ou la sécurité les moyens de le faire avec moins de risques.',
      es: 'La iniciativa da a quienes se desplazan por trabajo o por seguridad lo necesario para hacerlo con menos riesgo.',
    },
    synonyms: {
      en: ['safer migration', 'migrant safety', 'migration information', 'travel safety'],
      fr: ['migration sans danger', 'migration sécurisée'],
      es: ['información para migrantes', 'viaje seguro'],
      pt: ['migração segura'],
      ar: ['هجرة آمنة'],
      ru: ['безопасная миграция'],
      uk: ['безпечна міграція'],
    },
  },
  'fair-recruitment': {
    label: { en: 'Fair recruitment', fr: 'Recrutement équitable', es: 'Contratación equitativa' },
    definition: {
      en: 'The initiative helps workers find jobs without recruitment fees, deception or debt.',
      fr: 'L’initiative aide les travailleurs à trouver un emploi sans frais de recrutement, sans tromperie et sans dette.',
      es: 'La iniciativa ayuda a los trabajadores a encontrar empleo sin comisiones de contratación, engaños ni deudas.',
    },
    synonyms: {
      en: ['ethical recruitment', 'responsible recruitment', 'recruitment fees', 'employer pays', 'recruitment agency review'],
      fr: ['recrutement éthique', 'recrutement responsable'],
      es: ['contratación ética', 'contratación justa'],
      pt: ['recrutamento justo'],
      ar: ['توظيف عادل'],
      ru: ['справедливый наём'],
    },
  },
  'worker-voice': {
    label: { en: 'Worker voice', fr: 'Expression des travailleurs', es: 'Voz de los trabajadores' },
    definition: {
      en: 'The initiative lets workers speak about their conditions, raise grievances and be answered.',
      fr: 'L’initiative permet aux travailleurs de parler de leurs conditions, de déposer des plaintes et d’obtenir une réponse.',
      es: 'La iniciativa permite a los trabajadores hablar de sus condiciones, presentar quejas y recibir respuesta.',
    },
    synonyms: {
      en: ['grievance mechanism', 'worker feedback', 'worker survey', 'worker engagement', 'complaints'],
      fr: ['mécanisme de plainte', 'parole des travailleurs'],
      es: ['mecanismo de quejas', 'encuesta a trabajadores'],
      pt: ['voz do trabalhador'],
      ar: ['صوت العمال'],
      ru: ['голос работников'],
    },
  },
  'trace-supply-chains': {
    label: {
      en: 'Trace supply chains',
      fr: 'Assurer la traçabilité des chaînes d’approvisionnement',
      es: 'Rastrear las cadenas de suministro',
    },
    definition: {
      en: 'The initiative shows where goods and their parts come from and through whose hands they pass.',
      fr: 'L’initiative montre d’où viennent les biens et leurs composants et par quelles mains ils passent.',
      es: 'La iniciativa muestra de dónde vienen los bienes y sus componentes y por qué manos pasan.',
    },
    synonyms: {
      en: ['traceability', 'supply chain traceability', 'chain of custody', 'supply chain mapping', 'provenance'],
      fr: ['traçabilité'],
      es: ['trazabilidad', 'cadena de custodia'],
      pt: ['rastreabilidade'],
      ar: ['تتبع سلسلة التوريد'],
      ru: ['прослеживаемость'],
      uk: ['простежуваність'],
    },
  },
  'assess-risk': {
    label: { en: 'Assess risk', fr: 'Évaluer les risques', es: 'Evaluar riesgos' },
    definition: {
      en: 'The initiative estimates where, in which trade or for whom exploitation is more likely.',
      fr: 'L’initiative estime où, dans quel secteur ou pour qui l’exploitation est plus probable.',
      es: 'La iniciativa estima dónde, en qué sector o para quién es más probable la explotación.',
    },
    synonyms: {
      en: ['risk assessment', 'risk analysis', 'risk mapping', 'vulnerability assessment'],
      fr: ['évaluation des risques'],
      es: ['evaluación de riesgos'],
      pt: ['avaliação de riscos'],
      ar: ['تقييم المخاطر'],
      ru: ['оценка рисков'],
    },
  },
  'corporate-disclosure': {
    label: {
      en: 'Corporate disclosure',
      fr: 'Publication d’informations par les entreprises',
      es: 'Divulgación de información empresarial',
    },
    definition: {
      en: 'The initiative publishes, collects or compares what companies say about exploitation risks and what they do about them.',
      fr: 'L’initiative publie, rassemble ou compare ce que les entreprises disent des risques d’exploitation et ce qu’elles font pour y répondre.',
      es: 'La iniciativa publica, reúne o compara lo que las empresas dicen sobre los riesgos de explotación y lo que hacen al respecto.',
    },
    synonyms: {
      en: ['modern slavery statement', 'transparency reporting', 'company reporting', 'benchmark', 'corporate accountability'],
      fr: ['reporting extra-financier', 'transparence des entreprises'],
      es: ['rendición de cuentas de las empresas', 'informes de transparencia', 'transparencia empresarial'],
      pt: ['transparência corporativa'],
      ru: ['корпоративная отчётность'],
    },
  },
  investigate: {
    label: { en: 'Investigate', fr: 'Enquêter', es: 'Investigar delitos' },
    definition: {
      en: 'The initiative helps find, connect and preserve evidence about the people and networks behind trafficking.',
      fr: 'L’initiative aide à trouver, à relier et à conserver des preuves sur les personnes et les réseaux responsables de la traite.',
      es: 'La iniciativa ayuda a encontrar, relacionar y conservar pruebas sobre las personas y redes responsables de la trata.',
    },
    synonyms: {
      en: ['investigation', 'evidence', 'OSINT', 'open source intelligence'],
      fr: ['enquête', 'preuves'],
      es: ['investigación policial', 'pruebas'],
      pt: ['investigação'],
      ar: ['تحقيق'],
      ru: ['расследование'],
      uk: ['розслідування'],
    },
  },
  'disrupt-online': {
    label: {
      en: 'Disrupt online exploitation',
      fr: 'Entraver l’exploitation en ligne',
      es: 'Frenar la explotación en línea',
    },
    definition: {
      en: 'The initiative makes it harder to recruit, advertise or share abuse over the internet.',
      fr: 'L’initiative rend plus difficiles le recrutement, la publicité ou le partage de contenus d’abus sexuels sur internet.',
      es: 'La iniciativa dificulta que se capte a personas, se publiquen anuncios o se compartan contenidos de abuso por internet.',
    },
    synonyms: {
      en: ['takedown', 'content removal', 'content moderation', 'online safety', 'CSAM detection', 'grooming detection'],
      fr: ['retrait de contenus', 'modération'],
      es: ['retirada de contenidos', 'moderación de contenidos', 'seguridad en línea'],
      ru: ['удаление контента'],
    },
  },
  'detect-financial-crime': {
    label: {
      en: 'Detect financial crime',
      fr: 'Détecter la criminalité financière',
      es: 'Detectar delitos financieros',
    },
    definition: {
      en: 'The initiative helps find the money that trafficking earns and moves.',
      fr: 'L’initiative aide à repérer l’argent que la traite rapporte et fait circuler.',
      es: 'La iniciativa ayuda a detectar el dinero que la trata genera y mueve.',
    },
    synonyms: {
      en: ['anti-money laundering', 'AML', 'money laundering', 'follow the money', 'suspicious transactions'],
      fr: ['blanchiment d’argent'],
      es: ['lavado de dinero', 'blanqueo de capitales'],
      pt: ['lavagem de dinheiro'],
      ar: ['غسل الأموال'],
      ru: ['отмывание денег'],
      uk: ['відмивання грошей'],
    },
  },
  'collect-data': {
    label: { en: 'Collect data', fr: 'Recueillir des données', es: 'Recopilar datos' },
    definition: {
      en: 'The initiative gathers facts about trafficking, for example by surveys, records or observation.',
      fr: 'L’initiative rassemble des faits sur la traite, par exemple au moyen d’enquêtes, de registres ou d’observations.',
      es: 'La iniciativa reúne hechos sobre la trata, por ejemplo mediante encuestas, registros u observación.',
    },
    synonyms: {
      en: ['data collection', 'statistics', 'prevalence'],
      fr: ['collecte de données', 'statistiques'],
      es: ['recopilación de datos', 'recolección de datos', 'estadísticas'],
      pt: ['coleta de dados'],
      ar: ['جمع البيانات'],
      ru: ['сбор данных'],
    },
  },
  'share-data': {
    label: { en: 'Share data', fr: 'Partager des données', es: 'Compartir datos' },
    definition: {
      en: 'The initiative makes information about trafficking available to others who can use it well.',
      fr: 'L’initiative met des informations sur la traite à la disposition de ceux qui peuvent en faire bon usage.',
      es: 'La iniciativa pone información sobre la trata a disposición de quienes pueden hacer buen uso de ella.',
    },
    synonyms: {
      en: ['data sharing', 'information sharing', 'open data', 'data exchange'],
      fr: ['partage de données', 'partage d’informations'],
      es: ['intercambio de información', 'intercambio de datos', 'datos abiertos'],
      pt: ['compartilhamento de dados'],
      ar: ['تبادل البيانات'],
      ru: ['обмен данными'],
    },
  },
  'train-professionals': {
    label: { en: 'Train professionals', fr: 'Former les professionnels', es: 'Formar a profesionales' },
    definition: {
      en: 'The initiative teaches people whose work brings them into contact with trafficking how to act well.',
      fr: 'L’initiative apprend aux personnes que leur métier met en contact avec la traite à agir de manière adaptée.',
      es: 'La iniciativa enseña a actuar bien a las personas cuyo trabajo las pone en contacto con la trata.',
    },
    synonyms: {
      en: ['training', 'professional training', 'capacity building'],
      fr: ['formation', 'formation professionnelle', 'renforcement des capacités'],
      es: ['capacitación', 'formación'],
      pt: ['formação'],
      ar: ['تدريب'],
      ru: ['обучение специалистов'],
      uk: ['навчання фахівців'],
    },
  },
  'coordinate-response': {
    label: { en: 'Coordinate response', fr: 'Coordonner l’action', es: 'Coordinar la respuesta' },
    definition: {
      en: 'The initiative helps organisations refer people to one another and act together.',
      fr: 'L’initiative aide les organisations à orienter les personnes vers les bons services et à agir ensemble.',
      es: 'La iniciativa ayuda a las organizaciones a derivar a las personas de una organización a otra y a actuar juntas.',
    },
    synonyms: {
      en: ['coordination', 'referral', 'referral mechanism', 'NRM', 'cooperation'],
      fr: ['mécanisme national de référencement', 'mécanisme d’orientation'],
      es: ['mecanismo de derivación', 'coordinación'],
      pt: ['coordenação'],
      ar: ['تنسيق'],
      ru: ['координация'],
    },
  },
});

export type PurposeId = keyof typeof purposes;
