import { defineVocabulary } from './define.ts';

/** Who uses an initiative, or is directly served by it. */
export const users = defineVocabulary({
  survivors: {
    label: { en: 'Survivors', fr: 'Personnes survivantes', es: 'Personas sobrevivientes' },
    definition: {
      en: 'Survivors are people who were trafficked or exploited, whether or not an authority has recognised it.',
      fr: 'Les personnes survivantes sont celles qui ont subi la traite ou l’exploitation, qu’une autorité l’ait reconnu ou non.',
      es: 'Las personas sobrevivientes son quienes han sufrido trata o explotación, lo haya reconocido o no una autoridad.',
    },
    synonyms: {
      en: ['victims', 'victim', 'people who were trafficked'],
      fr: ['victimes', 'survivantes'],
      es: ['víctimas', 'supervivientes'],
      pt: ['vítimas'],
      ar: ['ناجون', 'ضحايا'],
      ru: ['пострадавшие'],
      uk: ['постраждалі'],
    },
  },
  workers: {
    label: { en: 'Workers', fr: 'Travailleurs', es: 'Trabajadores' },
    definition: {
      en: 'Workers are people who work or look for work, in any trade and with or without a contract.',
      fr: 'Les travailleurs sont des personnes qui travaillent ou cherchent un emploi, quel que soit le métier, avec ou sans contrat.',
      es: 'Los trabajadores son personas que trabajan o buscan empleo, en cualquier oficio y con o sin contrato.',
    },
    synonyms: {
      en: ['employees', 'labourers', 'job seekers'],
      fr: ['salariés', 'travailleuses'],
      es: ['trabajadoras', 'empleados'],
      pt: ['trabalhadores'],
      ar: ['عمال'],
      ru: ['работники'],
      uk: ['працівники'],
      hi: ['मजदूर'],
    },
  },
  migrants: {
    label: { en: 'Migrants and refugees', fr: 'Migrants et réfugiés', es: 'Migrantes y refugiados' },
    definition: {
      en: 'Migrants and refugees are people who have left, or plan to leave, their home for another place or country.',
      fr: 'Les migrants et réfugiés sont des personnes qui ont quitté, ou comptent quitter, leur foyer pour un autre lieu ou un autre pays.',
      es: 'Los migrantes y refugiados son personas que han dejado, o piensan dejar, su hogar para ir a otro lugar o país.',
    },
    synonyms: {
      en: ['migrants', 'refugees', 'migrant workers'],
      fr: ['réfugiés', 'travailleurs migrants'],
      es: ['migrantes', 'refugiados', 'trabajadores migrantes'],
      ar: ['مهاجرون'],
      ru: ['мигранты'],
      uk: ['мігранти'],
      hi: ['प्रवासी'],
    },
  },
  public: {
    label: { en: 'General public', fr: 'Grand public', es: 'Público general' },
    definition: {
      en: 'The general public is anyone who may notice a situation or wish to learn and act.',
      fr: 'Le grand public désigne toute personne qui peut remarquer une situation ou souhaite s’informer et agir.',
      es: 'El público general es cualquier persona que pueda advertir una situación o desee informarse y actuar.',
    },
    synonyms: {
      en: ['public', 'everyone', 'citizens', 'community'],
      fr: ['citoyens'],
      es: ['ciudadanía', 'público en general', 'comunidad'],
      pt: ['cidadãos'],
      ar: ['عامة الناس'],
      ru: ['общественность'],
      uk: ['громадськість'],
    },
  },
  consumers: {
    label: { en: 'Consumers', fr: 'Consommateurs', es: 'Consumidores' },
    definition: {
      en: 'Consumers are people who buy goods or services and want to know how they were made.',
      fr: 'Les consommateurs sont des personnes qui achètent des biens ou des services et veulent savoir comment ils ont été produits.',
      es: 'Los consumidores son personas que compran bienes o servicios y quieren saber cómo se produjeron.',
    },
    synonyms: {
      en: ['consumer', 'shoppers', 'buyers', 'customers'],
      fr: ['acheteurs', 'clients', 'consommatrices'],
      es: ['compradores', 'clientes'],
      ar: ['مستهلكون'],
      ru: ['потребители'],
      uk: ['споживачі'],
    },
  },
  ngos: {
    label: { en: 'NGOs', fr: 'ONG', es: 'Organizaciones no gubernamentales' },
    definition: {
      en: 'NGOs are non-governmental and community organisations that work against trafficking.',
      fr: 'Les ONG sont des organisations non gouvernementales et associatives qui luttent contre la traite.',
      es: 'Las organizaciones no gubernamentales son entidades civiles y comunitarias que trabajan contra la trata.',
    },
    synonyms: {
      en: ['NGO', 'non-governmental organisations', 'non-profits', 'charities', 'civil society', 'CSO'],
      fr: ['associations', 'société civile'],
      es: ['sociedad civil'],
      pt: ['organizações não governamentais'],
      ar: ['منظمات غير حكومية'],
      ru: ['НПО'],
    },
  },
  'service-providers': {
    label: { en: 'Service providers', fr: 'Prestataires de services', es: 'Proveedores de servicios' },
    definition: {
      en: 'Service providers are those who give direct help, such as shelters, health workers, lawyers and helpline staff.',
      fr: 'Les prestataires de services sont ceux qui apportent une aide directe, comme les centres d’hébergement, les soignants, les avocats et les écoutants.',
      es: 'Los proveedores de servicios son quienes prestan ayuda directa, como los refugios, el personal sanitario, los abogados y el personal de las líneas de ayuda.',
    },
    synonyms: {
      en: ['shelters', 'social workers', 'health workers', 'frontline workers', 'lawyers'],
      fr: ['travailleurs sociaux', 'soignants'],
      es: ['trabajadores sociales', 'albergues', 'personal de salud'],
      pt: ['assistentes sociais'],
      ru: ['социальные работники'],
    },
  },
  'law-enforcement': {
    label: { en: 'Law enforcement', fr: 'Forces de l’ordre', es: 'Fuerzas del orden' },
    definition: {
      en: 'Law enforcement means police, border and labour inspectors, prosecutors and others who apply the law.',
      fr: 'Les forces de l’ordre comprennent la police, les gardes-frontières, l’inspection du travail, les procureurs et les autres services chargés d’appliquer la loi.',
      es: 'Las fuerzas del orden comprenden la policía, los servicios fronterizos, la inspección de trabajo, la fiscalía y otros que aplican la ley.',
    },
    synonyms: {
      en: ['police', 'prosecutors', 'investigators', 'labour inspectors'],
      fr: ['procureurs'],
      es: ['policía', 'fiscales', 'inspectores de trabajo'],
      pt: ['polícia'],
      ar: ['شرطة'],
      ru: ['полиция'],
      uk: ['поліція'],
    },
  },
  government: {
    label: { en: 'Government bodies', fr: 'Pouvoirs publics', es: 'Organismos públicos' },
    definition: {
      en: 'Government bodies are ministries, local authorities, national rapporteurs and other public offices.',
      fr: 'Les pouvoirs publics comprennent les ministères, les collectivités locales, les rapporteurs nationaux et les autres services publics.',
      es: 'Los organismos públicos son los ministerios, las autoridades locales, los relatores nacionales y otras oficinas públicas.',
    },
    synonyms: {
      en: ['government', 'public authorities', 'ministries', 'policy makers'],
      fr: ['gouvernement', 'ministères'],
      es: ['gobierno', 'ministerios'],
      pt: ['governo'],
      ar: ['حكومة'],
      ru: ['государственные органы'],
      uk: ['уряд'],
    },
  },
  businesses: {
    label: { en: 'Businesses', fr: 'Entreprises', es: 'Empresas' },
    definition: {
      en: 'Businesses are companies of any size that employ people, buy goods or sell them.',
      fr: 'Les entreprises sont des sociétés de toute taille qui emploient des personnes, achètent ou vendent des biens.',
      es: 'Las empresas son compañías de cualquier tamaño que emplean a personas o compran o venden bienes.',
    },
    synonyms: {
      en: ['companies', 'company', 'employers', 'brands', 'suppliers'],
      fr: ['sociétés', 'employeurs'],
      es: ['compañías', 'empleadores'],
      ar: ['شركات'],
      ru: ['компании'],
      uk: ['бізнес'],
    },
  },
  investors: {
    label: { en: 'Investors', fr: 'Investisseurs', es: 'Inversores' },
    definition: {
      en: 'Investors are people or funds that own shares in companies or lend to them and weigh exploitation risks.',
      fr: 'Les investisseurs sont des personnes ou des fonds qui détiennent des parts d’entreprises ou leur prêtent et qui tiennent compte des risques d’exploitation.',
      es: 'Los inversores son personas o fondos que poseen acciones de empresas o les prestan dinero y valoran los riesgos de explotación.',
    },
    synonyms: {
      en: ['investor', 'asset managers', 'shareholders', 'ESG'],
      fr: ['actionnaires', 'gestionnaires d’actifs'],
      es: ['inversionistas', 'accionistas'],
      pt: ['investidores'],
      ar: ['مستثمرون'],
      ru: ['инвесторы'],
      uk: ['інвестори'],
    },
  },
  'financial-institutions': {
    label: { en: 'Financial institutions', fr: 'Institutions financières', es: 'Instituciones financieras' },
    definition: {
      en: 'Financial institutions are banks, payment and money transfer services and the offices that supervise them.',
      fr: 'Les institutions financières sont les banques, les services de paiement et de transfert d’argent et les autorités qui les surveillent.',
      es: 'Las instituciones financieras son los bancos, los servicios de pago y de envío de dinero y las autoridades que los supervisan.',
    },
    synonyms: {
      en: ['banks', 'payment services', 'financial intelligence unit', 'FIU'],
      fr: ['banques', 'établissements financiers'],
      es: ['bancos', 'entidades financieras'],
      pt: ['instituições financeiras'],
      ar: ['بنوك'],
      ru: ['банки', 'финансовые учреждения'],
    },
  },
  researchers: {
    label: { en: 'Researchers', fr: 'Chercheurs', es: 'Investigadores académicos' },
    definition: {
      en: 'Researchers are people who study trafficking and the responses to it, in universities or elsewhere.',
      fr: 'Les chercheurs sont des personnes qui étudient la traite et les réponses qui y sont apportées, à l’université ou ailleurs.',
      es: 'Los investigadores académicos son personas que estudian la trata y las respuestas a ella, en universidades o en otros lugares.',
    },
    synonyms: {
      en: ['researcher', 'academics', 'scholars', 'analysts'],
      fr: ['universitaires', 'chercheuses'],
      es: ['académicos', 'analistas'],
      pt: ['pesquisadores'],
      ar: ['باحثون'],
      ru: ['исследователи'],
      uk: ['дослідники'],
    },
  },
  educators: {
    label: { en: 'Educators', fr: 'Enseignants et éducateurs', es: 'Educadores' },
    definition: {
      en: 'Educators are people who teach or train others, in schools, colleges or communities.',
      fr: 'Les enseignants et éducateurs sont des personnes qui enseignent ou forment, dans les écoles, les universités ou les communautés.',
      es: 'Los educadores son personas que enseñan o forman a otras, en escuelas, universidades o comunidades.',
    },
    synonyms: {
      en: ['teachers', 'schools'],
      fr: ['enseignants', 'éducateurs', 'professeurs'],
      es: ['docentes', 'maestros'],
      pt: ['professores'],
      ar: ['معلمون'],
      ru: ['учителя'],
      uk: ['вчителі'],
      hi: ['शिक्षक'],
    },
  },
  'children-families': {
    label: { en: 'Children and families', fr: 'Enfants et familles', es: 'Niñas, niños y familias' },
    definition: {
      en: 'Children and families are people under 18 and those who care for them.',
      fr: 'Les enfants et familles désignent les personnes de moins de 18 ans et celles qui en prennent soin.',
      es: 'La niñez y las familias comprenden a las personas menores de 18 años y a quienes las cuidan.',
    },
    synonyms: {
      en: ['children', 'young people', 'parents'],
      fr: ['enfants', 'jeunes'],
      es: ['niños', 'niñas'],
      pt: ['crianças'],
      ar: ['أطفال'],
      ru: ['дети'],
      uk: ['діти'],
      hi: ['बच्चे'],
    },
  },
  'technology-companies': {
    label: { en: 'Technology companies', fr: 'Entreprises technologiques', es: 'Empresas tecnológicas' },
    definition: {
      en: 'Technology companies run online platforms, networks or devices and can make them safer.',
      fr: 'Les entreprises technologiques exploitent des plateformes, des réseaux ou des appareils et peuvent les rendre plus sûrs.',
      es: 'Las empresas tecnológicas gestionan plataformas, redes o dispositivos y pueden hacerlos más seguros.',
    },
    synonyms: {
      en: ['tech companies', 'tech industry', 'online platforms', 'social media companies', 'internet service providers', 'ISP'],
      fr: ['plateformes en ligne', 'fournisseurs d’accès'],
      es: ['plataformas en línea', 'proveedores de internet'],
      pt: ['empresas de tecnologia'],
      ru: ['технологические компании'],
    },
  },
});

export type UserId = keyof typeof users;
