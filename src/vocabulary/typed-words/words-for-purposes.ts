import type { TypedWords } from '../define.ts';
import type { PurposeId } from '../purposes.ts';

export const purposes: TypedWords<PurposeId> = {
  'raise-awareness': {
    fr: 'informer, prévenir, éducation, affiche, causerie éducative',
    es: 'concientización, concientizar, prevención, charlas, educación, información',
  },
  'report-suspicions': {
    fr: 'alerter, alerte, lanceur d’alerte, témoigner, témoin, témoignage, plainte, porter plainte, signaler une victime, dénonciation, numéro vert',
    es: 'avisar, alertar, reportar, reporte, denuncia anónima, poner una denuncia, aviso, informante, alertador, testigo, línea de denuncia',
  },
  'identify-victims': {
    fr: 'reconnaître une victime, détection, détecter, signes, indices, repérer',
    es: 'detectar víctimas, señales, indicios, reconocer, tamizaje, cribado',
  },
  'support-survivors': {
    en: 'help, shelter, lawyer, residence permit',
    fr: 'aide, aider, accompagnement, soutien, refuge, foyer, hébergement, avocat, psychologue, titre de séjour, rescapée, rescapés, survivante',
    es: 'ayuda, auxilio, asistencia, acompañamiento, apoyo, refugio, albergue, casa de acogida, abogado, abogada, psicóloga, permiso de residencia, visa T, sobreviviente, víctimas',
  },
  'safe-migration': {
    fr: 'migrer, partir à l’étranger, travail à l’étranger, visa, route migratoire, immigration, passeur',
    es: 'migrar, trabajar en el extranjero, emigrar, viajar, coyote, pollero, ruta migratoria, trocha',
  },
  'fair-recruitment': {
    fr: 'agence d’emploi, agence de placement, agence de recrutement, fausse offre d’emploi, embauche',
    es: 'reclutamiento, reclutamiento ético, reclutador, agencia de empleo, agencia de colocación, oferta falsa, enganchador, contratista',
  },
  'worker-voice': {
    fr: 'réclamation, doléances, délégué, syndicat, boîte à idées, plainte',
    es: 'quejas, reclamos, reclamaciones, buzón, sindicato, denuncia laboral',
  },
  'trace-supply-chains': {
    fr: 'traçage, certification',
    es: 'rastreo, procedencia, certificación',
  },
  'assess-risk': {
    fr: 'cartographie des risques, vulnérabilité, indice',
    es: 'mapa de riesgos, vulnerabilidad, matriz de riesgo',
  },
  'corporate-disclosure': {
    fr: 'devoir de vigilance, diligence raisonnable, RSE, déclaration, CSRD',
    es: 'debida diligencia, diligencia debida, RSC, declaración, transparencia',
  },
  investigate: {
    fr: 'enquêteur, renseignement, police scientifique, sources ouvertes, ROSO',
    es: 'investigación, investigador, inteligencia, fuentes abiertas, peritaje, indagación',
  },
  'disrupt-online': {
    fr: 'annonces, petites annonces, signalement de contenu, suppression, réseaux sociaux, dark web',
    es: 'anuncios, redes sociales, bloqueo, eliminar contenido, retiro de contenidos',
  },
  'detect-financial-crime': {
    fr: 'blanchiment, argent sale, Tracfin, CENTIF, CRF, mobile money, transfert d’argent, hawala',
    es: 'lavado de activos, lavado, blanqueo, UIF, UAF, SEPBLAC, remesas, giro',
  },
  'collect-data': {
    fr: 'chiffres, sondage, recensement, indicateurs',
    es: 'cifras, encuesta, censo, indicadores, estudio, datos',
  },
  'share-data': {
    fr: 'échange d’informations, base commune, interopérabilité',
    es: 'compartir información, base de datos común, interoperabilidad',
  },
  'train-professionals': {
    fr: 'former, formateur, kit pédagogique, mallette',
    es: 'capacitar, capacitaciones, taller, curso, manual',
  },
  'coordinate-response': {
    fr: 'orientation, référencement, MNO, MNR',
    es: 'derivación, remisión, canalización, MND, ruta de atención, mesa interinstitucional',
  },
};
