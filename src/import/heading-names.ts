import type { InterfaceLanguage } from '../vocabulary/define.ts';

/** Names that people give their columns, by field: in each language the first is the one that the template has. */
export type HeadingNames = Readonly<Record<InterfaceLanguage, readonly string[]>>;

/** Columns of one value or list. */
export const fieldHeadings = {
  id: { en: ['id', 'slug', 'identifier'], fr: ['identifiant'], es: ['identificador'] },
  name: {
    en: [
      'name',
      'tool name',
      'name of tool',
      'name of the tool',
      'tool',
      'title',
      'initiative',
      'initiative name',
      'project name',
      'project',
    ],
    fr: ['nom', 'nom de l’outil', 'outil', 'nom de l’initiative', 'intitulé', 'titre', 'nom du projet', 'projet'],
    es: ['nombre', 'nombre de la herramienta', 'herramienta', 'nombre de la iniciativa', 'iniciativa', 'título', 'proyecto'],
  },
  summary: {
    en: ['summary', 'description', 'short description', 'what it does', 'about', 'brief description'],
    fr: ['résumé', 'description', 'brève description', 'descriptif'],
    es: ['resumen', 'descripción', 'descripción breve', 'qué hace'],
  },
  url: {
    en: ['website', 'url', 'web site', 'site', 'link', 'links', 'homepage', 'web page', 'web address', 'web'],
    fr: ['site web', 'site internet', 'site', 'lien', 'page web', 'adresse web'],
    es: ['sitio web', 'página web', 'enlace', 'web', 'sitio', 'dirección web'],
  },
  aliases: {
    en: ['other names', 'aliases', 'alias', 'also known as', 'acronym', 'acronyms', 'aka', 'abbreviation'],
    fr: ['autres noms', 'sigle', 'acronyme', 'alias'],
    es: ['otros nombres', 'sigla', 'siglas', 'acrónimo', 'alias'],
  },
  focusAreas: {
    en: ['focus areas', 'focus area', 'focus', 'field', 'area of work'],
    fr: ['domaines', 'domaine', 'domaine d’action'],
    es: ['ámbitos', 'ámbito', 'área', 'áreas de enfoque'],
  },
  technologies: {
    en: ['technologies', 'technology', 'type of tool', 'tool type', 'type of technology', 'type', 'technology used', 'kind of tool'],
    fr: ['technologies', 'technologie', 'type d’outil', 'type', 'type de technologie'],
    es: ['tecnologías', 'tecnología', 'tipo de herramienta', 'tipo', 'tipo de tecnología'],
  },
  purposes: {
    en: ['purposes', 'purpose', 'objective', 'objectives', 'aim', 'aims', 'use', 'goal'],
    fr: ['objectifs', 'objectif', 'but', 'finalité', 'usage'],
    es: ['objetivos', 'objetivo', 'finalidad', 'propósito', 'propósitos', 'uso'],
  },
  pillars: {
    en: ['type of response', 'pillars', 'pillar', '4 ps', 'response'],
    fr: ['type de réponse', 'piliers', 'pilier'],
    es: ['tipo de respuesta', 'pilares', 'pilar'],
  },
  exploitation: {
    en: [
      'exploitation',
      'form of exploitation',
      'forms of exploitation',
      'type of exploitation',
      'type of trafficking',
      'trafficking type',
    ],
    fr: ['forme d’exploitation', 'exploitation', 'formes d’exploitation', 'type d’exploitation', 'type de traite'],
    es: ['forma de explotación', 'explotación', 'formas de explotación', 'tipo de explotación', 'tipo de trata'],
  },
  users: {
    en: ['users', 'user', 'target users', 'target group', 'target groups', 'target audience', 'audience', 'beneficiaries', 'for whom'],
    fr: ['utilisateurs', 'public cible', 'publics cibles', 'public', 'bénéficiaires', 'usagers', 'groupe cible', 'destinataires'],
    es: [
      'usuarios',
      'público objetivo',
      'usuarios destinatarios',
      'destinatarios',
      'beneficiarios',
      'población meta',
      'público',
      'grupo meta',
    ],
  },
  sector: {
    en: ['sector', 'sectors', 'industry', 'branch'],
    fr: ['secteur', 'secteurs', 'branche'],
    es: ['sector', 'sectores', 'industria', 'rama'],
  },
  countries: {
    en: [
      'countries',
      'country',
      'country region',
      'countries of operation',
      'where',
      'location',
      'geographic scope',
      'coverage',
      'country or region',
    ],
    fr: ['pays', 'pays région', 'zone géographique', 'pays d’intervention', 'lieu', 'couverture géographique'],
    es: ['países', 'país', 'país región', 'cobertura geográfica', 'lugar', 'países de operación', 'ubicación'],
  },
  languages: {
    en: ['languages', 'language', 'languages available', 'available languages'],
    fr: ['langues', 'langue', 'langues disponibles'],
    es: ['idiomas', 'idioma', 'lenguas', 'idiomas disponibles'],
  },
  status: {
    en: ['status', 'state', 'active', 'current status', 'still active'],
    fr: ['statut', 'état', 'situation actuelle'],
    es: ['estado', 'situación', 'estatus', 'estado actual'],
  },
  started: {
    en: [
      'started',
      'launch year',
      'year',
      'year launched',
      'start year',
      'launch',
      'launched',
      'launch date',
      'start date',
      'since',
      'founded',
      'year started',
    ],
    fr: ['année de lancement', 'année', 'lancement', 'début', 'année de création', 'date de lancement', 'depuis', 'année de début'],
    es: ['año de lanzamiento', 'año', 'lanzamiento', 'inicio', 'año de inicio', 'fecha de lanzamiento', 'desde', 'año de creación'],
  },
  ended: {
    en: ['ended', 'end year', 'end date', 'year ended', 'closed in'],
    fr: ['année de fin', 'fin', 'date de fin'],
    es: ['año de fin', 'fin', 'fecha de fin', 'año de cierre'],
  },
  access: {
    en: ['access', 'cost', 'availability', 'price'],
    fr: ['accès', 'coût', 'disponibilité', 'prix'],
    es: ['acceso', 'costo', 'coste', 'disponibilidad', 'precio'],
  },
  openSource: { en: ['open source'], fr: ['code source ouvert'], es: ['código abierto'] },
  gaps: {
    en: ['not confirmed', 'gaps', 'unconfirmed', 'what is not known'],
    fr: ['non confirmé', 'à confirmer'],
    es: ['sin confirmar', 'por confirmar'],
  },
  added: { en: ['added', 'date added'], fr: ['date d’ajout'], es: ['fecha de alta'] },
  reviewed: { en: ['reviewed', 'date reviewed'], fr: ['date de relecture'], es: ['fecha de revisión'] },
  body: {
    en: ['text', 'body', 'long description', 'full description'],
    fr: ['texte', 'description longue'],
    es: ['texto', 'descripción larga'],
  },
} as const satisfies Readonly<Record<string, HeadingNames>>;

/** Columns that hold one part of an organisation, a source or a contact, with a number before it where there are several. */
export const groupHeadings = {
  organisations: {
    group: {
      en: [
        'organisation',
        'organization',
        'organisations',
        'organizations',
        'lead organisation',
        'lead organization',
        'implementing organisation',
        'implementing organization',
        'developer',
        'owner',
        'ngo',
        'institution',
        'run by',
        'implemented by',
        'developed by',
      ],
      fr: ['organisme', 'organisation', 'organisations', 'organisme responsable', 'structure', 'développeur', 'institution', 'porteur'],
      es: ['organización', 'organizaciones', 'organización responsable', 'institución', 'desarrollador', 'entidad'],
    },
    parts: {
      name: { en: ['name', ''], fr: ['nom', ''], es: ['nombre', ''] },
      role: { en: ['role'], fr: ['rôle'], es: ['función', 'papel'] },
      type: { en: ['type', 'kind'], fr: ['type'], es: ['tipo'] },
      country: { en: ['country'], fr: ['pays'], es: ['país'] },
      url: { en: ['website', 'url', 'link'], fr: ['site web', 'site'], es: ['sitio web', 'enlace'] },
    },
  },
  sources: {
    group: {
      en: ['source', 'sources', 'reference', 'references', 'evidence link', 'link to source'],
      fr: ['source', 'sources', 'référence', 'références', 'lien vers la source'],
      es: ['fuente', 'fuentes', 'referencia', 'referencias', 'enlace a la fuente'],
    },
    parts: {
      url: {
        en: ['website', 'url', 'link', 'address', ''],
        fr: ['lien', 'adresse', 'site web', ''],
        es: ['enlace', 'dirección', 'sitio web', ''],
      },
      title: { en: ['title', 'name'], fr: ['titre'], es: ['título'] },
      publisher: { en: ['publisher', 'author'], fr: ['éditeur', 'auteur'], es: ['editor', 'autor'] },
      published: {
        en: ['date', 'published', 'publication date'],
        fr: ['date', 'date de publication'],
        es: ['fecha', 'fecha de publicación'],
      },
      accessed: {
        en: ['accessed', 'read on', 'date accessed'],
        fr: ['consultée le', 'date de consultation'],
        es: ['consultada el', 'fecha de consulta'],
      },
      kind: { en: ['kind', 'type'], fr: ['nature', 'type'], es: ['clase', 'tipo'] },
      id: { en: ['id'], fr: ['identifiant'], es: ['identificador'] },
    },
  },
  contacts: {
    group: {
      en: ['hotline', 'contact', 'helpline', 'contacts', 'phone', 'telephone', 'tel', 'phone line'],
      fr: ['ligne', 'contact', 'contacts', 'ligne d’écoute', 'téléphone', 'tél', 'ligne d’assistance'],
      es: ['línea', 'contacto', 'contactos', 'teléfono', 'tel', 'línea de ayuda', 'línea telefónica'],
    },
    parts: {
      value: {
        en: ['number', '', 'phone', 'phone number', 'telephone', 'value'],
        fr: ['numéro', '', 'téléphone', 'numéro de téléphone'],
        es: ['número', '', 'teléfono', 'número de teléfono'],
      },
      display: { en: ['as printed', 'display'], fr: ['tel qu’imprimé'], es: ['tal como se publica'] },
      kind: { en: ['kind', 'type'], fr: ['type', 'nature'], es: ['tipo', 'clase'] },
      countries: { en: ['countries', 'country'], fr: ['pays'], es: ['países', 'país'] },
      for: {
        en: ['for', 'for whom', 'whom it is for', 'audience', 'target group'],
        fr: ['pour qui', 'à qui il s’adresse', 'public', 'public cible'],
        es: ['para quién', 'para quién es', 'público', 'público objetivo'],
      },
      serves: { en: ['ages', 'age', 'serves'], fr: ['âges', 'âge'], es: ['edades', 'edad'] },
      area: { en: ['area', 'part of the country'], fr: ['partie du pays', 'région'], es: ['parte del país', 'zona'] },
      hours: { en: ['hours', 'opening hours'], fr: ['horaires', 'heures'], es: ['horario', 'horas'] },
      languages: { en: ['languages', 'language'], fr: ['langues', 'langue'], es: ['idiomas', 'idioma'] },
    },
  },
} as const satisfies Readonly<Record<string, { readonly group: HeadingNames; readonly parts: Readonly<Record<string, HeadingNames>> }>>;

export type GroupName = keyof typeof groupHeadings;

/** Names of the sheets beside a list that hold its groups, one row each, and of those that explain it and are no list. */
export const groupSheets = {
  organisations: {
    en: ['organisations', 'organizations', 'roles'],
    fr: ['organismes', 'organisations', 'rôles'],
    es: ['organizaciones', 'funciones'],
  },
  sources: { en: ['sources', 'references'], fr: ['sources', 'références'], es: ['fuentes', 'referencias'] },
  contacts: { en: ['contacts'], fr: ['contacts'], es: ['contactos'] },
  explanations: {
    en: [
      'about',
      'read me',
      'readme',
      'explanations',
      'terms',
      'evidence',
      'statements',
      'searches',
      'vocabularies',
      'countries',
      'languages',
    ],
    fr: ['à propos', 'lisez moi', 'explications', 'termes', 'preuves', 'phrases', 'recherches', 'vocabulaires'],
    es: ['acerca de', 'léame', 'explicaciones', 'términos', 'pruebas', 'frases', 'búsquedas', 'vocabularios'],
  },
} as const satisfies Readonly<Record<GroupName | 'explanations', HeadingNames>>;

/** Headings that say a part of a group in words of their own. */
export const wholeHeadings = {
  'contacts.phone': {
    en: ['toll free number', 'free number', 'phone number', 'telephone number', 'hotline no', 'hotline tel'],
    fr: ['numéro vert', 'numéro gratuit', 'numéro de téléphone', 'numéro d’urgence', 'numéro'],
    es: ['número gratuito', 'número de teléfono', 'teléfono gratuito', 'número'],
  },
  'contacts.whatsapp': { en: ['whatsapp', 'whatsapp number'], fr: ['numéro whatsapp'], es: ['número de whatsapp'] },
  'contacts.email': {
    en: ['hotline email', 'helpline email', 'contact email of the line'],
    fr: ['courriel de la ligne'],
    es: ['correo de la línea'],
  },
} as const satisfies Readonly<Record<string, HeadingNames>>;

/** What forms add about whoever filled them in. It is left out, and that is said. */
export const personalHeadings: HeadingNames = {
  en: [
    'timestamp',
    'time stamp',
    'start time',
    'completion time',
    'email',
    'e mail',
    'email address',
    'e mail address',
    'username',
    'your name',
    'your email',
    'name of respondent',
    'respondent',
    'submitted by',
    'filled in by',
    'completed by',
    'contact person',
    'contact name',
    'name of contact person',
    'entered by',
  ],
  fr: [
    'horodateur',
    'horodatage',
    'adresse e mail',
    'adresse email',
    'adresse électronique',
    'courriel',
    'votre nom',
    'nom du répondant',
    'rempli par',
    'saisi par',
    'personne de contact',
    'personne à contacter',
  ],
  es: [
    'marca temporal',
    'dirección de correo electrónico',
    'correo electrónico',
    'correo',
    'su nombre',
    'nombre de quien responde',
    'rellenado por',
    'llenado por',
    'persona de contacto',
  ],
};
