import { defineVocabulary } from './define.ts';

/**
 * The sub-regions of the UN M49 standard, with the four parts of Oceania as one, plus the whole world.
 * Which country lies where stands in countries.ts.
 */
export const regions = defineVocabulary({
  'northern-africa': {
    label: { en: 'Northern Africa', fr: 'Afrique du Nord', es: 'África del Norte' },
    definition: {
      en: 'Northern Africa runs from Western Sahara and Morocco to Egypt and Sudan.',
      fr: 'L’Afrique du Nord s’étend du Sahara occidental et du Maroc à l’Égypte et au Soudan.',
      es: 'África del Norte va desde el Sáhara Occidental y Marruecos hasta Egipto y Sudán.',
    },
    synonyms: {
      en: ['north africa'],
      fr: ['afrique septentrionale'],
      es: ['norte de áfrica', 'áfrica septentrional'],
      pt: ['norte da áfrica'],
      ar: ['شمال أفريقيا'],
      ru: ['северная африка'],
      uk: ['північна африка'],
    },
    mappings: [{ scheme: 'UN M49 015', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'sub-saharan-africa': {
    label: { en: 'Sub-Saharan Africa', fr: 'Afrique subsaharienne', es: 'África subsahariana' },
    definition: {
      en: 'Sub-Saharan Africa is western, middle, eastern and southern Africa with the islands nearby.',
      fr: 'L’Afrique subsaharienne comprend l’Afrique de l’Ouest, centrale, de l’Est et australe, avec les îles voisines.',
      es: 'África subsahariana comprende África occidental, central, oriental y meridional, con las islas cercanas.',
    },
    synonyms: {
      en: ['subsaharan africa', 'africa south of the sahara', 'SSA'],
      fr: ['afrique au sud du sahara'],
      es: ['áfrica al sur del sáhara'],
      pt: ['áfrica subsaariana'],
      ar: ['أفريقيا جنوب الصحراء'],
      ru: ['африка южнее сахары'],
      uk: ['африка на південь від сахари'],
    },
    mappings: [{ scheme: 'UN M49 202', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'northern-america': {
    label: { en: 'Northern America', fr: 'Amérique septentrionale', es: 'América septentrional' },
    definition: {
      en: 'Northern America is the United States, Canada, Greenland, Bermuda and Saint Pierre and Miquelon.',
      fr: 'L’Amérique septentrionale comprend les États-Unis, le Canada, le Groenland, les Bermudes et Saint-Pierre-et-Miquelon.',
      es: 'América septentrional comprende Estados Unidos, Canadá, Groenlandia, las Bermudas y San Pedro y Miquelón.',
    },
    synonyms: {
      en: ['north america', 'us and canada'],
      fr: ['amérique du nord'],
      es: ['américa del norte', 'norteamérica'],
      pt: ['américa do norte'],
      ar: ['أمريكا الشمالية'],
      ru: ['северная америка'],
      uk: ['північна америка'],
    },
    mappings: [{ scheme: 'UN M49 021', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'latin-america-caribbean': {
    label: {
      en: 'Latin America and the Caribbean',
      fr: 'Amérique latine et Caraïbes',
      es: 'América Latina y el Caribe',
    },
    definition: {
      en: 'Latin America and the Caribbean is Mexico, Central America, South America and the Caribbean islands.',
      fr: 'L’Amérique latine et les Caraïbes comprennent le Mexique, l’Amérique centrale, l’Amérique du Sud et les îles des Caraïbes.',
      es: 'América Latina y el Caribe comprende México, América Central, América del Sur y las islas del Caribe.',
    },
    synonyms: {
      en: ['latin america', 'LAC', 'LATAM', 'caribbean'],
      fr: ['amérique latine', 'caraïbes'],
      es: ['latinoamérica', 'américa latina', 'caribe'],
      ar: ['أمريكا اللاتينية'],
      ru: ['латинская америка'],
      uk: ['латинська америка'],
    },
    mappings: [{ scheme: 'UN M49 419', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'central-asia': {
    label: { en: 'Central Asia', fr: 'Asie centrale', es: 'Asia central' },
    definition: {
      en: 'Central Asia is Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.',
      fr: 'L’Asie centrale comprend le Kazakhstan, le Kirghizstan, l’Ouzbékistan, le Tadjikistan et le Turkménistan.',
      es: 'Asia central comprende Kazajistán, Kirguistán, Tayikistán, Turkmenistán y Uzbekistán.',
    },
    synonyms: {
      en: ['middle asia'],
      fr: ['asie médiane'],
      pt: ['ásia central'],
      ar: ['آسيا الوسطى'],
      ru: ['центральная азия', 'средняя азия'],
      uk: ['центральна азія'],
    },
    mappings: [{ scheme: 'UN M49 143', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'eastern-asia': {
    label: { en: 'Eastern Asia', fr: 'Asie de l’Est', es: 'Asia oriental' },
    definition: {
      en: 'Eastern Asia runs from Mongolia and China to Korea and Japan.',
      fr: 'L’Asie de l’Est s’étend de la Mongolie et de la Chine à la Corée et au Japon.',
      es: 'Asia oriental va desde Mongolia y China hasta Corea y Japón.',
    },
    synonyms: {
      en: ['east asia'],
      fr: ['asie orientale'],
      es: ['asia del este', 'este de asia'],
      pt: ['ásia oriental'],
      ar: ['شرق آسيا'],
      ru: ['восточная азия'],
      uk: ['східна азія'],
      zh: ['东亚'],
    },
    mappings: [{ scheme: 'UN M49 030', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'close' }],
  },
  'south-eastern-asia': {
    label: { en: 'South-eastern Asia', fr: 'Asie du Sud-Est', es: 'Sudeste asiático' },
    definition: {
      en: 'South-eastern Asia runs from Myanmar and Vietnam to Indonesia, the Philippines and Timor-Leste.',
      fr: 'L’Asie du Sud-Est s’étend du Myanmar et du Viêt Nam à l’Indonésie, aux Philippines et au Timor oriental.',
      es: 'El sudeste asiático va desde Myanmar y Vietnam hasta Indonesia, Filipinas y Timor-Leste.',
    },
    synonyms: {
      en: ['southeast asia', 'south-east asia', 'south east asia'],
      es: ['asia sudoriental', 'sureste asiático'],
      pt: ['sudeste da ásia'],
      ar: ['جنوب شرق آسيا'],
      ru: ['юго-восточная азия'],
      uk: ['південно-східна азія'],
    },
    mappings: [{ scheme: 'UN M49 035', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'southern-asia': {
    label: { en: 'Southern Asia', fr: 'Asie du Sud', es: 'Asia meridional' },
    definition: {
      en: 'Southern Asia runs from Iran and Afghanistan to India, Nepal, Bangladesh and Sri Lanka.',
      fr: 'L’Asie du Sud s’étend de l’Iran et de l’Afghanistan à l’Inde, au Népal, au Bangladesh et à Sri Lanka.',
      es: 'Asia meridional va desde Irán y Afganistán hasta la India, Nepal, Bangladés y Sri Lanka.',
    },
    synonyms: {
      en: ['south asia'],
      fr: ['asie méridionale'],
      es: ['asia del sur', 'sur de asia'],
      pt: ['ásia meridional'],
      ar: ['جنوب آسيا'],
      ru: ['южная азия'],
      uk: ['південна азія'],
      hi: ['दक्षिण एशिया'],
    },
    mappings: [{ scheme: 'UN M49 034', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'western-asia': {
    label: { en: 'Western Asia', fr: 'Asie occidentale', es: 'Asia occidental' },
    definition: {
      en: 'Western Asia is the Arabian Peninsula, the eastern Mediterranean, Türkiye, Cyprus, Iraq and the South Caucasus.',
      fr: 'L’Asie occidentale comprend la péninsule Arabique, la Méditerranée orientale, la Turquie, Chypre, l’Irak et le Caucase du Sud.',
      es: 'Asia occidental comprende la península arábiga, el Mediterráneo oriental, Turquía, Chipre, Irak y el Cáucaso meridional.',
    },
    synonyms: {
      en: ['middle east', 'near east'],
      fr: ['asie de l’ouest', 'moyen-orient', 'proche-orient'],
      es: ['oriente medio', 'medio oriente'],
      ar: ['غرب آسيا', 'الشرق الأوسط'],
      ru: ['западная азия', 'ближний восток'],
    },
    mappings: [{ scheme: 'UN M49 145', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'eastern-europe': {
    label: { en: 'Eastern Europe', fr: 'Europe de l’Est', es: 'Europa oriental' },
    definition: {
      en: 'Eastern Europe runs from Poland, Czechia and Bulgaria to Ukraine and Russia.',
      fr: 'L’Europe de l’Est s’étend de la Pologne, de la Tchéquie et de la Bulgarie à l’Ukraine et à la Russie.',
      es: 'Europa oriental va desde Polonia, Chequia y Bulgaria hasta Ucrania y Rusia.',
    },
    synonyms: {
      en: ['east europe'],
      fr: ['europe orientale'],
      es: ['europa del este', 'este de europa'],
      pt: ['europa de leste', 'leste europeu'],
      ar: ['أوروبا الشرقية'],
      ru: ['восточная европа'],
      uk: ['східна європа'],
    },
    mappings: [{ scheme: 'UN M49 151', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'northern-europe': {
    label: { en: 'Northern Europe', fr: 'Europe du Nord', es: 'Europa septentrional' },
    definition: {
      en: 'Northern Europe is the United Kingdom, Ireland, the Nordic countries and the Baltic states.',
      fr: 'L’Europe du Nord comprend le Royaume-Uni, l’Irlande, les pays nordiques et les États baltes.',
      es: 'Europa septentrional comprende el Reino Unido, Irlanda, los países nórdicos y los países bálticos.',
    },
    synonyms: {
      en: ['north europe'],
      fr: ['europe septentrionale'],
      es: ['europa del norte', 'norte de europa'],
      pt: ['europa do norte'],
      ar: ['شمال أوروبا'],
      ru: ['северная европа'],
      uk: ['північна європа'],
    },
    mappings: [{ scheme: 'UN M49 154', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  'southern-europe': {
    label: { en: 'Southern Europe', fr: 'Europe du Sud', es: 'Europa meridional' },
    definition: {
      en: 'Southern Europe runs from Portugal and Spain to Italy, the western Balkans and Greece.',
      fr: 'L’Europe du Sud s’étend du Portugal et de l’Espagne à l’Italie, aux Balkans occidentaux et à la Grèce.',
      es: 'Europa meridional va desde Portugal y España hasta Italia, los Balcanes occidentales y Grecia.',
    },
    synonyms: {
      en: ['south europe'],
      fr: ['europe méridionale'],
      es: ['europa del sur', 'sur de europa'],
      pt: ['europa do sul'],
      ar: ['جنوب أوروبا'],
      ru: ['южная европа'],
      uk: ['південна європа'],
    },
    mappings: [{ scheme: 'UN M49 039', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'close' }],
  },
  'western-europe': {
    label: { en: 'Western Europe', fr: 'Europe de l’Ouest', es: 'Europa occidental' },
    definition: {
      en: 'Western Europe is France, the Benelux countries, Germany, Switzerland, Austria, Liechtenstein and Monaco.',
      fr: 'L’Europe de l’Ouest comprend la France, les pays du Benelux, l’Allemagne, la Suisse, l’Autriche, le Liechtenstein et Monaco.',
      es: 'Europa occidental comprende Francia, los países del Benelux, Alemania, Suiza, Austria, Liechtenstein y Mónaco.',
    },
    synonyms: {
      en: ['west europe'],
      fr: ['europe occidentale'],
      es: ['europa del oeste'],
      pt: ['europa ocidental'],
      ar: ['غرب أوروبا'],
      ru: ['западная европа'],
      uk: ['західна європа'],
    },
    mappings: [{ scheme: 'UN M49 155', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  oceania: {
    label: { en: 'Oceania', fr: 'Océanie', es: 'Oceanía' },
    definition: {
      en: 'Oceania is Australia, New Zealand and the islands of Melanesia, Micronesia and Polynesia.',
      fr: 'L’Océanie comprend l’Australie, la Nouvelle-Zélande et les îles de la Mélanésie, de la Micronésie et de la Polynésie.',
      es: 'Oceanía comprende Australia, Nueva Zelanda y las islas de Melanesia, Micronesia y Polinesia.',
    },
    synonyms: {
      en: ['pacific', 'pacific islands', 'australasia'],
      fr: ['pacifique', 'îles du pacifique'],
      es: ['pacífico', 'islas del pacífico'],
      ar: ['أوقيانوسيا'],
      ru: ['океания'],
      uk: ['океанія'],
    },
    mappings: [{ scheme: 'UN M49 009', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'exact' }],
  },
  global: {
    label: { en: 'Worldwide', fr: 'Monde entier', es: 'Mundial' },
    definition: {
      en: 'The initiative is not tied to particular countries.',
      fr: 'L’initiative n’est pas liée à des pays particuliers.',
      es: 'La iniciativa no está vinculada a países concretos.',
    },
    synonyms: {
      en: ['global', 'world', 'international', 'all countries'],
      fr: ['mondial', 'tous les pays'],
      es: ['todo el mundo', 'todos los países'],
      ar: ['عالمي'],
      ru: ['весь мир'],
      uk: ['увесь світ'],
    },
    mappings: [{ scheme: 'UN M49 001', url: 'https://unstats.un.org/unsd/methodology/m49/', relation: 'close' }],
  },
});

export type RegionId = keyof typeof regions;
