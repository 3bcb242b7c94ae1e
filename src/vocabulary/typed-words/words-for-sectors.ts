import type { TypedWords } from '../define.ts';
import type { SectorId } from '../sectors.ts';

/**
 * By trade and by product, each with all that means the same: what the people are called who do the work, which the titles
 * of ISCO-08 list, and what they make, by the goods that the US Department of Labor lists as made with child or forced labour.
 */
export const sectors: TypedWords<SectorId> = {
  'fishing-seafood': {
    alike: [
      {
        en: 'fisher, fisherman, fishermen, fisher folk, fish worker, fishing crew, crew, boat crew, deckhand',
        fr: 'pêcheur, marin pêcheur, matelot de pêche, matelot, équipage',
        es: 'pescador, marinero de cubierta, marinero, tripulante, tripulación',
      },
      {
        en: 'fishing boat, fishing vessel, trawler, longliner',
        fr: 'bateau de pêche, navire de pêche, chalutier, palangrier',
        es: 'barco pesquero, barco de pesca, buque pesquero, arrastrero, palangrero',
      },
      { en: 'fishing, fishery, fisheries', fr: 'pêche, pêcherie', es: 'pesca, pesquero, pesquería' },
      { en: 'tuna', fr: 'thon, thonier', es: 'atún, atunero' },
      { en: 'shrimp, prawn', fr: 'crevette, gambas', es: 'camarón, langostino, gamba' },
      {
        en: 'seafood, seafood processing, fish factory',
        fr: 'fruits de mer, mareyage, conserverie',
        es: 'mariscos, procesadora de pescado',
      },
      {
        en: 'fish drying, fish processing, fish camp',
        fr: 'séchage de poisson, transformation du poisson',
        es: 'secado de pescado, procesamiento de pescado',
      },
      { en: 'captain, skipper', fr: 'capitaine, patron de pêche', es: 'capitán, patrón de pesca' },
      { en: 'crab, lobster, squid, shellfish', fr: 'crabe, homard, calmar, coquillages', es: 'cangrejo, langosta, calamar, moluscos' },
      { en: 'tilapia, Nile perch', fr: 'perche du Nil', es: 'perca del Nilo' },
      { en: 'aquaculture, fish farm', fr: 'pisciculture', es: 'acuicultura, piscifactoría' },
    ],
  },
  agriculture: {
    alike: [
      {
        en: 'farm worker, farmworker, farm labourer, farmhand, field worker, agricultural worker',
        fr: 'ouvrier agricole, travailleur agricole, paysan',
        es: 'jornalero, jornalero agrícola, trabajador agrícola, campesino, peón, bracero, agrícola',
      },
      { en: 'seasonal worker, seasonal farm worker', fr: 'saisonnier, travailleur saisonnier', es: 'temporero, trabajador temporero' },
      {
        en: 'vineyard, grape, grape picker, wine harvest, winegrower',
        fr: 'vigne, vignoble, vendange, vendangeur, viticulteur, raisin',
        es: 'viña, viñedo, vendimia, vendimiador, viticultor, uva',
      },
      { en: 'strawberry, berry picker', fr: 'fraise, cueilleur de fraises', es: 'fresa, frutilla' },
      { en: 'tomato, tomato picker', fr: 'tomate', es: 'jitomate' },
      { en: 'greenhouse', fr: 'serre, maraîchage', es: 'invernadero' },
      { en: 'cocoa, cacao, chocolate', fr: 'chocolat, cacaoculteur' },
      { en: 'coffee, coffee picker', fr: 'café, caféiculteur', es: 'cafetalero' },
      { en: 'palm oil', fr: 'huile de palme, palmier à huile', es: 'aceite de palma, palma aceitera' },
      { en: 'sugarcane, cane cutter', fr: 'canne à sucre, coupeur de canne', es: 'caña de azúcar, cortador de caña, cañero, zafra' },
      {
        en: 'cattle, beef, ranch, rancher, herder',
        fr: 'bétail, élevage, bœuf, bovin, éleveur, berger, bouvier',
        es: 'ganado, ganadería, carne de res, carne vacuna, vacuno, bovino, ganadero, pastor',
      },
      {
        en: 'farm, plantation',
        fr: 'ferme, exploitation agricole, domaine agricole',
        es: 'granja, plantación, finca, chacra, estancia, hacienda, explotación agrícola',
      },
      { en: 'tobacco', fr: 'tabac', es: 'tabaco' },
      { en: 'tea, tea garden, tea plantation, tea picker', fr: 'thé, plantation de thé', es: 'té, plantación de té' },
      { en: 'coconut', fr: 'noix de coco', es: 'coco' },
      { en: 'banana', fr: 'banane, bananeraie', es: 'banano, plátano, bananera' },
      { en: 'pineapple', fr: 'ananas', es: 'piña' },
      { en: 'melon, watermelon', fr: 'pastèque', es: 'melón, sandía' },
      { en: 'citrus, orange, orange picker, lime', fr: 'agrumes', es: 'cítricos, naranja' },
      { en: 'blueberry, raspberry, blackberry, berries', fr: 'myrtille, framboise, baies', es: 'arándano, frambuesa, bayas, frutos rojos' },
      { en: 'apple, cherry, peach', fr: 'pomme, cerise, pêcher', es: 'manzana, cereza, melocotón, durazno' },
      { en: 'hazelnut, cashew, Brazil nut, nuts', fr: 'noisette, noix de cajou', es: 'avellana, anacardo, castaña' },
      { en: 'rice, paddy', fr: 'riz, rizière', es: 'arroz, arrozal' },
      { en: 'wheat, corn, maize, cereal', fr: 'blé, maïs, céréales', es: 'trigo, maíz, cereales' },
      {
        en: 'onion, garlic, potato, pepper, chile pepper, vegetables',
        fr: 'oignon, ail, pomme de terre, poivron, légumes',
        es: 'cebolla, ajo, patata, pimiento, verduras',
      },
      { en: 'lettuce, cabbage, mushroom', fr: 'laitue, chou, champignon', es: 'lechuga, champiñón' },
      { en: 'olive', fr: 'oliveraie', es: 'aceituna, olivar' },
      { en: 'vanilla, clove, cumin, spices', fr: 'vanille, girofle, épices', es: 'vainilla, clavo, especias' },
      { en: 'flowers, flower farm', fr: 'fleurs, horticulture', es: 'flores, floricultura' },
      { en: 'sesame, peanut, sunflower, soy', fr: 'sésame, arachide, tournesol, soja', es: 'sésamo, cacahuete, maní, girasol' },
      { en: 'rubber, rubber tapper, latex', fr: 'caoutchouc, hévéa', es: 'caucho, hule, látex' },
      {
        en: 'timber, logging, logger, sawmill, wood',
        fr: 'bois, bûcheron, scierie, exploitation forestière',
        es: 'madera, tala, maderero, aserradero',
      },
      { en: 'poultry, chicken, chicken catcher, egg', fr: 'volaille, poulet, œufs', es: 'aves de corral, pollo, avícola, huevos' },
      { en: 'pork, pig farm, hog', fr: 'porc, porcherie', es: 'cerdo, granja porcina' },
      { en: 'sheep, goat, shepherd, wool', fr: 'mouton, chèvre, laine', es: 'oveja, cabra, lana' },
      { en: 'dairy, milk', fr: 'laiterie, lait', es: 'lechería, leche' },
      { en: 'slaughterhouse, meat packing, meatpacking, abattoir', fr: 'viande', es: 'matadero, frigorífico, cárnica' },
      { en: 'harvest, harvester, picker', fr: 'récolte, moisson, ramasseur', es: 'cosecha, cosechador' },
      {
        en: 'orchard, kiwifruit, fruit picker, crop picker',
        fr: 'verger, cueilleur',
        es: 'huerto frutal, recolector, recolección, huerto',
      },
    ],
  },
  'garments-textiles': {
    alike: [
      {
        en: 'garment worker, seamstress, tailor, sewing, sewing machine operator',
        fr: 'couturière, couturier, couture, tailleur, atelier de confection',
        es: 'costurera, costurero, costura, sastre, taller de costura',
      },
      {
        en: 'clothes, clothing, garment, apparel, fashion, garment factory, clothing factory, textile factory',
        fr: 'habits, vêtement, mode, usine textile, usine de vêtements, usine de confection',
        es: 'ropa, prendas, moda, fábrica textil, fábrica de ropa, fábrica de confección',
      },
      {
        en: 'carpet, rug, carpet weaver, rug weaver, carpet maker',
        fr: 'tapis, tisserand de tapis, tissage de tapis',
        es: 'alfombra, tapete, tejedor de alfombras',
      },
      {
        en: 'weaver, spinning mill, textile mill, yarn, loom',
        fr: 'tissage, tisserand, filature, métier à tisser',
        es: 'tejedor, hilandería, telar, hilatura',
      },
      { en: 'cotton, cotton picker', fr: 'coton, cueilleur de coton', es: 'algodón, pizcador de algodón' },
      { en: 'silk, thread, embroidery, sari', fr: 'soie, broderie', es: 'seda, bordado' },
      { en: 'leather, tannery', fr: 'cuir, tannerie', es: 'cuero, curtiduría' },
      { en: 'shoes, footwear', fr: 'chaussures', es: 'calzado, zapatos' },
      { en: 'T-shirt, shirt, jeans, dress', fr: 'tee-shirt, chemise, jean, robe', es: 'camiseta, camisa, vaqueros, vestido' },
      {
        en: 'fast fashion, clothing brand, fashion brand',
        fr: 'marque de vêtements, mode éphémère, marque de mode',
        es: 'marca de ropa, moda rápida, marca de moda',
      },
    ],
  },
  manufacturing: {
    alike: [
      {
        en: 'factory worker, assembler, assembly worker, plant worker, industrial worker',
        fr: 'ouvrier, ouvrière, ouvrier d’usine, chaîne de montage, atelier',
        es: 'obrero, obrera, operario, operaria, ensamblaje, ensamblador, planta industrial',
      },
      {
        en: 'rubber gloves, latex gloves, glove maker',
        fr: 'gants en caoutchouc, gants en latex',
        es: 'guantes de látex, guantes de goma',
      },
      { en: 'toys', fr: 'jouets', es: 'juguetes' },
      { en: 'furniture', fr: 'meubles', es: 'muebles' },
      { en: 'soap, cosmetics', fr: 'savon, cosmétiques', es: 'cosméticos' },
      { en: 'fireworks, matches', fr: 'feux d’artifice, allumettes', es: 'fuegos artificiales, fósforos' },
      { en: 'football, soccer ball', fr: 'ballon de football', es: 'balón de fútbol' },
      { en: 'glass, bangles, ceramics', fr: 'verre, céramique', es: 'vidrio, cerámica' },
      { en: 'steel, iron, aluminium', fr: 'acier, fer', es: 'acero, hierro, aluminio' },
      { en: 'surgical instruments', fr: 'instruments chirurgicaux', es: 'instrumentos quirúrgicos' },
    ],
  },
  electronics: {
    alike: [
      { en: 'smartphone maker, laptop', fr: 'ordinateurs', es: 'computadoras, ordenadores' },
      { en: 'semiconductor', fr: 'puces, semi-conducteurs', es: 'semiconductores' },
      {
        en: 'solar panel, solar module, solar, photovoltaic',
        fr: 'panneau solaire, module solaire, solaire, photovoltaïque',
        es: 'panel solar, módulo solar, placa solar, placa fotovoltaica, fotovoltaico',
      },
      { en: 'polysilicon, silicon, quartz', fr: 'polysilicium, silicium', es: 'polisilicio, silicio, cuarzo' },
    ],
  },
  construction: {
    alike: [
      {
        en: 'construction worker, bricklayer, mason, carpenter, scaffolder, building worker',
        fr: 'BTP, ouvrier du bâtiment, maçon, manœuvre, charpentier, plâtrier',
        es: 'albañil, obrero de la construcción, carpintero, peón de obra',
      },
      { en: 'stadium, World Cup', fr: 'stade, Coupe du monde', es: 'estadio, Mundial' },
      { en: 'cement, concrete', fr: 'ciment, béton', es: 'cemento, hormigón' },
      { en: 'painter, plumber, welder, roofer', fr: 'peintre, plombier, soudeur, couvreur', es: 'pintor, fontanero, plomero, soldador' },
    ],
  },
  'mining-minerals': {
    alike: [
      {
        en: 'artisanal mine, artisanal mining, small-scale mining, miner',
        fr: 'mine artisanale, mineur de fond, creuseur',
        es: 'mina artesanal, minería artesanal, minero',
      },
      { en: 'cobalt', es: 'cobalto' },
      { en: 'battery, car battery', fr: 'batterie, batterie de voiture', es: 'batería, batería de coche' },
      { en: 'quarry', fr: 'carrière de pierre', es: 'cantera' },
      { en: 'diamond, gemstone, precious stone', fr: 'diamant, pierre précieuse', es: 'diamante, piedra preciosa' },
      {
        en: 'gold, gold mine, gold mining, gold panning, panning, gold miner, gold panner, gold digger',
        fr: 'or, mine d’or, orpaillage, mineur d’or, chercheur d’or, orpailleur',
        es: 'oro, mina de oro, minería de oro, minería aurífera, minero de oro, buscador de oro, garimpeiro, barequero',
      },
      { en: 'coltan, tantalum, tantalite', fr: 'tantale', es: 'coltán, tántalo' },
      { en: 'tin, cassiterite', fr: 'étain, cassitérite', es: 'estaño, casiterita' },
      { en: 'tungsten, wolframite', fr: 'tungstène', es: 'tungsteno, wolframio' },
      { en: '3T, conflict minerals, 3TG', fr: 'minerais de conflit', es: 'minerales de conflicto, minerales en conflicto' },
      { en: 'mica' },
      { en: 'copper', fr: 'cuivre', es: 'cobre' },
      { en: 'lithium, lithium-ion', es: 'litio' },
      { en: 'nickel, zinc, lead', fr: 'plomb', es: 'níquel, plomo' },
      { en: 'jade, ruby, sapphire, emerald', fr: 'rubis, saphir, émeraude', es: 'rubí, zafiro, esmeralda' },
      {
        en: 'jewellery, jewelry, jeweller, precious metal, gold jewellery, bullion',
        fr: 'bijoux, bijouterie, joaillerie, métaux précieux, bijoux en or, lingot',
        es: 'joyas, joyería, metales preciosos, joyas de oro, lingote',
      },
      {
        en: 'sand, gravel, granite, limestone, sandstone',
        fr: 'sable, gravier, granit, calcaire, grès',
        es: 'arena, grava, granito, caliza, arenisca',
      },
      { en: 'coal, coal mine', fr: 'charbon minier, mine de charbon, houille', es: 'mina de carbón' },
      { en: 'salt', fr: 'sel', es: 'sal' },
      {
        en: 'electric vehicle, electric car, EV, EV battery',
        fr: 'voiture électrique, véhicule électrique',
        es: 'coche eléctrico, auto eléctrico, vehículo eléctrico',
      },
    ],
  },
  'brick-kilns': {
    alike: [
      {
        en: 'brick kiln, brick maker, brick worker, brickyard',
        fr: 'briqueterie, four à briques, briquetier, briques',
        es: 'ladrillera, horno de ladrillos, ladrillero, ladrillos',
      },
    ],
  },
  'domestic-work': {
    about: { en: 'home help, house girl' },
    alike: [
      {
        en: 'domestic worker, maid, kasambahay, domestic helper, household worker, housemaid, live-in maid, live-in nanny, live-in housekeeper, housekeeper, houseboy, au pair, nanny, nursemaid, babysitter, cleaner, gardener, servant, live-in carer, live-in caregiver',
        fr: 'travailleuse domestique, petite bonne, bonne, fille de maison, employée de maison, aide ménagère, travailleur domestique, domestique, bonne à tout faire, femme de ménage, nounou, nourrice, garde d’enfants, jeune fille au pair, cuisinière, personnel de maison, auxiliaire de vie logée, garde-malade à demeure',
        es: 'trabajadora del hogar, empleada doméstica, muchacha, trabajadora doméstica, empleada de hogar, empleada, mucama, empleada del hogar, personal del hogar, trabajadora de casa particular, criada, sirvienta, muchacha de servicio, chica de servicio, servicio doméstico, cama adentro, niñera, nana, cocinera, limpiadora, asistenta, cuidadora interna, empleada interna',
      },
    ],
  },
  care: {
    alike: [
      {
        en: 'caregiver, care worker, carer, live-in carer, live-in caregiver, nursing assistant',
        fr: 'aide à domicile, aide-soignante, auxiliaire de vie, auxiliaire de vie logée, garde-malade à demeure',
        es: 'cuidadora, cuidadora interna, auxiliar de enfermería',
      },
      { en: 'home care, care home, nursing home', fr: 'EHPAD, maison de retraite', es: 'asilo, residencia de ancianos' },
      { en: 'nurse', fr: 'infirmière', es: 'enfermera' },
      { en: 'surrogacy, surrogate mother', fr: 'mère porteuse, gestation pour autrui', es: 'gestación subrogada, vientre de alquiler' },
    ],
  },
  hospitality: {
    alike: [
      {
        en: 'hotel staff, chambermaid, hotel maid, hotel housekeeping, hotel housekeeper, room attendant, receptionist, hotel worker',
        fr: 'personnel d’hôtel, personnel hôtelier, femme de chambre, gouvernante d’hôtel, réceptionniste',
        es: 'personal de hotel, personal hotelero, camarera de piso, recamarera, mucama de hotel, recepcionista',
      },
      { en: 'hotel, motel, hotelier', fr: 'hôtel, hôtelier', es: 'hotelero, hostelería' },
      {
        en: 'restaurant, waiter, waitress, kitchen worker, bartender',
        fr: 'restauration, serveuse, plongeur',
        es: 'restaurante, camarera, mesero, mesera, lavaplatos',
      },
      {
        en: 'Airbnb, holiday rental, home rental, vacation rental, short-term rental',
        fr: 'location de vacances, location de logements',
        es: 'alquiler vacacional, alquiler turístico',
      },
      {
        en: 'tourist, traveller, traveler, travel agency',
        fr: 'touriste, voyageur, agence de voyages',
        es: 'turista, viajero, agencia de viajes',
      },
      { en: 'bar, nightclub, hostess', fr: 'boîte de nuit, hôtesse', es: 'discoteca, alternadora' },
      { en: 'casino' },
    ],
  },
  transport: {
    alike: [
      {
        en: 'truck, truck driver, trucker, trucking, lorry, lorry driver, HGV driver, haulier, big rig',
        fr: 'camion, camionneur, poids lourd, chauffeur de poids lourd, chauffeur routier, conducteur routier, routier',
        es: 'camión, camionero, conductor de camión, tráiler, trailero, transportista',
      },
      {
        en: 'taxi, taxi driver, cab driver, cabby, ride hailing, ride-hailing driver, ride firm, Uber, Grab',
        fr: 'chauffeur de taxi, VTC, chauffeur VTC',
        es: 'taxista, chofer de taxi, chofer de aplicación, conductor de aplicación',
      },
      { en: 'driver, bus driver', fr: 'conducteur, chauffeur, conducteur de bus', es: 'conductor, chofer, chófer, conductor de autobús' },
      {
        en: 'cabin crew, flight attendant, flight crew, stewardess, air hostess',
        fr: 'personnel de cabine, équipage de cabine, personnel navigant, hôtesse de l’air, steward',
        es: 'tripulación de cabina, tripulante de cabina, auxiliar de vuelo, azafata, aeromoza, sobrecargo',
      },
      {
        en: 'seafarer, sailor, seaman, merchant navy, deckhand, abandoned seafarer, abandoned crew, crew abandoned, ship crew abandoned, abandoned ship',
        fr: 'gens de mer, marin, matelot, marine marchande, équipage abandonné, marin abandonné, navire abandonné',
        es: 'gente de mar, marinero, marino, marina mercante, tripulación abandonada, tripulante abandonado, marinero abandonado, buque abandonado',
      },
      { en: 'crew, ship crew', fr: 'équipage', es: 'tripulación, tripulante' },
      {
        en: 'port staff, port worker, docker, dock worker, longshoreman',
        fr: 'personnel portuaire, ouvrier portuaire',
        es: 'personal portuario, estibador, portuario',
      },
      { en: 'railway, railway station', fr: 'chemin de fer, gare, cheminot', es: 'ferrocarril, estación de tren, ferroviario' },
      {
        en: 'airport, airline, airline pilot, pilot of a plane, airport staff, ground staff, ground crew',
        fr: 'aéroport, compagnie aérienne, pilote de ligne, pilote d’avion, personnel au sol, agent d’escale',
        es: 'aeropuerto, aerolínea, piloto de aerolínea, piloto de avión, línea aérea, personal de tierra',
      },
      { en: 'motorist, car driver', fr: 'automobiliste', es: 'automovilista' },
      {
        en: 'stowaway, hidden in a lorry, hidden in a truck, people hidden, hidden people, people inside a container',
        fr: 'passager clandestin, caché dans un camion, caché dans un conteneur',
        es: 'polizón, escondido en un camión, personas ocultas, escondido en un contenedor',
      },
      { en: 'ship, cargo ship, shipping', fr: 'navire, cargo', es: 'buque, carguero, barco' },
      { en: 'bus, coach, bus station', fr: 'autocar, gare routière', es: 'autobús, terminal de autobuses' },
      { en: 'delivery rider, courier, gig worker', fr: 'livreur, coursier', es: 'repartidor, mensajero' },
    ],
  },
  'online-platforms': {
    about: { en: 'Telegram, Facebook, Instagram, TikTok, Snapchat, WhatsApp' },
    alike: [
      { en: 'online ads, sex ads', fr: 'annonces en ligne', es: 'anuncios en línea' },
      {
        en: 'dating app, dating site, Tinder',
        fr: 'site de rencontre, application de rencontre, messagerie',
        es: 'aplicación de citas, sitio de citas, mensajería',
      },
      {
        en: 'Roblox, online game, gaming platform, Fortnite, Minecraft, Discord, app store',
        fr: 'jeux en ligne, jeu vidéo en ligne',
        es: 'videojuegos, juego en línea',
      },
      { en: 'dark web, darknet, deep web', es: 'web oscura, red oscura' },
    ],
  },
  'sex-industry': {
    alike: [
      { en: 'massage parlor, massage business', fr: 'salon de massage', es: 'casa de masajes' },
      {
        en: 'brothel, strip club, red light, red-light district',
        fr: 'bar à hôtesses, maison close',
        es: 'burdel, prostíbulo, club de alterne',
      },
      { fr: 'sugar daddy' },
      {
        en: 'escort, escort ad, escort listing, escort site, sex ad, sex advert, online sex ad, adult advert, adult ad, adult service, Backpage, sex ads, escort ads, sex work ads',
        fr: 'escorte, annonce d’escorte, annonce érotique, annonce sexuelle, annonce de prostitution, annonce de sexe, annonces érotiques, annonces sexuelles',
        es: 'anuncio de contactos, anuncio sexual, anuncio de prostitución, anuncio de escorts, aviso sexual, anuncios de contactos, anuncios sexuales',
      },
    ],
  },
  'public-procurement': {
    alike: [
      {
        en: 'procurement, public procurement, public buyer, public purchasing, government contracts, public tender, tender',
        fr: 'marché public, marchés publics, commande publique, acheteur public, achat public, appel d’offres',
        es: 'compra pública, compras públicas, comprador público, licitación, contrato público, contratación pública, contratos públicos',
      },
    ],
  },
};
