import type { TypedWords } from '../define.ts';
import type { UserId } from '../users.ts';

export const users: TypedWords<UserId> = {
  survivors: {
    about: {
      fr: 'survivant, survivants, victime, rescapé, rescapée, rescapés, anciennes victimes, personne exploitée',
      es: 'víctima, sobreviviente, sobrevivientes, superviviente, personas explotadas, afectadas, damnificados',
    },
  },
  workers: {
    about: {
      fr: 'ouvrier, ouvrière, ouvriers, employé, salarié, saisonnier, journalier, manœuvre, stagiaire, intérimaire, domestique',
      es: 'obrero, obrera, empleado, asalariado, jornalero, peón, temporero, campesino, pescador, trabajadora',
    },
  },
  migrants: {
    about: {
      fr: 'migrant, immigré, immigrés, émigré, exilé, déplacés, retournés',
      es: 'migrante, inmigrante, inmigrantes, emigrante, desplazados, ilegal, retornados',
    },
    alike: [
      {
        en: 'refugee, asylum seeker, displaced person',
        fr: 'réfugié, demandeur d’asile, déplacé',
        es: 'refugiado, solicitante de asilo, desplazado',
      },
      { en: 'undocumented, irregular migrant, no papers', fr: 'sans-papiers, clandestin', es: 'sin papeles, indocumentado' },
    ],
  },
  public: { about: { fr: 'citoyen, témoin, voyageur, voisin, passant', es: 'ciudadano, testigo, viajero, vecino' } },
  consumers: { about: { fr: 'achats, consommateur responsable', es: 'compras, consumo responsable' } },
  ngos: {
    about: {
      fr: 'association, OSC, ONG locale, collectif, bénévoles',
      es: 'asociación, asociaciones, OSFL, fundación, colectivo, voluntariado',
    },
  },
  'service-providers': {
    about: { fr: 'foyer, avocat, psychologue, maraude, écoutant', es: 'abogados, psicóloga, refugio, casa de acogida, primer contacto' },
    alike: [
      {
        en: 'social worker, caseworker, case worker',
        fr: 'assistante sociale, travailleur social, intervenant social',
        es: 'trabajadora social, trabajador social',
      },
      {
        en: 'doctor, nurse, hospital, health worker, clinic',
        fr: 'médecin, infirmière, infirmier, hôpital, soignant',
        es: 'médico, enfermera, clínica, personal sanitario',
      },
    ],
  },
  'law-enforcement': {
    about: {
      fr: 'gendarmerie, gendarme, policier, douanes, magistrat, juge, enquêteur, OCRTEH, brigade des mineurs',
      es: 'gendarmería, guardia civil, carabineros, fiscalía, ministerio público, juez, migración, inspector, PROTEX',
    },
    alike: [
      {
        en: 'border guard, border officer, border police, immigration officer',
        fr: 'garde-frontière, police aux frontières, agent des frontières',
        es: 'guardia fronterizo, agente fronterizo, policía de fronteras',
      },
      {
        en: 'labour inspector, labor inspector, labour inspectorate, workplace inspector',
        fr: 'inspecteur du travail, inspection du travail',
        es: 'inspector de trabajo, inspección de trabajo, inspección laboral',
      },
      { en: 'customs, customs officer, customs broker', fr: 'douane, douanier', es: 'aduana, agente de aduanas' },
    ],
  },
  government: {
    about: {
      fr: 'État, ministère, préfecture, collectivité, CIDDH, rapporteur',
      es: 'Estado, ministerio, secretaría, municipalidad, gobernación, relator',
    },
    alike: [
      {
        en: 'mayor, city hall, city council, municipality',
        fr: 'maire, mairie, commune, municipalité',
        es: 'alcalde, alcaldesa, alcaldía, municipio, ayuntamiento',
      },
    ],
  },
  businesses: {
    about: {
      fr: 'PME, employeur, hôtellerie, compagnie aérienne, fournisseur, multinationale',
      es: 'compañía, pyme, empleador, patrón, aerolínea, proveedor, multinacional',
    },
  },
  investors: {
    about: { fr: 'fonds, investisseur responsable', es: 'fondo, ASG' },
    alike: [
      {
        en: 'investor, pension fund, investment fund, asset manager, shareholder, portfolio',
        fr: 'investisseur, fonds de pension, fonds d’investissement, actionnaire, portefeuille',
        es: 'inversor, inversionista, fondo de pensiones, fondo de inversión, accionista',
      },
    ],
  },
  'financial-institutions': {
    about: {
      fr: 'banque, assurance, mobile money, transfert d’argent, microfinance, CRF, CENTIF',
      es: 'banco, remesadora, envíos de dinero, aseguradora, UIF, microfinanzas',
    },
  },
  researchers: {
    about: {
      fr: 'chercheur, chercheuse, étudiant, thèse, laboratoire, universités',
      es: 'investigador, investigadora, académica, tesis, estudiante, universidad',
    },
    alike: [{ en: 'journalist, reporter, newsroom', fr: 'journaliste, presse', es: 'periodista, prensa' }],
  },
  educators: {
    about: { fr: 'formateur, lycée', es: 'formador' },
    alike: [
      {
        en: 'teacher, teach, classroom, class, pupil, school, lesson',
        fr: 'enseignant, enseignante, professeur, instituteur, école, classe, élève, scolaire',
        es: 'maestra, maestro, profesor, docente, escuela, colegio, clase, alumno, aula, escolar',
      },
    ],
  },
  'children-families': {
    // Whoever speaks of a daughter or a brother looks for what is about them, not for entries that say so.
    about: {
      en: 'daughter, sister, brother, niece, nephew',
      fr: 'mineur, mineurs, adolescents, famille, garçon, élève, fille, fils, sœur, frère, nièce',
      es: 'menor, menores, NNA, adolescentes, jóvenes, padres, madres, familia, infancia, chicos, hija, hijo, hermana, hermano, sobrina',
    },
    alike: [
      { en: 'kid, kids, child, children', fr: 'gamin, gosse, enfant', es: 'chico, chica, niño, niña' },
      { en: 'teen, teenager, teenage, adolescent, youth, young people, youngster', fr: 'ado, jeune', es: 'adolescente, joven' },
      {
        en: 'orphanage, orphan, care home, children’s home, child care institution, voluntourism, orphanage tourism',
        fr: 'orphelinat, orphelin, foyer pour enfants, institution d’accueil, enfant placé, volontourisme',
        es: 'orfanato, orfelinato, huérfano, casa hogar, hogar de acogida, hogar de menores, volunturismo',
      },
      {
        en: 'unaccompanied minor, unaccompanied child, unaccompanied migrant children',
        fr: 'mineur non accompagné, mineur isolé, MNA',
        es: 'menor no acompañado, niño no acompañado',
      },
      {
        en: 'parent, mother, father, mum, mom, dad, parents',
        fr: 'mère, père, maman',
        es: 'padre, madre, mamá, papá',
      },
    ],
    needs: [
      {
        en: 'runaway, run away from home, ran away',
        fr: 'fugue, fugueur, fugueuse',
        es: 'fugado, fugada, fuga de casa, huye de casa, huyen de casa, se escapó de casa',
      },
      {
        en: 'missing child, stolen child, abducted child, kidnapped child, child abduction, disappeared child, lost child, missing person, missing people, missing girl, missing daughter, missing sister, someone missing, went missing, gone missing, missing, is gone, disappeared, disappearance',
        fr: 'enfant disparu, enfant volé, enfant enlevé, enlèvement d’enfant, personne disparue, disparu, disparue, a disparu, disparition, introuvable',
        es: 'niño desaparecido, niña desaparecida, niño robado, niño secuestrado, secuestro de niños, niño perdido, persona desaparecida, desaparecido, desaparecida, desapareció, desaparecieron, desaparición, perdido, perdida, extraviado, extraviada, no aparece',
      },
    ],
  },
  'technology-companies': {
    about: {
      fr: 'GAFAM, réseaux sociaux, opérateur, hébergeur, fournisseur d’accès, appli',
      es: 'redes sociales, plataforma, operador, proveedor, hosting, empresa de software',
    },
  },
};
