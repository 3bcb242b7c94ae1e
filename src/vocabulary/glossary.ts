import { interfaceLanguages, type InterfaceLanguage } from './define.ts';

/** One term of the field in one language. */
export interface Translation {
  readonly term: string;
  /** What to avoid, *so*, and where else it is said. */
  readonly note?: string;
}

type TranslatedLanguage = Exclude<InterfaceLanguage, 'en'>;

/** A term of the field, with the one translation that pages use. A language has one for every term, or is not in the glossary yet. */
export interface GlossaryTerm extends Readonly<Partial<Record<TranslatedLanguage, Translation>>> {
  readonly en: string;
  /** Second words for the same thing, as far as they can be told by themselves: patterns of whole words. */
  readonly second?: Readonly<Partial<Record<InterfaceLanguage, string>>>;
}

/**
 * Words of the field, one for one thing. BE, CA, CH, ES, FR and other codes: only in that country. WA: francophone West and Central
 * Africa. LA: Latin America.
 */
export const glossary: readonly GlossaryTerm[] = [
  {
    en: 'trafficking in persons, human trafficking',
    fr: {
      term: 'traite des êtres humains',
      note: '*trafic humain*, *trafic d’êtres humains* (= smuggling in law); CA, WA (laws of Cameroon, Mali, Niger, Senegal, Togo, Mauritania), Tunisia, Haiti and UN protocol: traite des personnes',
    },
    es: {
      term: 'trata de personas',
      note: '*tráfico de personas / de seres humanos* for trafficking; ES law: trata de seres humanos; never *trata de blancas*',
    },
    second: { fr: 'trafics? (?:humains?|d’êtres humains)', es: 'tráfico (?:humano|de personas|de seres humanos)' },
  },
  {
    en: 'migrant smuggling',
    fr: { term: 'trafic illicite de migrants', note: '*passage clandestin*, *passeurs* (journalism)' },
    es: { term: 'tráfico ilícito de migrantes', note: '*trata*; *coyotaje* (MX, Central America)' },
  },
  {
    en: 'trafficked person',
    fr: { term: 'personne victime de traite', note: '*personne trafiquée*' },
    es: { term: 'persona víctima de trata', note: '*persona traficada / tratada*' },
    second: { fr: 'personnes? (?:trafiquée?s?|objets? de traite)' },
  },
  {
    en: 'victim',
    fr: { term: 'victime (law, services)' },
    es: { term: 'víctima' },
  },
  {
    en: 'survivor',
    fr: { term: 'personne survivante', note: '*rescapé* (press)' },
    es: { term: 'persona sobreviviente', note: 'ES: superviviente' },
    second: { fr: '(?<![Pp]ersonnes? )survivante?s?', es: '(?<![Pp]ersonas? )sobrevivientes?|supervivientes?' },
  },
  {
    en: 'presumed victim',
    fr: { term: 'victime présumée', note: '*victime possible*' },
    es: { term: 'presunta víctima', note: '*posible víctima* is acceptable' },
  },
  {
    en: 'trafficker',
    fr: { term: 'auteur de traite, exploiteur', note: '*trafiquant* alone (drugs)' },
    es: { term: 'tratante', note: '*traficante*' },
    second: { fr: 'trafiquants?', es: 'traficantes?' },
  },
  {
    en: 'exploitation',
    fr: { term: 'exploitation', note: '*abus*' },
    es: { term: 'explotación' },
  },
  {
    en: 'forced labour',
    fr: { term: 'travail forcé', note: '*travail d’esclave*' },
    es: { term: 'trabajo forzoso', note: '*trabajo esclavo* (AR, BR usage: quote only)' },
  },
  {
    en: 'labour exploitation',
    fr: { term: 'exploitation par le travail', note: '*exploitation laborale*; BE: exploitation économique' },
    es: { term: 'explotación laboral' },
    second: { fr: 'exploitation laborale' },
  },
  {
    en: 'modern slavery',
    fr: { term: 'esclavage moderne', note: 'as a legal category outside the UK/AU' },
    es: { term: 'esclavitud moderna' },
  },
  {
    en: 'conditions analogous to slavery (BR)',
    fr: { term: 'conditions analogues à l’esclavage', note: '*proche de l’esclavage*' },
    es: { term: 'condiciones análogas a la esclavitud' },
    second: { fr: 'proches? de l’esclavage' },
  },
  {
    en: 'servitude',
    fr: { term: 'servitude' },
    es: { term: 'servidumbre' },
  },
  {
    en: 'domestic servitude',
    fr: { term: 'servitude domestique', note: '*esclavage domestique* (associations, press)' },
    es: { term: 'servidumbre doméstica' },
    second: { fr: 'esclavage domestique' },
  },
  {
    en: 'domestic worker',
    fr: { term: 'travailleuse / travailleur domestique', note: '*bonne*, *petite bonne*, *domestique*; FR: employée de maison' },
    es: { term: 'trabajadora / trabajador del hogar', note: '*criada*, *muchacha*, *empleada*; ES: empleada de hogar' },
  },
  {
    en: 'debt bondage',
    fr: { term: 'servitude pour dettes' },
    es: { term: 'servidumbre por deudas', note: '*peonaje* (US, historic), *enganche* (AND, MX: the recruitment)' },
  },
  {
    en: 'forced marriage',
    fr: { term: 'mariage forcé' },
    es: { term: 'matrimonio forzado', note: '*forzoso* (UN variant)' },
  },
  {
    en: 'child marriage',
    fr: { term: 'mariage d’enfants', note: 'mariage précoce' },
    es: { term: 'matrimonio infantil', note: 'LA: matrimonio y unión infantil, temprana y forzada' },
  },
  {
    en: 'servile marriage',
    fr: { term: 'mariage servile' },
    es: { term: 'matrimonio servil' },
  },
  {
    en: 'forced criminality',
    fr: { term: 'criminalité forcée, contrainte à commettre des délits (FR law)' },
    es: { term: 'criminalidad forzada', note: 'explotación para actividades delictivas (ES law)' },
  },
  {
    en: 'forced begging',
    fr: { term: 'mendicité forcée' },
    es: { term: 'mendicidad forzada' },
  },
  {
    en: 'child begging (Koranic pupils)',
    fr: { term: 'mendicité des enfants talibés', note: 'WA: talibés, garibous (ML, BF), almajiri' },
    es: { term: 'mendicidad infantil' },
  },
  {
    en: 'placed child, child domestic',
    fr: { term: 'enfant confié, enfant placé', note: 'WA: vidomègon (BJ), confiage; HT: restavèk' },
    es: { term: 'criadazgo (PY), madrinazgo (PE), niña trabajadora del hogar' },
  },
  {
    en: 'organ removal',
    fr: { term: 'prélèvement d’organes' },
    es: { term: 'extracción de órganos' },
  },
  {
    en: 'sexual exploitation',
    fr: { term: 'exploitation sexuelle', note: '*esclavage sexuel* except for war crimes' },
    es: { term: 'explotación sexual' },
  },
  {
    en: 'exploitation of the prostitution of others',
    fr: { term: 'exploitation de la prostitution d’autrui', note: 'proxénétisme (offence)' },
    es: { term: 'explotación de la prostitución ajena', note: 'proxenetismo (offence)' },
  },
  {
    en: 'person in prostitution',
    fr: { term: 'personne en situation de prostitution', note: '*prostituée*; CH, BE, CA: travailleuse du sexe where she says so' },
    es: { term: 'persona en situación de prostitución', note: '*prostituta*; trabajadora sexual where she says so' },
  },
  {
    en: 'child sexual exploitation',
    fr: { term: 'exploitation sexuelle des enfants', note: '*prostitution enfantine*' },
    es: { term: 'explotación sexual de niñas, niños y adolescentes', note: '*prostitución infantil*' },
  },
  {
    en: 'child sexual abuse material',
    fr: { term: 'contenus d’abus sexuels sur enfants', note: '*pédopornographie* (law only); CA: matériel d’abus pédosexuel' },
    es: { term: 'material de abuso sexual infantil', note: '*pornografía infantil* (law only)' },
    second: {
      fr: 'abus sexuels d’enfants|matériel d’abus',
      es: '(?:material|imágenes|videos?|archivos)(?: conocid[oa]s?)? de abuso(?! sexual)',
    },
  },
  {
    en: 'grooming',
    fr: { term: 'sollicitation d’enfants à des fins sexuelles, pédopiégeage', note: 'CA: leurre' },
    es: { term: 'captación de menores con fines sexuales, *grooming* (CL, AR)', note: 'ES law: *child grooming*' },
  },
  {
    en: 'recruitment (by traffickers)',
    fr: { term: 'recrutement', note: 'racolage (other offence)' },
    es: { term: 'captación', note: '*reclutamiento* (also armed groups)' },
  },
  {
    en: 'fair recruitment',
    fr: { term: 'recrutement équitable' },
    es: { term: 'contratación equitativa' },
  },
  {
    en: 'recruitment fees',
    fr: { term: 'frais de recrutement', note: 'commissions de recrutement (ILO)' },
    es: { term: 'comisiones de contratación' },
  },
  {
    en: 'means: deception, coercion',
    fr: { term: 'tromperie, contrainte', note: '*déception*' },
    es: { term: 'engaño, coacción', note: '*decepción*' },
  },
  {
    en: 'threat, penalty',
    fr: { term: 'menace d’une peine', note: '*pénalité*' },
    es: { term: 'amenaza de una pena', note: '*penalidad*' },
  },
  {
    en: 'vulnerability',
    fr: { term: 'situation de vulnérabilité', note: '*vulnérables* as a noun' },
    es: { term: 'situación de vulnerabilidad' },
  },
  {
    en: 'child',
    fr: { term: 'enfant (moins de 18 ans)', note: 'mineur (law)' },
    es: { term: 'niña, niño o adolescente', note: 'ES: menor (law only)' },
  },
  {
    en: 'helpline',
    fr: {
      term: 'ligne d’assistance',
      note: 'ligne d’écoute (FR, listening), permanence téléphonique (office hours), ligne d’aide (CA), numéro vert (WA, FR: free)',
    },
    es: { term: 'línea de ayuda', note: 'teléfono de ayuda (ES), línea de atención (LA)' },
    second: { fr: 'lignes? d’aide' },
  },
  {
    en: 'hotline (reporting)',
    fr: { term: 'ligne de signalement', note: 'ligne d’urgence (CA)' },
    es: { term: 'línea de denuncia' },
  },
  {
    en: 'toll-free number',
    fr: { term: 'numéro gratuit', note: 'numéro vert (FR, WA, MA, TN), sans frais (CA)' },
    es: { term: 'número gratuito', note: 'línea 900 (ES), 01 800 (MX, old), gratis' },
  },
  {
    en: 'short code',
    fr: { term: 'numéro court' },
    es: { term: 'número corto' },
  },
  {
    en: 'emergency number',
    fr: { term: 'numéro d’urgence' },
    es: { term: 'número de emergencias' },
    second: { es: 'números? de emergencia' },
  },
  {
    en: 'text message',
    fr: { term: 'SMS', note: 'CA: texto' },
    es: { term: 'mensaje de texto, SMS' },
  },
  {
    en: 'chat',
    fr: { term: 'tchat', note: 'CA: clavardage; *messagerie*' },
    es: { term: 'chat' },
    second: { fr: 'chats?|messageries?(?! instantanées?)|clavardages?|(?<!\\()discussions? en ligne' },
  },
  {
    en: 'to report (a suspicion)',
    fr: { term: 'signaler', note: '*dénoncer*, *rapporter*' },
    es: { term: 'avisar, informar de', note: '*reportar* (LA, accepted), *denunciar* for a complaint' },
    second: { fr: 'dénonce[rz]?' },
  },
  {
    en: 'complaint (criminal)',
    fr: { term: 'plainte' },
    es: { term: 'denuncia', note: '*queja*' },
  },
  {
    en: 'grievance, complaint (work)',
    fr: { term: 'réclamation', note: '*plainte*, *grief*' },
    es: { term: 'queja, reclamación' },
  },
  {
    en: 'grievance mechanism',
    fr: { term: 'mécanisme de réclamation', note: 'mécanisme de plainte (current too)' },
    es: { term: 'mecanismo de quejas' },
  },
  {
    en: 'worker voice',
    fr: { term: 'expression des travailleurs', note: '*voix des travailleurs*' },
    es: { term: 'voz de los trabajadores' },
  },
  {
    en: 'whistleblower',
    fr: { term: 'lanceur, lanceuse d’alerte', note: '*dénonciateur*; CA: divulgateur' },
    es: {
      term: 'persona denunciante, informante (EU law, ES)',
      note: '*soplón*, *chivato*, *informante* (LA: police informer), alertador (LA)',
    },
  },
  {
    en: 'anonymous / confidential',
    fr: { term: 'anonyme / confidentiel', note: 'do not mix' },
    es: { term: 'anónimo / confidencial' },
  },
  {
    en: 'identification of victims',
    fr: { term: 'identification des victimes', note: '*dépistage* (medical)' },
    es: { term: 'identificación de víctimas', note: '*detección* (before identification, ES)' },
  },
  {
    en: 'screening, indicators',
    fr: { term: 'détection, indicateurs' },
    es: { term: 'detección, indicadores', note: '*cribado*, *tamizaje*' },
    second: { es: 'cribado|tamizaje' },
  },
  {
    en: 'referral',
    fr: { term: 'orientation', note: 'référencement (BE, WA), *référer*' },
    es: { term: 'derivación', note: 'remisión, canalización (MX)' },
  },
  {
    en: 'national referral mechanism',
    fr: { term: 'mécanisme national d’orientation (OSCE)', note: 'mécanisme national de référencement (WA, GRETA older texts)' },
    es: { term: 'mecanismo nacional de derivación', note: 'remisión (UN)' },
  },
  {
    en: 'shelter',
    fr: { term: 'centre d’hébergement', note: 'refuge (BE, LU, CA)' },
    es: { term: 'refugio', note: 'casa de acogida, piso (ES); albergue (MX, CO: also homeless)' },
    second: { fr: 'refuges?|foyers? d’accueil|maisons? d’accueil', es: '(?<!\\()(?:albergues?|casas? de acogida|centros? de acogida)' },
  },
  {
    en: 'assistance, support',
    fr: { term: 'aide, accompagnement', note: '*support*' },
    es: { term: 'atención, apoyo', note: '*soporte*' },
    second: { es: 'soporte' },
  },
  {
    en: 'rehabilitation, recovery',
    fr: { term: 'rétablissement, réinsertion', note: '*réhabilitation*' },
    es: { term: 'recuperación, reinserción', note: '*rehabilitación*' },
  },
  {
    en: 'reflection period',
    fr: { term: 'délai de réflexion et de rétablissement' },
    es: { term: 'período de restablecimiento y reflexión' },
  },
  {
    en: 'prevention, protection, prosecution, partnership',
    fr: { term: 'prévention, protection, poursuites, partenariat', note: 'répression (police)' },
    es: { term: 'prevención, protección, enjuiciamiento, colaboración', note: 'persecución (ES), procesamiento, alianzas (LA)' },
    second: { en: 'pillars?', fr: 'piliers?', es: 'pilar(?:es)?' },
  },
  {
    en: 'law enforcement',
    fr: { term: 'forces de l’ordre', note: 'services chargés de l’application de la loi (UN)' },
    es: { term: 'fuerzas del orden', note: 'organismos encargados de hacer cumplir la ley (UN)' },
  },
  {
    en: 'prosecutor’s office',
    fr: { term: 'parquet', note: 'procureur' },
    es: { term: 'fiscalía', note: 'ministerio público (MX, PE, VE)' },
  },
  {
    en: 'labour inspectorate',
    fr: { term: 'inspection du travail' },
    es: { term: 'inspección de trabajo', note: 'inspección del trabajo (LA)' },
  },
  {
    en: 'embassy, consulate',
    fr: { term: 'ambassade, consulat' },
    es: { term: 'embajada, consulado' },
  },
  {
    en: 'undocumented',
    fr: { term: 'sans papiers, en situation irrégulière', note: '*clandestin*, *illégal*' },
    es: { term: 'sin papeles, en situación irregular', note: '*ilegal*; indocumentado (US, MX: accepted)' },
  },
  {
    en: 'seafarers, fishers',
    fr: { term: 'gens de mer, pêcheurs', note: '*marins* in plain text' },
    es: { term: 'gente de mar, pescadores', note: '*marinos*' },
  },
  {
    en: 'scam centre',
    fr: { term: 'centre d’arnaques (en ligne)', note: '*complexe d’escroquerie*' },
    es: { term: 'centro de estafas (en línea)', note: '*complejo de estafa*' },
    second: { fr: 'complexes? d’escroqueries?', es: 'complejos? de estafas?' },
  },
  {
    en: 'supply chain',
    fr: { term: 'chaîne d’approvisionnement', note: '*chaîne logistique*, *supply chain*' },
    es: { term: 'cadena de suministro', note: 'cadena de abastecimiento (LA)' },
    second: { fr: 'chaînes? logistiques?|supply chain' },
  },
  {
    en: 'due diligence',
    fr: { term: 'devoir de vigilance (FR law), devoir de diligence (OECD, CH)', note: '*due diligence*; diligence raisonnable (UN, CA)' },
    es: { term: 'debida diligencia', note: '*diligencia debida* (used in methodology: ES law has both)' },
    second: { fr: 'due diligence', es: 'diligencia debida' },
  },
  {
    en: 'disclosure',
    fr: { term: 'publication d’informations', note: '*divulgation* (secret)' },
    es: { term: 'divulgación de información' },
  },
  {
    en: 'traceability',
    fr: { term: 'traçabilité' },
    es: { term: 'trazabilidad' },
  },
  {
    en: 'entry, record',
    fr: { term: 'fiche / enregistrement' },
    es: { term: 'ficha / registro' },
  },
  {
    en: 'evidence (dated)',
    fr: { term: 'source datée', note: '*élément*, *évidence*' },
    es: { term: 'fuente fechada', note: '*dato*, *evidencia*' },
    second: {
      en: 'newest evidence',
      fr: 'éléments? (?:datée?s?|les? plus récents?)|évidences?|indices? récents?',
      es: 'datos? más recientes?|evidencias?',
    },
  },
  {
    en: 'gap',
    fr: { term: 'lacune' },
    es: { term: 'vacío, laguna', note: '*brecha*' },
    second: { es: 'vacíos|brechas?' },
  },
  {
    en: 'to check against its source',
    fr: { term: 'comparer à, vérifier sur', note: '*confronter*' },
    es: { term: 'comprobar en', note: '*contrastar* is fine' },
    second: {
      en: 'held against (?:its|their|the) sources?',
      fr: 'confrontée?s? à|comparée?s? à (?:sa|leurs?) sources?',
      es: 'contrast(?:ad[oa]s?|ó|aron) con|comparad[oa]s? con su fuente',
    },
  },
  {
    en: 'status active / pilot / paused / ended',
    fr: { term: 'en activité / à l’essai / suspendue / terminée (a line: fermée)', note: '*active*, *pilote*' },
    es: { term: 'activa / en prueba / en pausa / finalizada (a line: cerrada)' },
  },
  {
    en: 'lead / partner / funder',
    fr: { term: 'responsable / partenaire / bailleur de fonds', note: '*financeur*' },
    es: { term: 'responsable / organización asociada / entidad financiadora', note: '*socio*, *donante* (gift)' },
    second: { fr: 'financeurs?' },
  },
  {
    en: 'worldwide',
    fr: { term: 'monde entier' },
    es: { term: 'mundial', note: '*todo el mundo*' },
    second: { es: '(?<!en )todo el mundo' },
  },
  {
    en: 'Shift key',
    fr: { term: 'touche Maj (⇧)', note: '*Majuscule* (read as Caps Lock)' },
    es: { term: 'tecla Mayús (⇧)', note: '*Mayúsculas*' },
    second: { fr: 'touche [Mm]ajuscule', es: 'tecla [Mm]ayúsculas' },
  },
  {
    en: 'plain text',
    fr: { term: 'texte brut', note: '*texte simple*' },
    es: { term: 'texto sin formato', note: '*texto sencillo*' },
    second: { fr: 'textes? simples?', es: 'texto sencillo' },
  },
  {
    en: 'country where one is',
    fr: { term: 'pays où vous êtes', note: '*votre pays* (read as the country one comes from)' },
    es: { term: 'país en el que está', note: '*su país* (read as the country one comes from)' },
    second: { en: 'your country', fr: 'votre pays', es: '(?:nombre|embajada) de su país|si su país' },
  },
  {
    en: 'purpose (of an initiative)',
    fr: { term: 'objectif', note: '*but* (football), but in: dans le but de, à but lucratif' },
    es: { term: 'finalidad', note: '*propósito*' },
    second: { fr: '(?<!dans (?:le|un) |à )buts?' },
  },
  {
    en: 'users (of a tool)',
    fr: { term: 'utilisateurs', note: '*public* (audience)' },
    es: { term: 'usuarios', note: '*quién la usa* (a clause is no label)' },
    second: { es: 'quién(?:es)? las? usan?' },
  },
  {
    en: 'the landscape (name of the site)',
    fr: { term: 'panorama', note: '*paysage* (scenery, and the way a sheet lies)' },
    es: { term: 'panorama' },
    second: { fr: 'paysages?' },
  },
  {
    en: 'not known',
    fr: { term: 'inconnu (a fact), non précisé (a source is silent)', note: '*non connu*' },
    es: { term: 'se desconoce', note: '*no se sabe*' },
    second: { fr: 'non connue?s?', es: 'no se sabe' },
  },
  {
    en: 'type of response (prevention, protection, prosecution, partnership)',
    fr: { term: 'type d’action', note: '*pilier*' },
    es: { term: 'tipo de respuesta', note: '*pilar*' },
  },
  {
    en: 'cost of a call',
    fr: { term: 'coût' },
    es: { term: 'precio', note: '*coste* (ES), *costo* (LA)' },
    second: { es: 'costes?|costos?' },
  },
  {
    en: 'wrong number',
    fr: { term: 'numéro erroné', note: '*faux numéro*' },
    es: { term: 'número equivocado', note: '*número erróneo*' },
    second: { fr: 'faux numéros?', es: 'números? erróneos?' },
  },
  {
    en: 'computer',
    fr: { term: 'ordinateur' },
    es: { term: 'computadora (ordenador)', note: '*ordenador* alone (ES); dispositivo where either will do' },
    second: { es: '(?<!\\()ordenador(?:es)?' },
  },
  {
    en: 'role of an organisation',
    fr: { term: 'rôle' },
    es: { term: 'función', note: '*papel*: on a site for migrants, papers' },
    second: { es: '(?:su|sus|este|estos|cualquier|qué) papel(?:es)?' },
  },
  {
    en: 'person or body that runs an initiative',
    fr: { term: 'responsable', note: '*porteur, porté par* (jargon)' },
    es: { term: 'a cargo de, responsable' },
    second: { fr: 'portée?s? par|porteurs? de l’initiative|qui la porte(?:nt)?' },
  },
  {
    en: 'to build (the site)',
    fr: { term: 'générer', note: '*construire*' },
    es: { term: 'generar', note: '*construir*' },
    second: { fr: 'construction du site|page a été construite', es: 'se construy[eó]' },
  },
  {
    en: 'to call (a number)',
    fr: { term: 'appeler', note: '*composer* (dated)' },
    es: { term: 'llamar', note: '*marcar* (also to mark)' },
    second: { fr: 'compos(?:er|ée?s?) (?:un|le|aucun|chaque) numéros?', es: 'marc(?:ar|ado|amos) (?:un|el|ningún) número' },
  },
];

/** The languages that the glossary has words of. */
export const glossaryLanguages: readonly TranslatedLanguage[] = interfaceLanguages.filter(
  (language) => language !== 'en' && glossary.some((term) => term[language] !== undefined),
) as TranslatedLanguage[];

/** Names of countries by another norm than that of `countryName`. They are looked for and found, and no page writes them. */
export const otherCountryNames: Readonly<Partial<Record<InterfaceLanguage, readonly [string, ...string[]]>>> = {
  en: ['Viet Nam', 'Turkey', 'Czech Republic', 'East Timor', 'Swaziland', 'Ivory Coast', 'Russian Federation', 'Republic of Korea'],
  fr: [
    'Bélarus',
    'Kirghizistan',
    'Congo-Kinshasa',
    'Viet Nam',
    'Vietnam',
    'Türkiye',
    'Iraq',
    'Timor-Leste',
    'République tchèque',
    'Fédération de Russie',
    'Swaziland',
    'Moldova',
  ],
  es: [
    'RD Congo',
    'Belarús',
    'Kirguizistán',
    'Kazajstán',
    'Viet Nam',
    'Türkiye',
    'Iraq',
    'Nueva Zelandia',
    'Timor Oriental',
    'Qatar',
    'Bahrein',
    'Rumania',
    'Kenya',
    'Malawi',
    'Zimbabwe',
    'Botswana',
    'República Checa',
    'Federación de Rusia',
    'Côte d’Ivoire',
  ],
};
