import { access } from './access.ts';
import { confidence } from './confidence.ts';
import { contactAudiences } from './contact-audiences.ts';
import { contactKinds } from './contact-kinds.ts';
import type { Vocabulary } from './define.ts';
import { exploitation } from './exploitation.ts';
import { focusAreas } from './focus-areas.ts';
import { organisationRoles } from './organisation-roles.ts';
import { organisationTypes } from './organisation-types.ts';
import { pillars } from './pillars.ts';
import { purposes } from './purposes.ts';
import { regions } from './regions.ts';
import { statuses } from './statuses.ts';
import { technologies } from './technologies.ts';
import { users } from './users.ts';

/** Every controlled vocabulary, for whatever treats them all alike: the API, the data dictionary, the tests. */
export const vocabularies = {
  focusAreas,
  technologies,
  purposes,
  pillars,
  exploitation,
  users,
  statuses,
  access,
  confidence,
  organisationTypes,
  organisationRoles,
  contactKinds,
  contactAudiences,
  regions,
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof vocabularies;
