import type { TypedWords } from '../define.ts';
import type { PurposeId } from '../purposes.ts';

export const purposes: TypedWords<PurposeId> = {
  'raise-awareness': {
    about: {
      fr: 'informer, prévenir, éducation, affiche, causerie éducative',
      es: 'concientización, concientizar, prevención, charlas, educación, información',
    },
  },
  'report-suspicions': {
    about: {
      fr: 'alerter, alerte, lanceur d’alerte, témoigner, témoin, témoignage, plainte, porter plainte, signaler une victime, dénonciation, numéro vert',
      es: 'avisar, alertar, reportar, reporte, denuncia anónima, poner una denuncia, aviso, informante, alertador, testigo, línea de denuncia',
    },
  },
  'identify-victims': {
    about: {
      fr: 'reconnaître une victime, détection, détecter, signes, indices, repérer',
      es: 'detectar víctimas, señales, indicios, reconocer, tamizaje, cribado',
    },
  },
  'support-survivors': {
    about: {
      en: 'help',
      fr: 'aide, aider, accompagnement, soutien, rescapée, rescapés, survivante',
      es: 'ayuda, auxilio, asistencia, acompañamiento, apoyo, sobreviviente, víctimas',
    },
    alike: [
      {
        en: 'lawyer, attorney, solicitor, legal aid, legal help, legal advice, pro bono, free lawyer',
        fr: 'avocat, avocate, aide juridique, conseil juridique, aide juridictionnelle, avocat gratuit, avocat bénévole',
        es: 'abogado, abogada, asistencia jurídica, asesoría jurídica, asesoría legal, ayuda legal, ayuda jurídica, abogado gratis, abogado voluntario',
      },
      {
        en: 'shelter, safe house, safehouse, refuge, safe housing, emergency accommodation, emergency housing, place to stay',
        fr: 'foyer, hébergement, hébergement d’urgence, centre d’hébergement, centre d’accueil',
        es: 'refugio, albergue, casa de acogida, alojamiento, alojamiento de emergencia, acogida',
      },
      {
        en: 'counselling, counseling, therapy, therapist, psychologist, mental health, trauma',
        fr: 'psychologue, soutien psychologique, thérapie, santé mentale, traumatisme',
        es: 'psicóloga, psicólogo, apoyo psicológico, terapia, salud mental',
      },
      { en: 'residence permit, visa for victims, T visa', fr: 'titre de séjour', es: 'permiso de residencia, visa T' },
    ],
  },
  'safe-migration': {
    about: { fr: 'migrer, visa, route migratoire, immigration', es: 'migrar, emigrar, viajar, ruta migratoria, trocha' },
    alike: [
      { en: 'embassy, consulate', fr: 'ambassade, consulat', es: 'embajada, consulado' },
      {
        en: 'return home, go home, repatriation, send home, stranded abroad',
        fr: 'rapatriement, retour au pays, rentrer chez moi',
        es: 'repatriación, retorno, volver a casa, volver a mi país, regresar a casa',
      },
      {
        en: 'smuggler, people smuggling, migrant smuggling',
        fr: 'passeur, trafic de migrants',
        es: 'coyote, pollero, tráfico de migrantes, contrabando de migrantes',
      },
      {
        en: 'work abroad, job abroad, working abroad, overseas work, overseas job, overseas employment, jobs overseas',
        fr: 'travail à l’étranger, emploi à l’étranger, travailler à l’étranger, partir à l’étranger',
        es: 'trabajar en el extranjero, trabajo en el extranjero, empleo en el extranjero, trabajo en el exterior, empleo en el exterior',
      },
    ],
  },
  'fair-recruitment': {
    about: { fr: 'fausse offre d’emploi, embauche', es: 'reclutamiento, reclutamiento ético, oferta falsa' },
    alike: [
      {
        en: 'job offer, job ad, job advert, job advertisement, job posting, vacancy, job listing',
        fr: 'offre d’emploi, annonce d’emploi',
        es: 'oferta de trabajo, oferta de empleo, anuncio de empleo, vacante',
      },
      {
        en: 'recruiter, recruitment agency, employment agency, placement agency, recruitment agent, labour broker, job broker, broker, manpower agency, middleman, labour contractor, labour recruiter',
        fr: 'recruteur, agence de recrutement, agence d’emploi, agence de placement, bureau de placement, courtier, intermédiaire',
        es: 'reclutador, agencia de empleo, agencia de colocación, agencia de contratación, agencia de reclutamiento, enganchador, contratista, intermediario',
      },
      {
        en: 'licensed, licence, license',
        fr: 'agréé, agrément',
        es: 'licencia, autorizado',
      },
      {
        en: 'trust this recruiter, trust the recruiter, trust a recruiter, trust this agency, trust the agency, honest recruiter, ethical recruiter, check a recruiter, recruiter review, recruitment agency reviews',
        fr: 'confiance à ce recruteur, confiance au recruteur, confiance à cette agence, recruteur de confiance, recruteur honnête, recruteur éthique, vérifier un recruteur, avis sur un recruteur, avis sur une agence de recrutement',
        es: 'confiar en este reclutador, confiar en el reclutador, confiar en esta agencia, reclutador de confianza, reclutador honesto, reclutador ético, verificar un reclutador, reseñas de reclutadores, opiniones sobre agencias de contratación',
      },
      // Vehicles have licences too.
      {
        en: 'recruiter licence, recruitment licence, licensed recruiter, licensed recruitment, licensed agency, agency licence, licensed agent, licensed labour provider, labour provider licence',
        fr: 'licence de recruteur, licence de recrutement, agence agréée, recruteur agréé, recruteur licencié, agrément de recruteur',
        es: 'licencia de reclutador, licencia de agencia, agencia con licencia, agencia autorizada, reclutador autorizado, reclutador con licencia',
      },
    ],
  },
  'worker-voice': {
    about: { fr: 'délégué, boîte à idées', es: 'quejas, reclamos, reclamaciones, buzón, denuncia laboral' },
    alike: [
      {
        en: 'grievance, complaint, complain, complaint box',
        fr: 'plainte, réclamation, doléances, se plaindre',
        es: 'queja, reclamo, reclamación, quejarse',
      },
      { en: 'trade union, labour union, labor union, union', fr: 'syndicat', es: 'sindicato' },
    ],
  },
  'trace-supply-chains': { about: { fr: 'traçage, certification', es: 'rastreo, procedencia, certificación' } },
  'assess-risk': {
    about: { fr: 'cartographie des risques, vulnérabilité, indice', es: 'mapa de riesgos, vulnerabilidad, matriz de riesgo' },
  },
  'corporate-disclosure': {
    about: {
      fr: 'devoir de vigilance, diligence raisonnable, RSE, déclaration, CSRD',
      es: 'debida diligencia, diligencia debida, RSC, declaración, transparencia',
    },
    alike: [
      {
        en: 'modern slavery statement, modern slavery report, slavery report, company report, company statement, statement register, statement registry',
        fr: 'déclaration sur l’esclavage moderne, rapport sur l’esclavage moderne, rapport d’entreprise, registre des déclarations',
        es: 'declaración de esclavitud moderna, informe de esclavitud moderna, informe de empresa, registro de declaraciones',
      },
      {
        en: 'benchmark, ranking, scorecard, league table, rating',
        fr: 'classement, palmarès, notation',
        es: 'clasificación, calificación, puntuación',
      },
    ],
  },
  investigate: {
    about: {
      fr: 'enquêteur, renseignement, police scientifique, sources ouvertes, ROSO',
      es: 'investigación, investigador, inteligencia, fuentes abiertas, peritaje, indagación',
    },
    alike: [
      {
        en: 'video testimony, video link, testify by video, evidence by video, remote testimony, videoconference, testify, witness by video',
        fr: 'témoigner par visioconférence, visioconférence, témoignage par vidéo, témoigner à distance, liaison vidéo, témoignage vidéo, témoigner, témoignent',
        es: 'declarar por videoconferencia, videoconferencia, testimonio por video, declarar a distancia, enlace de video, videoconexión, declaren, declaran',
      },
      {
        en: 'convicted, conviction, sentenced, trial, prosecution',
        fr: 'condamné, condamnation, procès, poursuites',
        es: 'condenado, condena, juicio, enjuiciamiento',
      },
      {
        en: 'case law, court case, court judgment, judgment, judgement, court ruling, court decision, jurisprudence',
        fr: 'jugement, jugements, jurisprudence, décision de justice, arrêt de la cour, décision judiciaire',
        es: 'sentencia, sentencias, sentencia judicial, jurisprudencia, fallo judicial, resolución judicial',
      },
    ],
  },
  'disrupt-online': {
    about: {
      fr: 'annonces, petites annonces, signalement de contenu, suppression, réseaux sociaux, dark web',
      es: 'anuncios, redes sociales, bloqueo, eliminar contenido, retiro de contenidos',
    },
    alike: [
      { en: 'moderator, moderators, content moderation, trust and safety', fr: 'modérateur, modération', es: 'moderador, moderación' },
    ],
  },
  'detect-financial-crime': {
    about: { fr: 'Tracfin, CENTIF, CRF, mobile money, transfert d’argent, hawala', es: 'lavado, UIF, UAF, SEPBLAC, remesas, giro' },
    alike: [
      {
        en: 'money laundering, dirty money, suspicious payment, suspicious transaction',
        fr: 'blanchiment, blanchiment d’argent, argent sale, transaction suspecte',
        es: 'lavado de dinero, lavado de activos, blanqueo, dinero sucio, transacción sospechosa',
      },
    ],
  },
  'collect-data': {
    about: { fr: 'sondage, recensement, indicateurs', es: 'encuesta, censo, indicadores, estudio, datos' },
    alike: [
      {
        en: 'how many, number of victims, statistics, figures, official data, prevalence, estimate',
        fr: 'combien, statistiques, chiffres, données officielles, nombre de victimes, estimation',
        es: 'cuántos, cuántas, estadísticas, cifras, datos oficiales, número de víctimas, estimación',
      },
    ],
  },
  'share-data': {
    about: {
      fr: 'échange d’informations, base commune, interopérabilité',
      es: 'compartir información, base de datos común, interoperabilidad',
    },
    alike: [
      {
        en: 'open data, public dataset, data set, dataset, download data, raw data, microdata',
        fr: 'données ouvertes, jeu de données, données à télécharger, données brutes',
        es: 'datos abiertos, conjunto de datos, datos descargables',
      },
    ],
  },
  'train-professionals': {
    about: { fr: 'former, formateur, kit pédagogique, mallette', es: 'capacitar, capacitaciones, taller, curso, manual' },
  },
  'coordinate-response': {
    about: {
      fr: 'orientation, référencement, MNO, MNR',
      es: 'derivación, remisión, canalización, MND, ruta de atención, mesa interinstitucional',
    },
  },
};
