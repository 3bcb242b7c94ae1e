import type { TypedWords } from '../define.ts';
import type { UserId } from '../users.ts';

export const users: TypedWords<UserId> = {
  survivors: {
    fr: 'survivant, survivants, victime, rescapé, rescapée, rescapés, anciennes victimes, personne exploitée',
    es: 'víctima, sobreviviente, sobrevivientes, superviviente, personas explotadas, afectadas, damnificados',
  },
  workers: {
    fr: 'ouvrier, ouvrière, ouvriers, employé, salarié, saisonnier, journalier, manœuvre, stagiaire, intérimaire, domestique',
    es: 'obrero, obrera, empleado, asalariado, jornalero, peón, temporero, campesino, pescador, trabajadora',
  },
  migrants: {
    fr: 'migrant, immigré, immigrés, émigré, exilé, demandeur d’asile, sans-papiers, clandestin, déplacés, retournés',
    es: 'migrante, inmigrante, inmigrantes, emigrante, solicitante de asilo, desplazados, sin papeles, indocumentado, ilegal, retornados',
  },
  public: {
    fr: 'citoyen, témoin, voyageur, voisin, passant',
    es: 'ciudadano, testigo, viajero, vecino',
  },
  consumers: {
    fr: 'achats, consommateur responsable',
    es: 'compras, consumo responsable',
  },
  ngos: {
    fr: 'association, OSC, ONG locale, collectif, bénévoles',
    es: 'asociación, asociaciones, OSFL, fundación, colectivo, voluntariado',
  },
  'service-providers': {
    fr: 'assistante sociale, travailleur social, foyer, avocat, médecin, infirmier, psychologue, maraude, écoutant',
    es: 'trabajadora social, abogados, enfermera, psicóloga, refugio, casa de acogida, primer contacto',
  },
  'law-enforcement': {
    fr: 'gendarmerie, gendarme, policier, douane, douanes, garde-frontière, magistrat, juge, enquêteur, OCRTEH, brigade des mineurs',
    es: 'gendarmería, guardia civil, carabineros, fiscalía, ministerio público, juez, aduana, migración, inspector, PROTEX',
  },
  government: {
    fr: 'État, ministère, mairie, préfecture, collectivité, CIDDH, rapporteur',
    es: 'Estado, ministerio, secretaría, municipalidad, alcaldía, ayuntamiento, gobernación, relator',
  },
  businesses: {
    fr: 'PME, employeur, hôtellerie, compagnie aérienne, fournisseur, multinationale',
    es: 'compañía, pyme, empleador, patrón, aerolínea, proveedor, multinacional',
  },
  investors: {
    fr: 'fonds, actionnaire, investisseur responsable',
    es: 'inversionista, fondo, accionista, ASG',
  },
  'financial-institutions': {
    fr: 'banque, assurance, mobile money, transfert d’argent, microfinance, CRF, CENTIF',
    es: 'banco, remesadora, envíos de dinero, aseguradora, UIF, microfinanzas',
  },
  researchers: {
    fr: 'chercheur, chercheuse, étudiant, thèse, laboratoire, universités',
    es: 'investigador, investigadora, académica, tesis, estudiante, universidad',
  },
  educators: {
    fr: 'professeur, instituteur, enseignante, formateur, école, lycée',
    es: 'maestra, maestro, profesor, docente, escuela, colegio, formador',
  },
  'children-families': {
    fr: 'enfant, mineur, mineurs, mineur non accompagné, MNA, ado, adolescents, famille, fille, garçon, élève',
    es: 'niño, niña, menor, menores, NNA, adolescentes, jóvenes, padres, madres, familia, infancia, MENA, chicos',
  },
  'technology-companies': {
    fr: 'GAFAM, réseaux sociaux, opérateur, hébergeur, fournisseur d’accès, appli',
    es: 'redes sociales, plataforma, operador, proveedor, hosting, empresa de software',
  },
};
