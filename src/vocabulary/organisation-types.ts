import { defineVocabulary } from './define.ts';

/** What kind of organisation stands behind an initiative. */
export const organisationTypes = defineVocabulary({
  ngo: {
    label: { en: 'NGO', fr: 'ONG', es: 'Organización no gubernamental' },
    definition: {
      en: 'An NGO is a non-profit organisation that is independent of government.',
      fr: 'Une ONG est une organisation à but non lucratif indépendante des pouvoirs publics.',
      es: 'Una organización no gubernamental es una entidad sin ánimo de lucro independiente del gobierno.',
    },
    synonyms: {
      en: ['non-profit', 'nonprofit', 'charity', 'civil society organisation', 'CSO'],
      fr: ['association', 'organisation non gouvernementale'],
      es: ['asociación civil', 'sin fines de lucro'],
      pt: ['organização não governamental'],
      ar: ['منظمة غير حكومية'],
      ru: ['НПО'],
    },
  },
  company: {
    label: { en: 'Company', fr: 'Entreprise', es: 'Empresa' },
    definition: {
      en: 'A company is a business run for profit.',
      fr: 'Une entreprise est une société à but lucratif.',
      es: 'Una empresa es una sociedad con ánimo de lucro.',
    },
    synonyms: {
      en: ['business', 'corporation', 'firm', 'start-up', 'private sector'],
      fr: ['société commerciale', 'secteur privé'],
      es: ['compañía', 'sector privado'],
      ar: ['شركة'],
      ru: ['компания'],
      uk: ['компанія'],
    },
  },
  'social-enterprise': {
    label: { en: 'Social enterprise', fr: 'Entreprise sociale', es: 'Empresa social' },
    definition: {
      en: 'A social enterprise sells goods or services mainly in order to serve a social aim.',
      fr: 'Une entreprise sociale vend des biens ou des services avant tout pour servir une cause sociale.',
      es: 'Una empresa social vende bienes o servicios principalmente para servir a un fin social.',
    },
    synonyms: {
      en: ['social business', 'benefit corporation', 'B Corp', 'community interest company'],
      fr: ['entreprise solidaire', 'entreprise à mission'],
      es: ['negocio social', 'empresa solidaria'],
      ar: ['مؤسسة اجتماعية'],
      ru: ['социальное предприятие'],
      uk: ['соціальне підприємство'],
    },
  },
  government: {
    label: { en: 'Government body', fr: 'Organisme public', es: 'Organismo público' },
    definition: {
      en: 'A government body is a ministry, agency or local authority other than the police.',
      fr: 'Un organisme public est un ministère, une agence ou une collectivité locale autre que la police.',
      es: 'Un organismo público es un ministerio, una agencia o una autoridad local distinta de la policía.',
    },
    synonyms: {
      en: ['government', 'ministry', 'public agency', 'public authority'],
      fr: ['gouvernement', 'ministère'],
      es: ['gobierno', 'ministerio', 'agencia pública'],
      pt: ['governo'],
      ar: ['حكومة'],
      ru: ['министерство'],
    },
  },
  'law-enforcement': {
    label: {
      en: 'Law enforcement body',
      fr: 'Service chargé de l’application de la loi',
      es: 'Cuerpo encargado de hacer cumplir la ley',
    },
    definition: {
      en: 'A law enforcement body is a police force, prosecution service, border service or similar authority.',
      fr: 'Un service chargé de l’application de la loi est un corps de police, un parquet, un service des frontières ou une autorité semblable.',
      es: 'Un cuerpo encargado de hacer cumplir la ley es una fuerza policial, una fiscalía, un servicio de fronteras o una autoridad similar.',
    },
    synonyms: {
      en: ['law enforcement', 'police', 'prosecution service'],
      fr: ['forces de l’ordre', 'parquet'],
      es: ['policía', 'fiscalía', 'fuerzas del orden'],
      pt: ['polícia'],
      ar: ['شرطة'],
      ru: ['полиция'],
      uk: ['поліція'],
    },
  },
  intergovernmental: {
    label: {
      en: 'Intergovernmental organisation',
      fr: 'Organisation intergouvernementale',
      es: 'Organización intergubernamental',
    },
    definition: {
      en: 'An intergovernmental organisation is set up by states, such as the United Nations and its agencies.',
      fr: 'Une organisation intergouvernementale est créée par des États, comme les Nations Unies et leurs agences.',
      es: 'Una organización intergubernamental es creada por los Estados, como las Naciones Unidas y sus organismos.',
    },
    synonyms: {
      en: ['IGO', 'international organisation', 'international organization', 'UN agency'],
      fr: ['organisation internationale'],
      es: ['organización internacional', 'organismo internacional'],
      pt: ['organização intergovernamental'],
      ar: ['منظمة دولية'],
      ru: ['международная организация'],
      uk: ['міжнародна організація'],
    },
  },
  academic: {
    label: {
      en: 'University or research institute',
      fr: 'Université ou institut de recherche',
      es: 'Universidad o instituto de investigación',
    },
    definition: {
      en: 'A university or research institute teaches or does research.',
      fr: 'Une université ou un institut de recherche enseigne ou mène des recherches.',
      es: 'Una universidad o un instituto de investigación enseña o investiga.',
    },
    synonyms: {
      en: ['university', 'academic', 'academia', 'research institute'],
      fr: ['université', 'institut de recherche'],
      es: ['universidad', 'instituto de investigación'],
      pt: ['universidade'],
      ar: ['جامعة'],
      ru: ['университет'],
      uk: ['університет'],
    },
  },
  coalition: {
    label: { en: 'Coalition or network', fr: 'Coalition ou réseau', es: 'Coalición o red' },
    definition: {
      en: 'A coalition or network is a group of organisations that act together under one name.',
      fr: 'Une coalition ou un réseau est un groupe d’organisations qui agissent ensemble sous un même nom.',
      es: 'Una coalición o red es un grupo de organizaciones que actúan juntas con un mismo nombre.',
    },
    synonyms: {
      en: ['coalition', 'alliance', 'network', 'consortium', 'multi-stakeholder initiative'],
      fr: ['réseau'],
      es: ['alianza', 'coalición', 'consorcio'],
      pt: ['rede'],
      ar: ['تحالف'],
      ru: ['коалиция'],
    },
  },
  union: {
    label: { en: 'Trade union', fr: 'Syndicat', es: 'Sindicato' },
    definition: {
      en: 'A trade union is an organisation of workers that defends their interests.',
      fr: 'Un syndicat est une organisation de travailleurs qui défend leurs intérêts.',
      es: 'Un sindicato es una organización de trabajadores que defiende sus intereses.',
    },
    synonyms: {
      en: ['union', 'labour union', 'labor union', 'trade union federation'],
      fr: ['fédération syndicale'],
      es: ['gremio', 'federación sindical'],
      ar: ['نقابة'],
      ru: ['профсоюз'],
      uk: ['профспілка'],
      hi: ['श्रमिक संघ'],
    },
  },
  media: {
    label: { en: 'Media organisation', fr: 'Média', es: 'Medio de comunicación' },
    definition: {
      en: 'A media organisation produces news, films or other published content.',
      fr: 'Un média produit des informations, des films ou d’autres contenus publiés.',
      es: 'Un medio de comunicación produce noticias, películas u otros contenidos publicados.',
    },
    synonyms: {
      en: ['media', 'press', 'newspaper', 'broadcaster', 'journalism'],
      fr: ['presse', 'journal'],
      es: ['prensa', 'periódico'],
      pt: ['mídia'],
      ar: ['إعلام'],
      ru: ['СМИ'],
    },
  },
  foundation: {
    label: { en: 'Foundation', fr: 'Fondation', es: 'Fundación' },
    definition: {
      en: 'A foundation is an endowed or donor-funded body that mainly gives grants or runs programmes of its own.',
      fr: 'Une fondation est une entité dotée d’un capital ou financée par des dons, qui accorde surtout des subventions ou mène ses propres programmes.',
      es: 'Una fundación es una entidad con patrimonio propio o financiada con donaciones que sobre todo concede subvenciones o lleva programas propios.',
    },
    synonyms: {
      en: ['philanthropy', 'grant-maker', 'charitable trust', 'endowment'],
      fr: ['philanthropie', 'fonds de dotation'],
      es: ['filantropía'],
      pt: ['fundação'],
      ar: ['مؤسسة خيرية'],
      ru: ['благотворительный фонд'],
    },
  },
});

export type OrganisationTypeId = keyof typeof organisationTypes;
