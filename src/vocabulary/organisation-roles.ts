import { defineVocabulary } from './define.ts';

/** What an organisation does for an initiative. */
export const organisationRoles = defineVocabulary({
  lead: {
    label: { en: 'Lead', fr: 'Responsable', es: 'Responsable' },
    definition: {
      en: 'The organisation runs the initiative or answers for it.',
      fr: 'L’organisation dirige l’initiative ou en répond.',
      es: 'La organización dirige la iniciativa o responde de ella.',
    },
    synonyms: {
      en: ['owner', 'operator', 'leader', 'developer', 'run by'],
      fr: ['porteur du projet', 'chef de file', 'opérateur'],
      es: ['entidad líder', 'organización líder', 'operador', 'líder'],
    },
  },
  partner: {
    label: { en: 'Partner', fr: 'Partenaire', es: 'Organización asociada' },
    definition: {
      en: 'The organisation contributes work, knowledge or technology.',
      fr: 'L’organisation apporte du travail, des connaissances ou une technologie.',
      es: 'La organización aporta trabajo, conocimientos o tecnología.',
    },
    synonyms: {
      en: ['collaborator', 'implementing partner', 'technology partner', 'in partnership with'],
      fr: ['collaborateur', 'en partenariat avec'],
      es: ['socio', 'aliado'],
      pt: ['parceiro'],
      ar: ['شريك'],
      ru: ['партнёр'],
    },
  },
  funder: {
    label: { en: 'Funder', fr: 'Bailleur de fonds', es: 'Entidad financiadora' },
    definition: {
      en: 'The organisation gives money or paid resources.',
      fr: 'L’organisation apporte de l’argent ou des moyens financés.',
      es: 'La organización aporta dinero o recursos pagados.',
    },
    synonyms: {
      en: ['donor', 'sponsor', 'grant-maker', 'funded by'],
      fr: ['financeur', 'donateur'],
      es: ['donante', 'patrocinador', 'financiado por', 'financiador'],
      ar: ['ممول'],
      ru: ['донор'],
    },
  },
});

export type OrganisationRoleId = keyof typeof organisationRoles;
