import type { TypedWords } from '../define.ts';
import type { FocusAreaId } from '../focus-areas.ts';

export const focusAreas: TypedWords<FocusAreaId> = {
  helplines: {
    en: 'help, emergency, SOS, phone number',
    fr: 'aide, appeler, numéro vert, numéro gratuit, numéro, téléphone, permanence téléphonique, ligne verte, ligne d’urgence, urgence, écoute',
    es: 'ayuda, llamar, número gratuito, teléfono, línea gratuita, línea de atención, línea de emergencia, emergencia, auxilio',
  },
  apps: {
    fr: 'appli, application, appli mobile, Android, téléphone, portable',
    es: 'aplicación, celular, móvil, teléfono',
  },
  hardware: {
    fr: 'téléphone basique, borne, balise, détecteur, satellite',
    es: 'teléfono básico, quiosco, baliza, detector, satélite',
  },
  'data-tools': {
    fr: 'base de données, statistiques, chiffres, tableau de bord',
    es: 'base de datos, estadísticas, cifras, tablero',
  },
  'supply-chain': {
    fr: 'devoir de vigilance, approvisionnement, fournisseurs, sous-traitance',
    es: 'abastecimiento, proveedores, subcontratación, cadena productiva, debida diligencia',
  },
};
