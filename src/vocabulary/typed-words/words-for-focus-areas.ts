import type { TypedWords } from '../define.ts';
import type { FocusAreaId } from '../focus-areas.ts';

export const focusAreas: TypedWords<FocusAreaId> = {
  helplines: {
    about: {
      en: 'help, emergency, SOS, phone number, call, number to call',
      fr: 'aide, appeler, numéro vert, numéro gratuit, numéro, téléphone, permanence téléphonique, ligne verte, ligne d’urgence, urgence, écoute',
      es: 'ayuda, llamar, número gratuito, teléfono, línea gratuita, línea de atención, línea de emergencia, emergencia, auxilio',
    },
  },
  apps: { about: { fr: 'appli, application, appli mobile, Android, téléphone, portable', es: 'aplicación, celular, móvil, teléfono' } },
  hardware: {
    about: { fr: 'téléphone basique, borne, balise, détecteur, satellite', es: 'teléfono básico, quiosco, baliza, detector, satélite' },
    alike: [
      {
        en: 'old phone, old handset, used phone, donated phone, reused phone, recycled phone, second-hand phone, phone donation, used smartphone, reused smartphone, donated handset',
        fr: 'vieux téléphone, ancien téléphone, téléphone usagé, téléphone donné, téléphone d’occasion, don de téléphone, smartphone usagé',
        es: 'teléfono viejo, celular viejo, móvil viejo, teléfono usado, celular usado, móvil usado, teléfono donado, teléfono de segunda mano',
      },
    ],
  },
  'data-tools': {
    about: { fr: 'base de données, statistiques, chiffres, tableau de bord', es: 'base de datos, estadísticas, cifras, tablero' },
  },
  'supply-chain': {
    about: {
      fr: 'devoir de vigilance, approvisionnement, fournisseurs, sous-traitance',
      es: 'abastecimiento, proveedores, subcontratación, cadena productiva, debida diligencia',
    },
  },
};
