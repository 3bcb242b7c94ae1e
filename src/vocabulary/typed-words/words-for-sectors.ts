import type { TypedWords } from '../define.ts';
import type { SectorId } from '../sectors.ts';

/**
 * By trade and by product, each with all that means the same: what the people are called who do the work, which the titles
 * of ISCO-08 list, and what they make.
 */
export const sectors: TypedWords<SectorId> = {
  'fishing-seafood': [
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
    { en: 'seafood, seafood processing, fish factory', fr: 'fruits de mer, mareyage, conserverie', es: 'mariscos, procesadora de pescado' },
  ],
  agriculture: [
    {
      en: 'farm worker, farmworker, farm labourer, farmhand, field worker, agricultural worker',
      fr: 'ouvrier agricole, travailleur agricole, paysan',
      es: 'jornalero, jornalero agrícola, trabajador agrícola, campesino, peón, bracero, agrícola',
    },
    { en: 'farm, plantation', fr: 'ferme, plantation, exploitation agricole', es: 'granja, plantación, finca, explotación agrícola' },
    { en: 'seasonal worker, seasonal farm worker', fr: 'saisonnier, travailleur saisonnier', es: 'temporero, trabajador temporero' },
    { en: 'fruit picker, crop picker, orchard', fr: 'cueilleur, verger', es: 'recolector, recolección, huerto' },
    {
      en: 'vineyard, grape, grape picker, wine harvest, winegrower',
      fr: 'vigne, vignoble, vendange, vendangeur, viticulteur, raisin',
      es: 'viña, viñedo, vendimia, vendimiador, viticultor, uva',
    },
    { en: 'strawberry, berry picker', fr: 'fraise, cueilleur de fraises', es: 'fresa, frutilla' },
    { en: 'tomato, tomato picker', fr: 'tomate', es: 'tomate, jitomate' },
    { en: 'greenhouse', fr: 'serre, maraîchage', es: 'invernadero' },
    { en: 'cocoa, cacao, chocolate', fr: 'cacao, chocolat, cacaoculteur', es: 'cacao, chocolate' },
    { en: 'coffee, coffee picker', fr: 'café, caféiculteur', es: 'café, cafetalero' },
    { en: 'palm oil', fr: 'huile de palme, palmier à huile', es: 'aceite de palma, palma aceitera' },
    { en: 'sugarcane, cane cutter', fr: 'canne à sucre, coupeur de canne', es: 'caña de azúcar, cortador de caña, cañero, zafra' },
    {
      en: 'cattle, beef, ranch, rancher, herder',
      fr: 'bétail, élevage, bœuf, bovin, éleveur, berger, bouvier',
      es: 'ganado, ganadería, carne de res, carne vacuna, vacuno, bovino, ganadero, pastor',
    },
  ],
  'garments-textiles': [
    {
      en: 'garment worker, seamstress, tailor, sewing, sewing machine operator',
      fr: 'couturière, couturier, couture, tailleur, atelier de confection',
      es: 'costurera, costurero, costura, sastre, taller de costura',
    },
    { en: 'clothes, clothing, garment, apparel, fashion', fr: 'habits, vêtement, mode', es: 'ropa, prendas, moda' },
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
  ],
  manufacturing: [
    {
      en: 'factory worker, assembler, assembly worker, plant worker, industrial worker',
      fr: 'ouvrier, ouvrière, ouvrier d’usine, chaîne de montage, atelier',
      es: 'obrero, obrera, operario, operaria, ensamblaje, ensamblador, planta industrial',
    },
  ],
  electronics: [
    { en: 'smartphone maker, laptop', fr: 'ordinateurs', es: 'computadoras, ordenadores' },
    { en: 'semiconductor', fr: 'puces, semi-conducteurs', es: 'semiconductores' },
    {
      en: 'solar panel, solar module, solar, photovoltaic',
      fr: 'panneau solaire, module solaire, solaire, photovoltaïque',
      es: 'panel solar, módulo solar, placa solar, placa fotovoltaica, fotovoltaico, solar',
    },
  ],
  construction: [
    {
      en: 'construction worker, bricklayer, mason, carpenter, scaffolder, building worker',
      fr: 'BTP, ouvrier du bâtiment, maçon, manœuvre, charpentier, plâtrier',
      es: 'albañil, obrero de la construcción, carpintero, peón de obra',
    },
  ],
  'mining-minerals': [
    {
      en: 'gold, gold mine, gold miner, gold panner, gold digger',
      fr: 'or, mine d’or, mineur d’or, chercheur d’or, orpailleur, orpaillage',
      es: 'oro, mina de oro, minero de oro, buscador de oro, garimpeiro, barequero',
    },
    {
      en: 'artisanal mine, artisanal mining, small-scale mining, miner',
      fr: 'mine artisanale, mineur de fond, creuseur',
      es: 'mina artesanal, minería artesanal, minero',
    },
    { en: 'cobalt', fr: 'cobalt', es: 'cobalto' },
    { en: 'battery, car battery', fr: 'batterie, batterie de voiture', es: 'batería, batería de coche' },
    { en: 'quarry', fr: 'carrière de pierre', es: 'cantera' },
    { en: 'diamond, gemstone, precious stone', fr: 'diamant, pierre précieuse', es: 'diamante, piedra preciosa' },
  ],
  'brick-kilns': [
    {
      en: 'brick kiln, brick maker, brick worker, brickyard',
      fr: 'briqueterie, four à briques, briquetier, briques',
      es: 'ladrillera, horno de ladrillos, ladrillero, ladrillos',
    },
  ],
  'domestic-work': [
    {
      en:
        'domestic worker, domestic helper, household worker, maid, housemaid, live-in, housekeeper, house girl, houseboy, au pair, nanny, nursemaid, ' +
        'babysitter, cleaner, gardener, servant',
      fr:
        'travailleur domestique, travailleuse domestique, employée de maison, domestique, aide ménagère, bonne, bonne à tout faire, femme de ménage, ' +
        'nounou, nourrice, garde d’enfants, jeune fille au pair, cuisinière, personnel de maison',
      es:
        'trabajadora del hogar, empleada doméstica, empleada del hogar, personal del hogar, trabajadora de casa particular, criada, sirvienta, muchacha, ' +
        'muchacha de servicio, chica de servicio, servicio doméstico, cama adentro, niñera, nana, cocinera, limpiadora, asistenta',
    },
  ],
  care: [
    {
      en: 'caregiver, care worker, carer, live-in carer, home care, care home, nursing assistant',
      fr: 'aide à domicile, aide-soignante, auxiliaire de vie, EHPAD',
      es: 'cuidadora, auxiliar de enfermería, asilo, residencia de ancianos',
    },
    { en: 'nurse', fr: 'infirmière', es: 'enfermera' },
  ],
  hospitality: [
    {
      en: 'hotel staff, chambermaid, hotel maid, hotel housekeeping, hotel housekeeper, room attendant, receptionist, hotel worker',
      fr: 'personnel d’hôtel, personnel hôtelier, femme de chambre, gouvernante d’hôtel, réceptionniste',
      es: 'personal de hotel, personal hotelero, camarera de piso, recamarera, mucama de hotel, recepcionista',
    },
    { en: 'hotel, motel, hotelier', fr: 'hôtel, hôtelier, motel', es: 'hotel, hotelero, motel, hostelería' },
    {
      en: 'restaurant, waiter, waitress, kitchen worker, bartender',
      fr: 'restaurant, restauration, serveuse, plongeur',
      es: 'restaurante, camarera, mesero, mesera, lavaplatos',
    },
  ],
  transport: [
    {
      en: 'truck, truck driver, trucker, trucking, lorry, lorry driver, HGV driver, haulier, big rig',
      fr: 'camion, camionneur, poids lourd, chauffeur de poids lourd, chauffeur routier, conducteur routier, routier',
      es: 'camión, camionero, conductor de camión, tráiler, trailero, transportista',
    },
    {
      en: 'taxi, taxi driver, cab driver, cabby, ride hailing, ride-hailing driver, ride firm, Uber, Grab',
      fr: 'taxi, chauffeur de taxi, VTC, chauffeur VTC, Uber, Grab',
      es: 'taxi, taxista, chofer de taxi, chofer de aplicación, conductor de aplicación, Uber, Grab',
    },
    { en: 'driver, bus driver', fr: 'conducteur, chauffeur, conducteur de bus', es: 'conductor, chofer, chófer, conductor de autobús' },
    {
      en: 'cabin crew, flight attendant, flight crew, stewardess, air hostess',
      fr: 'personnel de cabine, équipage de cabine, personnel navigant, hôtesse de l’air, steward',
      es: 'tripulación de cabina, tripulante de cabina, auxiliar de vuelo, azafata, aeromoza, sobrecargo',
    },
    {
      en: 'airport, airport staff, airline, ground staff, ground crew, pilot of a plane',
      fr: 'aéroport, compagnie aérienne, personnel au sol, agent d’escale, pilote de ligne',
      es: 'aeropuerto, aerolínea, línea aérea, personal de tierra, piloto de avión',
    },
    {
      en: 'seafarer, sailor, seaman, merchant navy, deckhand',
      fr: 'gens de mer, marin, matelot, marine marchande',
      es: 'gente de mar, marinero, marino, marina mercante',
    },
    {
      en: 'port staff, port worker, docker, dock worker, longshoreman',
      fr: 'personnel portuaire, docker, ouvrier portuaire',
      es: 'personal portuario, estibador, portuario',
    },
    { en: 'railway, railway station', fr: 'chemin de fer, gare, cheminot', es: 'ferrocarril, estación de tren, ferroviario' },
  ],
  'online-platforms': [
    { en: 'app store', fr: 'jeux en ligne', es: 'videojuegos' },
    { en: 'dating app', fr: 'messagerie, site de rencontre', es: 'mensajería, aplicación de citas' },
    { en: 'online ads, sex ads', fr: 'annonces en ligne', es: 'anuncios en línea' },
  ],
  'sex-industry': [
    {
      en: 'escort, escort ad, escort site, sex ad, adult advert',
      fr: 'escorte, escort, annonces érotiques, annonces sexuelles',
      es: 'escort, anuncios de contactos, anuncios sexuales',
    },
    { en: 'massage parlor, massage business', fr: 'salon de massage', es: 'casa de masajes' },
    {
      en: 'brothel, strip club, red light, red-light district',
      fr: 'bar à hôtesses, maison close',
      es: 'burdel, prostíbulo, club de alterne',
    },
    { fr: 'sugar daddy' },
  ],
  'public-procurement': [
    {
      en: 'procurement, public buyer, government contracts, public tender',
      fr: 'commande publique, acheteur public, appel d’offres',
      es: 'compra pública, comprador público, licitación, contratos públicos',
    },
  ],
};
