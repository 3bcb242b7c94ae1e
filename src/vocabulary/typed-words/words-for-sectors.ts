import type { TypedWords } from '../define.ts';
import type { SectorId } from '../sectors.ts';

/** Above all what the people who do the work are called, which the titles of ISCO-08 list by trade. */
export const sectors: TypedWords<SectorId> = {
  'fishing-seafood': {
    en: 'fishing boat, trawler, fisher folk, deckhand, crew, boat crew, fish worker, seafood processing, shrimp, tuna',
    fr: 'pêche, pêcheur, chalutier, thonier, matelot, matelot de pêche, marin pêcheur, mareyage, crevettes, thon',
    es: 'pesca, pescador, pesquero, buque pesquero, atunero, marinero, marinero de cubierta, tripulante, mariscos, camarón, atún',
  },
  agriculture: {
    en: 'farm worker, farm labourer, fruit picker, crop picker, orchard, greenhouse, field worker, seasonal worker, cattle, ranch',
    fr: 'ouvrier agricole, saisonnier, cueilleur, vendangeur, vendanges, maraîchage, serre, berger, élevage, bétail, paysan',
    es: 'agrícola, jornalero, temporero, recolector, recolección, campesino, peón, bracero, vendimia, invernadero, finca, ganadería, ganado, palma aceitera',
  },
  'garments-textiles': {
    en: 'garment worker, seamstress, tailor, sewing, sewing machine operator, clothes, weaver, spinning mill, textile mill, carpet',
    fr: 'habits, couturière, couturier, couture, tailleur, tissage, tisserand, filature, tapis, atelier de confection',
    es: 'ropa, prendas, costurera, costurero, costura, sastre, tejedor, hilandería, telar, alfombras, taller de costura',
  },
  manufacturing: {
    en: 'factory worker, assembler, assembly worker, plant worker, industrial worker',
    fr: 'ouvrier, ouvrière, ouvrier d’usine, chaîne de montage, atelier',
    es: 'obrero, obrera, operario, operaria, ensamblaje, ensamblador, planta industrial',
  },
  electronics: {
    en: 'smartphone maker, laptop, semiconductor',
    fr: 'ordinateurs, puces, semi-conducteurs',
    es: 'computadoras, ordenadores, semiconductores',
  },
  construction: {
    en: 'construction worker, bricklayer, mason, carpenter, scaffolder',
    fr: 'BTP, ouvrier du bâtiment, maçon, manœuvre, charpentier, plâtrier',
    es: 'albañil, obrero de la construcción, carpintero, peón de obra',
  },
  'mining-minerals': {
    en: 'miner, quarry, small-scale mining, artisanal mining, gold panner, gemstones, diamonds',
    fr: 'mineur de fond, orpailleur, orpaillage, mine artisanale, creuseur, diamants, pierres précieuses',
    es: 'minero, minería artesanal, garimpeiro, barequero, cantera, diamantes, piedras preciosas',
  },
  'brick-kilns': {
    en: 'brick maker, brick worker, brickyard',
    fr: 'briquetier, briques',
    es: 'ladrillero, ladrillos',
  },
  'domestic-work': {
    en: 'au pair, house girl, houseboy, cleaner, household worker, nursemaid, babysitter, gardener, servant',
    fr: 'bonne, bonne à tout faire, femme de ménage, nounou, garde d’enfants, jeune fille au pair, cuisinière, personnel de maison',
    es: 'criada, muchacha, muchacha de servicio, chica de servicio, servicio doméstico, empleada del hogar, cama adentro, cocinera, limpiadora, asistenta',
  },
  care: {
    en: 'caregiver, care home, home care, nurse, nursing assistant, live-in carer',
    fr: 'aide à domicile, auxiliaire de vie, infirmière, EHPAD',
    es: 'cuidadora, enfermera, auxiliar de enfermería, asilo, residencia de ancianos',
  },
  hospitality: {
    en: 'chambermaid, hotel housekeeping, waiter, waitress, kitchen worker, receptionist, motel, restaurant, bartender',
    fr: 'femme de chambre, gouvernante d’hôtel, serveuse, plongeur, réceptionniste, restauration, hôtelier',
    es: 'camarera, camarera de piso, recamarera, mucama de hotel, mesero, mesera, lavaplatos, recepcionista, restaurante, hostelería',
  },
  transport: {
    en: 'truck, trucker, truck driver, lorry, lorry driver, taxi, taxi driver, ride hailing, bus driver, flight attendant, stewardess, cabin crew, sailor, merchant navy, deckhand, railway, haulier',
    fr: 'chauffeur, chauffeur routier, routier, poids lourd, camion, VTC, conducteur de bus, hôtesse de l’air, steward, équipage de cabine, matelot, marine marchande, aéroport',
    es: 'camión, camionero, chofer, chófer, transportista, taxista, conductor de autobús, azafata, auxiliar de vuelo, tripulación de cabina, marinero, marina mercante, aeropuerto',
  },
  'online-platforms': {
    en: 'app store, dating app, online ads, sex ads',
    fr: 'messagerie, site de rencontre, jeux en ligne, annonces en ligne',
    es: 'mensajería, aplicación de citas, videojuegos, anuncios en línea',
  },
  'sex-industry': {
    en: 'escort, escort site, strip club, red light, red-light district, massage parlor, brothel, sex ads',
    fr: 'escorte, bar à hôtesses, maison close, salon de massage, annonces érotiques, sugar daddy',
    es: 'escorts, burdel, prostíbulo, club de alterne, anuncios de contactos, anuncios sexuales',
  },
  'public-procurement': {
    en: 'procurement, government contracts, public tender',
    fr: 'commande publique, appel d’offres',
    es: 'licitación, contratos públicos, compra pública',
  },
};
