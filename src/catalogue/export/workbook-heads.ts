import { interfaceLanguages, type InterfaceLanguage } from '../../vocabulary/define.ts';

type Translated = Exclude<InterfaceLanguage, 'en'>;
/** A language has all of them, or none: then those of the fields stand there. */
type Heads = Readonly<Record<string, Readonly<Partial<Record<Translated, string>>>>>;

/** The summary in the language of the workbook, beside the one that the entry itself has. */
export const ownSummary = 'ownSummary';

/**
 * Heads of the columns of entries and of what goes with them. In one language no two are the same, so that each leads back. What a
 * name says in one sheet alone stands behind the name of that sheet.
 */
const columnHeads: Heads = {
  id: { fr: 'id', es: 'id' },
  page: { fr: 'Page', es: 'Página' },
  name: { fr: 'Nom', es: 'Nombre' },
  [ownSummary]: { fr: 'Résumé', es: 'Resumen' },
  summary: { fr: 'Résumé en anglais', es: 'Resumen en inglés' },
  'translations.summary': { fr: 'Résumé traduit', es: 'Resumen traducido' },
  url: { fr: 'Adresse web', es: 'Dirección web' },
  aliases: { fr: 'Autres noms', es: 'Otros nombres' },
  focusAreas: { fr: 'Domaines', es: 'Ámbitos' },
  technologies: { fr: 'Technologies', es: 'Tecnologías' },
  purposes: { fr: 'Objectifs', es: 'Objetivos' },
  pillars: { fr: 'Type de réponse', es: 'Tipo de respuesta' },
  exploitation: { fr: 'Forme d’exploitation', es: 'Forma de explotación' },
  users: { fr: 'Utilisateurs', es: 'Usuarios' },
  sector: { fr: 'Secteur', es: 'Sector' },
  countries: { fr: 'Pays', es: 'Países' },
  languages: { fr: 'Langues', es: 'Idiomas' },
  status: { fr: 'Statut', es: 'Estado' },
  statusAsOf: { fr: 'Statut à la date du', es: 'Estado a fecha de' },
  seen: { fr: 'Vu en service', es: 'Visto en servicio' },
  started: { fr: 'Début', es: 'Inicio' },
  ended: { fr: 'Fin', es: 'Fin' },
  access: { fr: 'Accès', es: 'Acceso' },
  supersededBy: { fr: 'Remplacé par', es: 'Sustituido por' },
  partOf: { fr: 'Fait partie de', es: 'Forma parte de' },
  related: { fr: 'Fiches liées', es: 'Fichas relacionadas' },
  gaps: { fr: 'Lacunes', es: 'Lagunas' },
  added: { fr: 'Date d’ajout', es: 'Fecha de alta' },
  reviewed: { fr: 'Date de relecture', es: 'Fecha de revisión' },
  secondReading: { fr: 'Seconde lecture', es: 'Segunda lectura' },
  sourcing: { fr: 'Qualité des sources', es: 'Calidad de las fuentes' },
  evidenceAge: { fr: 'Âge des preuves', es: 'Antigüedad de las pruebas' },
  leadOrganisations: { fr: 'Organisations responsables', es: 'Organizaciones responsables' },
  leadOrganisationIds: { fr: 'Organisations responsables (id)', es: 'Organizaciones responsables (id)' },
  partnerOrganisations: { fr: 'Organisations partenaires', es: 'Organizaciones asociadas' },
  partnerOrganisationIds: { fr: 'Organisations partenaires (id)', es: 'Organizaciones asociadas (id)' },
  funderOrganisations: { fr: 'Bailleurs', es: 'Financiadores' },
  funderOrganisationIds: { fr: 'Bailleurs (id)', es: 'Financiadores (id)' },
  regions: { fr: 'Régions', es: 'Regiones' },
  newestEvidence: { fr: 'Preuve la plus récente', es: 'Prueba más reciente' },
  sourceCount: { fr: 'Nombre de sources', es: 'Número de fuentes' },
  independentSourceCount: { fr: 'Nombre de sources indépendantes', es: 'Número de fuentes independientes' },
  type: { fr: 'Type', es: 'Tipo' },
  country: { fr: 'Pays du siège', es: 'País de la sede' },
  names: { fr: 'Noms dans d’autres langues', es: 'Nombres en otras lenguas' },
  nameLanguages: { fr: 'Langues de ces noms', es: 'Lenguas de esos nombres' },
  acronyms: { fr: 'Sigles', es: 'Siglas' },
  formerly: { fr: 'Anciens noms', es: 'Nombres anteriores' },
  address: { fr: 'Adresse', es: 'Dirección' },
  wikidata: { fr: 'Wikidata', es: 'Wikidata' },
  ror: { fr: 'ROR', es: 'ROR' },
  initiatives: { fr: 'Nombre d’initiatives', es: 'Número de iniciativas' },
  initiative: { fr: 'Initiative', es: 'Iniciativa' },
  position: { fr: 'Position', es: 'Posición' },
  organisation: { fr: 'Organisation', es: 'Organización' },
  role: { fr: 'Rôle', es: 'Papel' },
  source: { fr: 'Source', es: 'Fuente' },
  from: { fr: 'De l’année', es: 'Desde el año' },
  to: { fr: 'À l’année', es: 'Hasta el año' },
  sourceKey: { fr: 'Clé de la source', es: 'Clave de la fuente' },
  title: { fr: 'Titre', es: 'Título' },
  publisher: { fr: 'Éditeur', es: 'Editor' },
  published: { fr: 'Date de publication', es: 'Fecha de publicación' },
  asOf: { fr: 'État au', es: 'Situación a fecha de' },
  accessed: { fr: 'Consulté le', es: 'Consultado el' },
  archived: { fr: 'Copie archivée', es: 'Copia archivada' },
  kind: { fr: 'Genre', es: 'Clase' },
  language: { fr: 'Langue', es: 'Idioma' },
  independent: { fr: 'Indépendante', es: 'Independiente' },
  key: { fr: 'Clé', es: 'Clave' },
  value: { fr: 'Valeur', es: 'Valor' },
  extension: { fr: 'Poste', es: 'Extensión' },
  display: { fr: 'Tel qu’imprimé', es: 'Tal como se imprime' },
  for: { fr: 'Pour', es: 'Para' },
  serves: { fr: 'Sert', es: 'Sirve a' },
  answers: { fr: 'Répond', es: 'Responde' },
  area: { fr: 'Zone', es: 'Zona' },
  reach: { fr: 'Joignable depuis', es: 'Accesible desde' },
  nationals: { fr: 'Ressortissants', es: 'Nacionales de' },
  hours: { fr: 'Horaires', es: 'Horario' },
  openingHours: { fr: 'Horaires (codés)', es: 'Horario (codificado)' },
  timeZone: { fr: 'Fuseau horaire', es: 'Zona horaria' },
  free: { fr: 'Gratuit', es: 'Gratuito' },
  recorded: { fr: 'Enregistré', es: 'Grabado' },
  checked: { fr: 'Vérifié le', es: 'Comprobado el' },
  checkedHow: { fr: 'Comment vérifié', es: 'Cómo se comprobó' },
  disputedBy: { fr: 'Contredit par', es: 'Contradicho por' },
  withheld: { fr: 'Non publié', es: 'No publicado' },
  disputedByKey: { fr: 'Contredit par (clé)', es: 'Contradicho por (clave)' },
  evidence: { fr: 'Preuves', es: 'Pruebas' },
  field: { fr: 'Champ', es: 'Campo' },
  description: { fr: 'Sens du nom', es: 'Sentido del nombre' },
  repository: { fr: 'Dépôt', es: 'Repositorio' },
  licence: { fr: 'Licence', es: 'Licencia' },
  by: { fr: 'Par', es: 'Por' },
  date: { fr: 'Date', es: 'Fecha' },
  found: { fr: 'Constat', es: 'Resultado' },
};

/** Names of the sheets that every workbook of entries has. */
const sheetHeads: Heads = {
  initiatives: { fr: 'Initiatives', es: 'Iniciativas' },
  organisations: { fr: 'Organisations', es: 'Organizaciones' },
  roles: { fr: 'Rôles', es: 'Papeles' },
  sources: { fr: 'Sources', es: 'Fuentes' },
  contacts: { fr: 'Contacts', es: 'Contactos' },
  evidence: { fr: 'Preuves', es: 'Pruebas' },
  translations: { fr: 'Traductions', es: 'Traducciones' },
  openSource: { fr: 'Code source ouvert', es: 'Código abierto' },
  effects: { fr: 'Effets', es: 'Efectos' },
};

/** Reads like words, and is understood as the name of the field when it comes back. */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words === 'id' ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
};

const headIn = (heads: Heads, name: string, language: InterfaceLanguage): string =>
  language === 'en' || !Object.hasOwn(heads, name) ? inWords(name) : (heads[name]?.[language] ?? inWords(name));

/** @param sheet the name of its table, where it is not that of the entries */
export const columnHead = (name: string, language: InterfaceLanguage, sheet = ''): string => {
  const own = `${sheet}.${name}`;
  return language !== 'en' && Object.hasOwn(columnHeads, own) ? headIn(columnHeads, own, language) : headIn(columnHeads, name, language);
};
export const sheetHead = (name: string, language: InterfaceLanguage): string => headIn(sheetHeads, name, language);

/** What a field of an entry is called, be it a column or a sheet of its own. */
export const fieldHead = (name: string, language: InterfaceLanguage): string =>
  Object.hasOwn(columnHeads, name) ? columnHead(name, language) : sheetHead(name, language);

/** Names that heads of one language stand for, by the head in lower case. */
type Backwards = ReadonlyMap<string, string>;

const backwards = (heads: Heads, language: Translated): Backwards =>
  new Map(
    Object.entries(heads).flatMap(([name, all]) =>
      all[language] === undefined ? [] : [[all[language].toLowerCase(), inWords(name.slice(name.indexOf('.') + 1))]],
    ),
  );

/** In each language but English: what heads of columns and sheets are called there. */
export const headsBack: readonly { readonly columns: Backwards; readonly sheets: Backwards }[] = interfaceLanguages.flatMap((language) =>
  language === 'en' ? [] : [{ columns: backwards(columnHeads, language), sheets: backwards(sheetHeads, language) }],
);
