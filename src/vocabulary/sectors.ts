import { defineVocabulary } from './define.ts';

/** The branches of the economy whose work or business an initiative is about. Mapped to divisions and sections of ISIC, Revision 4. */
export const sectors = defineVocabulary({
  'fishing-seafood': {
    label: { en: 'Fishing and seafood', fr: 'Pêche et produits de la mer', es: 'Pesca y productos del mar' },
    definition: {
      en: 'Work on fishing boats, in fish farming and in processing seafood.',
      fr: 'Le travail sur les bateaux de pêche, en aquaculture et dans la transformation des produits de la mer.',
      es: 'El trabajo en barcos de pesca, en la acuicultura y en el procesamiento de productos del mar.',
    },
    synonyms: {
      en: ['fishers', 'fishermen', 'fishing crew', 'fishing vessel', 'seafood'],
      fr: ['pêcheurs', 'bateau de pêche', 'équipage'],
      es: ['pescadores', 'tripulación', 'barco pesquero'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 03', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  agriculture: {
    label: { en: 'Agriculture', fr: 'Agriculture', es: 'Agricultura' },
    definition: {
      en: 'Work on farms and plantations, and in picking, packing and processing what they grow.',
      fr: 'Le travail dans les fermes et les plantations, et dans la récolte, l’emballage et la transformation.',
      es: 'El trabajo en granjas y plantaciones, y en la cosecha, el empaque y el procesamiento.',
    },
    synonyms: {
      en: ['farm', 'plantation', 'harvest', 'palm oil', 'cocoa', 'farmworkers'],
      fr: ['travail agricole', 'plantations', 'huile de palme', 'cacao'],
      es: ['jornaleros', 'trabajadores agrícolas', 'aceite de palma', 'plantaciones'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 01', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  'garments-textiles': {
    label: { en: 'Garments and textiles', fr: 'Habillement et textile', es: 'Ropa y textiles' },
    definition: {
      en: 'Making clothes, shoes, yarn and cloth, from the cotton field’s gate to the finished piece.',
      fr: 'La fabrication de vêtements, de chaussures, de fil et de tissu, de la sortie du champ de coton à la pièce finie.',
      es: 'La fabricación de ropa, calzado, hilo y tela, desde la salida del campo de algodón hasta la prenda terminada.',
    },
    synonyms: {
      en: ['clothing', 'apparel', 'fashion', 'cotton', 'sweatshop'],
      fr: ['vêtements', 'mode', 'coton', 'confection'],
      es: ['confección', 'moda', 'algodón', 'maquila'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 13, 14', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  manufacturing: {
    label: { en: 'Manufacturing', fr: 'Industrie manufacturière', es: 'Industria manufacturera' },
    definition: {
      en: 'Work in factories of other goods or of many kinds of goods.',
      fr: 'Le travail dans les usines d’autres biens ou de biens de plusieurs sortes.',
      es: 'El trabajo en fábricas de otros bienes o de bienes de varias clases.',
    },
    synonyms: {
      en: ['factory', 'factories', 'assembly line'],
      fr: ['usine', 'usines'],
      es: ['fábrica', 'fábricas'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 C', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  electronics: {
    label: { en: 'Electronics', fr: 'Électronique', es: 'Electrónica' },
    definition: {
      en: 'Making devices and their parts.',
      fr: 'La fabrication d’appareils et de leurs composants.',
      es: 'La fabricación de aparatos y de sus componentes.',
    },
    synonyms: {
      en: ['phones', 'computers', 'components'],
      fr: ['composants'],
      es: ['componentes'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 26', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  construction: {
    label: { en: 'Construction', fr: 'Construction', es: 'Construcción' },
    definition: {
      en: 'Work on building sites.',
      fr: 'Le travail sur les chantiers.',
      es: 'El trabajo en obras.',
    },
    synonyms: {
      en: ['building site', 'builders'],
      fr: ['chantier', 'bâtiment'],
      es: ['obra', 'albañiles'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 F', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'exact' }],
  },
  'mining-minerals': {
    label: { en: 'Mining and minerals', fr: 'Mines et minerais', es: 'Minería y minerales' },
    definition: {
      en: 'Digging and trading ores, gems and other minerals.',
      fr: 'L’extraction et le commerce de minerais, de gemmes et d’autres minéraux.',
      es: 'La extracción y el comercio de minerales, gemas y otros.',
    },
    synonyms: {
      en: ['mine', 'cobalt', 'mica', 'gold', 'tin', 'conflict minerals'],
      fr: ['mine d’or', 'minerais de conflit'],
      es: ['minas', 'oro', 'cobalto'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 B', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  'brick-kilns': {
    label: { en: 'Brick kilns', fr: 'Briqueteries', es: 'Hornos de ladrillos' },
    definition: {
      en: 'Making and firing bricks.',
      fr: 'La fabrication et la cuisson de briques.',
      es: 'La fabricación y la cocción de ladrillos.',
    },
    synonyms: {
      en: ['brick kiln', 'brickmaking'],
      fr: ['briqueterie', 'four à briques'],
      es: ['ladrilleras', 'ladrillera'],
      hi: ['ईंट भट्ठा'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 2392', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'narrow' }],
  },
  'domestic-work': {
    label: { en: 'Domestic work', fr: 'Travail domestique', es: 'Trabajo doméstico' },
    definition: {
      en: 'Work in private homes, such as cleaning, cooking and looking after people, for those who live there.',
      fr: 'Le travail chez des particuliers, comme le ménage, la cuisine et la garde de personnes.',
      es: 'El trabajo en casas particulares, como limpiar, cocinar y cuidar a personas.',
    },
    synonyms: {
      en: ['maid', 'live-in', 'housekeeper', 'nanny', 'domestic worker', 'domestic helper', 'kasambahay'],
      fr: ['employée de maison', 'aide ménagère', 'domestique'],
      es: ['empleada doméstica', 'trabajadora del hogar', 'trabajadora de casa particular', 'niñera'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 97', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'exact' }],
  },
  care: {
    label: { en: 'Care', fr: 'Soins et aide à la personne', es: 'Cuidados' },
    definition: {
      en: 'Paid care for older, ill or disabled people.',
      fr: 'Les soins rémunérés aux personnes âgées, malades ou handicapées.',
      es: 'El cuidado remunerado de personas mayores, enfermas o con discapacidad.',
    },
    synonyms: {
      en: ['care workers', 'carers', 'nursing home'],
      fr: ['aide-soignante', 'maison de retraite'],
      es: ['cuidadoras', 'residencias de mayores'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 87, 88', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  hospitality: {
    label: { en: 'Hotels and restaurants', fr: 'Hôtels et restaurants', es: 'Hoteles y restaurantes' },
    definition: {
      en: 'Work in hotels, restaurants and travel, and what their staff can notice.',
      fr: 'Le travail dans les hôtels, les restaurants et le voyage, et ce que leur personnel peut remarquer.',
      es: 'El trabajo en hoteles, restaurantes y viajes, y lo que su personal puede notar.',
    },
    synonyms: {
      en: ['hotel', 'tourism', 'travel'],
      fr: ['hôtellerie', 'tourisme'],
      es: ['hotelería', 'turismo'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 I', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  transport: {
    label: { en: 'Transport', fr: 'Transports', es: 'Transporte' },
    definition: {
      en: 'Moving people and goods by road, rail, sea and air, and what staff and travellers can notice.',
      fr: 'Le transport de personnes et de biens par route, rail, mer et air, et ce que le personnel et les voyageurs peuvent remarquer.',
      es: 'El transporte de personas y bienes por carretera, tren, mar y aire, y lo que el personal y los viajeros pueden notar.',
    },
    synonyms: {
      en: ['airline', 'airport', 'trucking', 'drivers', 'shipping', 'seafarers', 'ports', 'aviation'],
      fr: ['camionneurs', 'marins', 'compagnie aérienne'],
      es: ['aerolínea', 'camioneros', 'gente de mar'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 H', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'close' }],
  },
  'online-platforms': {
    label: { en: 'Online platforms', fr: 'Plateformes en ligne', es: 'Plataformas en línea' },
    definition: {
      en: 'Social networks, messaging, advertising and other services on the internet.',
      fr: 'Les réseaux sociaux, la messagerie instantanée, les petites annonces et d’autres services sur internet.',
      es: 'Las redes sociales, la mensajería, los anuncios y otros servicios en internet.',
    },
    synonyms: {
      en: ['social media', 'internet', 'websites', 'classified ads', 'sex work ads', 'escort ads'],
      fr: ['réseaux sociaux', 'petites annonces'],
      es: ['redes sociales', 'anuncios clasificados'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 63', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'related' }],
  },
  'sex-industry': {
    label: { en: 'Sex industry', fr: 'Industrie du sexe', es: 'Industria del sexo' },
    definition: {
      en: 'Where sexual services are sold, on the street, indoors or through advertisements.',
      fr: 'Là où des services sexuels sont vendus, dans la rue, en intérieur ou par annonces.',
      es: 'Donde se venden servicios sexuales, en la calle, en interiores o mediante anuncios.',
    },
    synonyms: {
      en: ['sex work', 'massage parlours', 'brothels', 'prostitution'],
      fr: ['travail du sexe', 'salons de massage'],
      es: ['trabajo sexual', 'casas de masaje'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 9609', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'broad' }],
  },
  'public-procurement': {
    label: { en: 'Public procurement', fr: 'Marchés publics', es: 'Contratación pública' },
    definition: {
      en: 'What authorities buy, and the people who make it.',
      fr: 'Ce que les autorités achètent, et les personnes qui le produisent.',
      es: 'Lo que compran las autoridades, y las personas que lo producen.',
    },
    synonyms: {
      en: ['government purchasing', 'tenders', 'public buyers'],
      fr: ['achats publics', 'appels d’offres'],
      es: ['compras públicas', 'licitaciones'],
    },
    mappings: [{ scheme: 'ISIC Rev. 4 84', url: 'https://unstats.un.org/unsd/classifications/Econ/isic', relation: 'related' }],
  },
});

export type SectorId = keyof typeof sectors;
